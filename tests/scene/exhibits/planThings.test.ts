import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawnHang } from '../../../src/scene/exhibits/drawnHang';
import { planThings, skinsOf } from '../../../src/scene/exhibits/things/planThings';
import { aCell, aThing } from './hungFixture';

const suitcase = aThing({ exhibit: 'the-suitcase', model: 'suitcase', kind: 'object', plate: null });
const plan = (exhibits: readonly ReturnType<typeof aThing>[], first = 0) => {
  const drawn = drawnHang([{ cell: aCell({ exhibits: [...exhibits] }), hasWalls: true }]);
  return planThings(
    drawn.things,
    () => 1,
    () => 1,
    first,
  );
};

describe('planThings', () => {
  it('gives a skin to what wears one, in rows that follow those of the pictures', () => {
    const planned = plan([aThing(), suitcase], 7);
    expect(planned.filter(({ skin }) => skin !== null).map(({ model, look }) => [model, look.skin])).toEqual([
      ['suitcase', 7],
    ]);
    const [face] = skinsOf(planned);
    expect(face).toMatchObject({ kind: 'skin', path: 'textures/skins/suitcase.webp', normal: null });
    expect(existsSync(face?.path ?? '')).toBe(true);
  });

  it('gives none where the exhibit has a picture of its own', () => {
    const { plate } = aThing();
    expect(skinsOf(plan([aThing({ ...suitcase, plate })]))).toEqual([]);
  });
});
