import { describe, expect, it } from 'vitest';
import type { Form } from '../../../tools/models/kit/form';
import { planModels } from '../../../tools/models/planModels';

const forms = planModels().map(({ id, variant, source }): [string, Form] => [id, source.form(variant)]);
const trianglesOf = (name: string): number => (forms.find(([id]) => id === name)?.[1].indices.length ?? 0) / 3;

describe.each(forms)('the form of %s', (_, form) => {
  const vertices = form.positions.length / 3;

  it('lies about its centre, as large as it says, and holds finite numbers only', () => {
    for (const axis of [0, 1, 2] as const) {
      const values = form.positions.filter((__, at) => at % 3 === axis);
      const half = form.size[axis] / 2;
      const tolerance = Math.max(...form.size) * 1e-6;
      expect(Math.abs(values.reduce((a, b) => Math.min(a, b), 99) + half)).toBeLessThan(tolerance);
      expect(Math.abs(values.reduce((a, b) => Math.max(a, b), -99) - half)).toBeLessThan(tolerance);
    }
    expect([...form.positions, ...form.normals, ...form.uvs].every(Number.isFinite)).toBe(true);
  });

  it('has one normal of length 1, one uv, one paint and one finish per vertex', () => {
    expect(form.uvs.length).toBe(vertices * 2);
    expect(form.paint.length).toBe(vertices * 4);
    expect(form.finish.length).toBe(vertices * 4);
    let worst = 0;
    for (let at = 0; at < form.normals.length; at += 3) {
      const length = Math.hypot(form.normals[at] ?? 0, form.normals[at + 1] ?? 0, form.normals[at + 2] ?? 0);
      worst = Math.max(worst, Math.abs(length - 1));
    }
    expect(worst).toBeLessThan(1e-3);
  });

  it('keeps to the picture where it shows one', () => {
    form.finish.forEach((cover, at) => {
      if (at % 4 !== 3 || cover === 0) return;
      const vertex = (at - 3) / 4;
      const [u = -1, v = -1] = form.uvs.subarray(vertex * 2, vertex * 2 + 2);
      expect(Math.min(u, v)).toBeGreaterThanOrEqual(-1e-6);
      expect(Math.max(u, v)).toBeLessThanOrEqual(1 + 1e-6);
    });
  });

  it('names vertices that exist, in whole triangles, within the budget of a hero', () => {
    expect(form.indices.length % 3).toBe(0);
    expect(form.indices.every((index) => index < vertices)).toBe(true);
    expect(form.indices.length / 3).toBeGreaterThan(4);
    expect(form.indices.length / 3).toBeLessThan(80_000);
  });
});

describe('the two aircraft on plinths', () => {
  it('are worked out further than a small model', () => {
    expect(trianglesOf('aircraft-large-i16')).toBeGreaterThan(15_000);
    expect(trianglesOf('aircraft-large-p40')).toBeGreaterThan(15_000);
  });
});
