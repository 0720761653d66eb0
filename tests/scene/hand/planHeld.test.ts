import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CellData, HungExhibit } from '../../../src/domain/hall/hall';
import { canBeHeld } from '../../../src/domain/hand/held';
import { planThings } from '../../../src/scene/exhibits/things/planThings';
import { FINEST, firstTurn, planHeld } from '../../../src/scene/hand/planHeld';
import { compileFolder } from '../../../tools/compile/compileFolder';
import { aHung, aThing } from '../exhibits/hungFixture';

let hung: readonly HungExhibit[];
beforeAll(async () => {
  const { files } = await compileFolder('scenes/international-friends', '.');
  hung = files
    .filter(({ path }) => path.startsWith('cells/'))
    .flatMap(({ content }) => (content as CellData).exhibits)
    .filter(canBeHeld);
}, 60_000);

/** Ids of those whose finest model, or whose picture, is no file of ours. */
const lacking = (things: readonly HungExhibit[]): readonly string[] =>
  things
    .filter((thing) => {
      const { model, size } = planHeld(thing);
      const files = [`models/${model}.${FINEST}.glb`, ...(thing.plate ? [thing.plate.near] : [])];
      return !files.every((file) => existsSync(file)) || !Object.values(size).every((length) => length > 0);
    })
    .map(({ exhibit }) => exhibit);

describe('a thing in the hand', () => {
  it('has the colour it has in the hall, beside its neighbours', () => {
    const shelf = ['a', 'b', 'c', 'd'].map((exhibit, at) =>
      aThing({ exhibit, kind: 'periodical', model: 'periodical', centre: { x: at * 0.3, y: 1, z: 0 } }),
    );
    const things = shelf.map((hung) => ({ hung, face: -1, exhibit: -1 }));
    const even = () => 1;
    const inHall = new Map(planThings(things, even, even).map(({ key, look }) => [key, look.tone]));
    for (const hung of shelf) expect(planHeld(hung, shelf).look.tone).toEqual(inHall.get(hung.exhibit));
  });
});

describe('taking an exhibit in the hand', () => {
  it('is possible for every exhibit that is shown as a thing', () => {
    expect(hung.length).toBeGreaterThan(250);
    expect(lacking(hung)).toEqual([]);
    const planted = aThing({ exhibit: 'no-cover', plate: { near: 'textures/none.webp', w: 1, h: 1, far: null } });
    expect(lacking([planted])).toEqual(['no-cover']);
  });

  it('is not offered for what hangs framed', () => {
    expect(canBeHeld(aHung())).toBe(false);
    expect(canBeHeld(aThing())).toBe(true);
  });

  it('shows the model in the colour it has in the hall, well lit and with its own picture', () => {
    const { model, look, size } = planHeld(aThing());
    expect(model).toBe('book');
    expect(look).toMatchObject({ light: 1, around: 1, face: 0 });
    expect(size).toEqual(aThing().size);
  });

  it('holds sheets out nearly square-on and other things by a corner', () => {
    expect(Math.abs(firstTurn(aThing()).yaw)).toBeLessThan(
      Math.abs(firstTurn(aThing({ size: { x: 1, y: 1, z: 1 } })).yaw),
    );
  });
});
