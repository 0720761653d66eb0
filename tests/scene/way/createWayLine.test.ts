import type { BufferGeometry, Material } from 'three';
import { describe, expect, it } from 'vitest';
import { createWayLine } from '../../../src/scene/way/createWayLine';

const WAY = [
  { x: 0, z: 0 },
  { x: 4, z: 0 },
];

describe('createWayLine', () => {
  it('is one mesh just above the floor, with a soft edge', () => {
    const { object, dispose } = createWayLine(WAY);
    expect(object.position.y).toBeGreaterThan(0.008);
    expect(object.position.y).toBeLessThan(0.02);
    expect(object.children).toEqual([]);
    const alphas = object.geometry.getAttribute('color');
    expect(new Set(Array.from({ length: alphas.count }, (_, at) => alphas.getW(at)))).toEqual(new Set([0, 1]));
    dispose();
  });

  it('draws only what is left of the way', () => {
    const { object, passed, dispose } = createWayLine(WAY);
    // Dots at 0.5, 1, … 3 m and one at the end, 4 m; the one at 3.5 m is a step away and gives way to it.
    const dots = 7;
    const perDot = (object.geometry.index?.count ?? 0) / dots;
    expect(Number.isInteger(perDot)).toBe(true);
    passed(2.2);
    expect(object.geometry.drawRange).toEqual({ start: 4 * perDot, count: 3 * perDot });
    passed(9);
    expect(object.geometry.drawRange.count).toBe(0);
    dispose();
  });

  it('gives back what it made', () => {
    const { object, dispose } = createWayLine(WAY);
    const given: (BufferGeometry | Material)[] = [];
    const { geometry, material } = object;
    geometry.addEventListener('dispose', () => given.push(geometry));
    if (!Array.isArray(material)) material.addEventListener('dispose', () => given.push(material));
    dispose();
    expect(given).toEqual([geometry, material]);
  });
});
