import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/domain/catalogue/schemas';
import type { Form } from '../../../src/scene/exhibits/forms/form';
import { AIRCRAFT_TYPES } from '../../../src/scene/exhibits/kinds/aircraft/aircraftType';
import { STAND_INS, standInOf } from '../../../src/scene/exhibits/kinds/registry';
import { SUPPORT_FORMS } from '../../../src/scene/exhibits/kinds/support/forms';
import { aThing } from './hungFixture';

const forms: [string, Form][] = [
  ...[...new Map(Object.entries(STAND_INS).map(([name, standIn]) => [standIn, name] as const))].flatMap(
    ([standIn, name]) =>
      standIn.variants.map((variant): [string, Form] => [`${name}/${variant}`, standIn.form(variant)]),
  ),
  ...Object.entries(SUPPORT_FORMS).map(([name, build]): [string, Form] => [`support/${name}`, build()]),
];
const trianglesOf = (name: string): number =>
  (forms.find(([form]) => form.endsWith(name))?.[1].indices.length ?? 0) / 3;

describe.each(forms)('%s', (_, form) => {
  const vertices = form.positions.length / 3;

  it('fills the unit box exactly and holds finite numbers only', () => {
    for (let axis = 0; axis < 3; axis += 1) {
      const values = form.positions.filter((__, at) => at % 3 === axis);
      expect(values.reduce((a, b) => Math.min(a, b), 9)).toBeCloseTo(-0.5, 5);
      expect(values.reduce((a, b) => Math.max(a, b), -9)).toBeCloseTo(0.5, 5);
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

  it('names vertices that exist, in whole triangles, within the budget of a family member', () => {
    expect(form.indices.length % 3).toBe(0);
    expect(form.indices.every((index) => index < vertices)).toBe(true);
    expect(form.indices.length / 3).toBeGreaterThan(4);
    expect(form.indices.length / 3).toBeLessThan(42_000);
  });
});

describe('the two aircraft on plinths', () => {
  it('are worked out further than a small model', () => {
    expect(trianglesOf('/large-i16')).toBeGreaterThan(3000);
    expect(trianglesOf('/large-p40')).toBeGreaterThan(3000);
  });
});

describe('standInOf', () => {
  it('follows the model a record names, else its kind', () => {
    expect(standInOf(aThing({ model: 'suitcase', kind: 'object' })).name).toBe('suitcase');
    expect(standInOf(aThing({ model: null, kind: 'film' })).name).toBe('film-can');
  });

  it('has a stand-in for every kind, whatever model a record invents', () => {
    for (const kind of KINDS) expect(standInOf(aThing({ model: 'no-such-model', kind })).standIn).toBeDefined();
  });

  it('shows the red cross on armbands of the Red Cross only', () => {
    const { standIn } = standInOf(aThing({ model: 'armband' }));
    const title = (en: string) => aThing({ model: 'armband', title: { zh: '袖标', en } });
    expect(standIn.variantOf(title('International Red Cross armband, Nanjing'))).toBe('cross');
    expect(standIn.variantOf(title('Armband of a labour corps'))).toBe('plain');
  });

  it('knows every aircraft type by its record', () => {
    const { standIn } = standInOf(aThing({ model: 'aircraft' }));
    for (const type of Object.keys(AIRCRAFT_TYPES)) {
      expect(standIn.variantOf(aThing({ exhibit: `ac-${type}`, model: 'aircraft' }))).toBe(type);
    }
    expect(standIn.variantOf(aThing({ exhibit: 'ac-h81', model: 'aircraft' }))).toBe('p40');
  });
});
