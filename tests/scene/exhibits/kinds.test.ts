import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/domain/catalogue/schemas';
import { STAND_INS, standInOf } from '../../../src/scene/exhibits/kinds/registry';
import { modelIdOf } from '../../../src/scene/exhibits/kinds/standIn';
import { SUPPORTS } from '../../../src/scene/exhibits/kinds/support/planSupports';
import { aThing } from './hungFixture';

const manifest = JSON.parse(readFileSync('models/manifest.json', 'utf8')) as readonly { readonly id: string }[];
const built = manifest.map(({ id }) => id);
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
