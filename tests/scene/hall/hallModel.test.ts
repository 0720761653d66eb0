import type { Mesh } from 'three';
import { describe, expect, it } from 'vitest';
import type { HallData } from '../../../src/domain/hall/hall';
import { createHallModel } from '../../../src/scene/hall/createHallModel';
import { realColours, realPlan } from '../../domain/lighting/realPlan';

const hall = { plan: realPlan(), ...realColours() } as unknown as Pick<HallData, 'plan' | 'palette' | 'sections'>;
const meshesOf = (model: ReturnType<typeof createHallModel>): Mesh[] => model.group.children as Mesh[];

describe('the model of the halls', () => {
  it('is at most eight meshes, all of them still', () => {
    const model = createHallModel(hall);
    expect(meshesOf(model).length).toBeLessThanOrEqual(8);
    for (const mesh of meshesOf(model)) expect(mesh.matrixAutoUpdate).toBe(false);
    model.dispose();
  });

  it('frees every geometry and material it made, lamps hung or not', () => {
    const model = createHallModel(hall);
    model.parts[0]?.hangOverhead({ lamps: [{ at: { x: 5, y: 5, z: 5 }, aim: { x: 5, y: 1, z: 3 } }], tracks: [] });
    const held = new Set(meshesOf(model).flatMap(({ geometry, material }) => [geometry, material].flat()));
    const freed = new Set<unknown>();
    for (const thing of held) thing.addEventListener('dispose', () => freed.add(thing));
    model.dispose();
    expect(freed).toEqual(held);
    expect(model.group.children).toEqual([]);
  });

  it('frees the lamps it takes down', () => {
    const model = createHallModel(hall);
    const overhead = meshesOf(model).map(({ geometry }) => geometry);
    let freed = 0;
    for (const geometry of new Set(overhead)) geometry.addEventListener('dispose', () => (freed += 1));
    model.parts[0]?.hangOverhead(null);
    expect(freed).toBe(1);
    model.dispose();
  });

  it('hides what hangs under the ceiling, and the mirror, from a bird', () => {
    const model = createHallModel(hall);
    const visible = (height: number, mirrors: boolean): number => {
      for (const part of model.parts) part.look({ x: 64, y: height, z: 15 }, mirrors);
      return meshesOf(model).filter((mesh) => mesh.visible).length;
    };
    expect(visible(1.6, true)).toBe(8);
    expect(visible(1.6, false)).toBe(6);
    expect(visible(16, true)).toBe(4);
    model.dispose();
  });

  it('draws both halls from anywhere in either, and neither from far away', () => {
    const model = createHallModel(hall);
    const drawnFrom = (x: number): number => {
      for (const part of model.parts) part.look({ x, y: 1.6, z: 21.2 }, true);
      return meshesOf(model).filter(({ visible }) => visible).length;
    };
    const all = meshesOf(model).length;
    for (const x of [0.3, 31, 62, 66.5, 93, 120.7]) expect(drawnFrom(x)).toBe(all);
    expect(drawnFrom(-50)).toBe(all / 2);
    expect(drawnFrom(500)).toBe(0);
    model.dispose();
  });
});
