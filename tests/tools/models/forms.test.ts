import { describe, expect, it } from 'vitest';
import { type Form, formOf, painted } from '../../../tools/models/kit/form';
import { box } from '../../../tools/models/kit/solids';
import { isHero, planModels } from '../../../tools/models/planModels';
import { islandsOf } from './islandsOf';

const kindOf = new Map(planModels().map(({ id, kind }) => [id, kind]));
const forms = planModels().map(({ id, variant, source }): [string, Form] => [id, source.form(variant)]);
const heroes = new Set(planModels().flatMap((job) => (isHero(job) ? [job.id] : [])));
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

/** Forms held to more: how many pieces that do not touch each consists of. */
const WORKED_OUT: Readonly<Record<string, number>> = {
  tank: 1,
  lorry: 1,
  jeep: 1,
  stele: 1,
  'stone-roller': 1,
  chair: 1,
  'camp-bed': 1,
  wreckage: 1,
  'flame-thrower': 1,
  'medicine-chest': 1,
  helmet: 1,
  goggles: 1,
  slippers: 2,
  goblet: 1,
  brick: 1,
  figurine: 2,
  woodblock: 1,
  clock: 1,
  seal: 1,
  rose: 1,
  watch: 1,
  canister: 1,
  tools: 1,
  apparatus: 1,
  'wing-panel': 1,
  sculpture: 1,
  'printing-plate': 1,
  cards: 1,
  'stamp-sheet': 1,
  gown: 1,
  'cloth-bag': 1,
  camera: 1,
  'cine-camera': 1,
  instruments: 1,
  medal: 1,
  typewriter: 1,
  cap: 1,
  badge: 1,
  'pack-frame': 1,
  transmitter: 1,
  garment: 1,
};
const workedOut = forms.flatMap(([name, form]) => {
  const pieces = WORKED_OUT[name] ?? WORKED_OUT[kindOf.get(name) ?? ''];
  return pieces === undefined ? [] : [[name, form, pieces] as const];
});

describe('forms of documented things', () => {
  it.each(workedOut)('%s has no floating part', (_, form, pieces) => {
    expect(islandsOf(form)).toHaveLength(pieces);
  });

  it('finds a part that floats', () => {
    const near = painted({ colour: '#808080' }, box([1, 1, 1]));
    const touching = painted({ colour: '#808080' }, box([0.2, 0.2, 0.2], [0.6, 0, 0]));
    const floating = painted({ colour: '#808080' }, box([0.2, 0.2, 0.2], [0.7, 0, 0]));
    expect(islandsOf(formOf(near, touching))).toHaveLength(1);
    expect(islandsOf(formOf(near, floating))).toHaveLength(2);
  });

  it('stay within the budget of a thing in a case', () => {
    for (const [name, form] of workedOut) {
      // Six figures in bronze are one exhibit.
      const isRich = /^(tank|lorry|cap|garment)/.test(name);
      const most = name === 'sculpture' ? 25_000 : heroes.has(name) ? 23_000 : isRich ? 21_000 : 16_000;
      expect.soft(form.indices.length / 3, name).toBeLessThan(most);
    }
  });

  it('give each tank its own outline', () => {
    const places = ['tank-t26', 'tank-m4a4', 'tank-t34'].map((name) => {
      const form = forms.find(([form_]) => form_ === name)?.[1];
      return form ? `${form.positions.length} ${form.indices.length}` : name;
    });
    expect(new Set(places).size).toBe(3);
  });
});

describe('the two aircraft on plinths', () => {
  it('are worked out further than a small model', () => {
    expect(trianglesOf('aircraft-large-i16')).toBeGreaterThan(15_000);
    expect(trianglesOf('aircraft-large-p40')).toBeGreaterThan(15_000);
  });
});
