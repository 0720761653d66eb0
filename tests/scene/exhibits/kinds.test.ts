import { describe, expect, it } from 'vitest';
import { type Exhibit, KINDS } from '../../../src/domain/catalogue/schemas';
import { type Form, formOf, painted } from '../../../src/scene/exhibits/forms/form';
import { box } from '../../../src/scene/exhibits/forms/solids';
import { AIRCRAFT_TYPES } from '../../../src/scene/exhibits/kinds/aircraft/aircraftType';
import { STAND_INS, standInOf } from '../../../src/scene/exhibits/kinds/registry';
import { SUPPORT_FORMS } from '../../../src/scene/exhibits/kinds/support/forms';
import { realCatalogue, realFile } from '../../domain/hanging/realHang';
import { aThing } from './hungFixture';
import { islandsOf } from './islandsOf';

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
  'printing-plate': 1,
  cards: 1,
  'stamp-sheet': 1,
  gown: 1,
  'cloth-bag': 1,
};
const workedOut = forms.flatMap(([name, form]) => {
  const pieces = WORKED_OUT[name.split('/')[0] ?? ''];
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
      const most = /^(tank|lorry)/.test(name) ? 21_000 : 16_000;
      expect.soft(form.indices.length / 3, name).toBeLessThan(most);
    }
  });

  it('give each tank its own outline', () => {
    const places = ['tank/t26', 'tank/m4a4', 'tank/t34'].map((name) => {
      const form = forms.find(([form_]) => form_ === name)?.[1];
      return form ? `${form.positions.length} ${form.indices.length}` : name;
    });
    expect(new Set(places).size).toBe(3);
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

  it('has a form for every model the catalogue names, and a size for every form', () => {
    const missing = (exhibits: readonly Pick<Exhibit, 'display'>[]): readonly string[] =>
      exhibits.flatMap(({ display: { model } }) => (model === undefined || model in STAND_INS ? [] : [model]));
    const { exhibits } = realCatalogue();
    const planted = { display: { mount: 'stood', scale: null, weight: 1, model: 'no-such-model' } } as const;
    expect(missing(exhibits)).toEqual([]);
    expect(missing([...exhibits, planted])).toEqual(['no-such-model']);
    const { nominalMm, modelRules } = realFile();
    expect(Object.keys(STAND_INS).filter((name) => !(name in nominalMm))).toEqual([]);
    const sized = Object.keys(nominalMm).filter((name) => !(KINDS as readonly string[]).includes(name));
    expect([...sized, ...Object.keys(modelRules)].filter((name) => !(name in STAND_INS))).toEqual([]);
  });

  it('tells the variants of one model apart by the record', () => {
    const variant = (model: string, exhibit: string, en = '') =>
      standInOf(aThing({ model, exhibit, title: { zh: '', en } })).standIn.variantOf(
        aThing({ model, exhibit, title: { zh: '', en } }),
      );
    expect(['t26-tank', 'm4a4-tank', 't34-85-tank'].map((id) => variant('tank', id))).toEqual(['t26', 'm4a4', 't34']);
    expect(['zis5-lorry', 'gmc-cckw-lorry'].map((id) => variant('lorry', id))).toEqual(['zis5', 'cckw']);
    expect(variant('helmet', 'a', 'M35 steel helmet from Toungoo')).toBe('m35');
    expect(variant('helmet', 'a', 'American M1 helmet')).toBe('m1');
    expect(variant('medicine-chest', 'a', 'Medicine case used by Dr Kotnis')).toBe('case');
    expect(variant('stamp-sheet', 'stamps-equal-treaties')).toBe('stamps-equal-treaties');
    expect(variant('stamp-sheet', 'stamps-of-another-day')).toBe('other');
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
