import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Exhibit, KINDS } from '../../../src/domain/catalogue/schemas';
import { STAND_INS, standInOf } from '../../../src/scene/exhibits/kinds/registry';
import { modelIdOf } from '../../../src/scene/exhibits/kinds/standIn';
import { SUPPORTS } from '../../../src/scene/exhibits/kinds/support/planSupports';
import { realCatalogue, realFile } from '../../domain/hanging/realHang';
import { aThing } from './hungFixture';

const manifest = JSON.parse(readFileSync('models/manifest.json', 'utf8')) as readonly { readonly id: string }[];
const built = manifest.map(({ id }) => id);
/** Records also name the two aircraft on plinths by their type. */
const isKnown = (model: string): boolean =>
  model in STAND_INS || ['i16', 'p40', 'camera-folding', 'shirts'].includes(model);
const drawn = [
  ...Object.entries(STAND_INS).flatMap(([kind, { variants }]) => variants.map((variant) => modelIdOf(kind, variant))),
  ...SUPPORTS.map((name) => modelIdOf('support', name)),
];

describe('the kinds of things', () => {
  it('have a built model for every variant, and no model is built that nothing shows', () => {
    expect(drawn.toSorted()).toEqual(built.toSorted());
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('choose only among their variants', () => {
    for (const [kind, standIn] of Object.entries(STAND_INS)) {
      for (const en of [
        'Leather flying jacket',
        'Red Cross armband',
        'Order of Something',
        'Checked cloth',
        'ac-none',
      ]) {
        const chosen = standIn.variantOf(aThing({ model: kind, exhibit: en, title: { zh: '物', en } }));
        expect(standIn.variants).toContain(chosen);
      }
    }
  });
});

describe('standInOf', () => {
  it('follows the model a record names, else its kind', () => {
    expect(standInOf(aThing({ model: 'suitcase', kind: 'object' })).name).toBe('suitcase');
    expect(standInOf(aThing({ model: null, kind: 'film' })).name).toBe('film-can');
  });

  it('has a form for every model the catalogue names, and a size for every form', () => {
    const missing = (exhibits: readonly Pick<Exhibit, 'display'>[]): readonly string[] =>
      exhibits.flatMap(({ display: { model } }) => (model === undefined || isKnown(model) ? [] : [model]));
    const { exhibits } = realCatalogue();
    const planted = { display: { mount: 'stood', scale: null, weight: 1, model: 'no-such-model' } } as const;
    expect(missing(exhibits)).toEqual([]);
    expect(missing([...exhibits, planted])).toEqual(['no-such-model']);
    const { nominalMm, modelRules } = realFile();
    expect(Object.keys(STAND_INS).filter((name) => !(name in nominalMm))).toEqual([]);
    const sized = Object.keys(nominalMm).filter((name) => !(KINDS as readonly string[]).includes(name));
    expect([...sized, ...Object.keys(modelRules)].filter((name) => !isKnown(name))).toEqual([]);
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

  it('knows every aircraft type by its record, and the two on plinths by their model', () => {
    const { standIn } = standInOf(aThing({ model: 'aircraft' }));
    for (const type of standIn.variants.filter((name) => !name.startsWith('large-'))) {
      expect(standIn.variantOf(aThing({ exhibit: `ac-${type}`, model: 'aircraft' }))).toBe(type);
    }
    expect(standIn.variantOf(aThing({ exhibit: 'ac-h81', model: 'aircraft' }))).toBe('p40');
    const large = aThing({ model: 'p40' });
    expect(modelIdOf(standInOf(large).name, standIn.variantOf(large))).toBe('aircraft-large-p40');
  });
});
