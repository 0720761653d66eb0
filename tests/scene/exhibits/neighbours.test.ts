import { describe, expect, it } from 'vitest';
import type { HungExhibit } from '../../../src/domain/hall/hall';
import { standInOf } from '../../../src/scene/exhibits/kinds/registry';
import { modelIdOf } from '../../../src/scene/exhibits/kinds/standIn';
import { chooseTones } from '../../../src/scene/exhibits/things/chooseTones';
import { colourDistance } from '../../../src/scene/exhibits/things/colourDistance';
import { drawnFacing } from '../../../src/scene/exhibits/things/drawnFacing';
import { realCatalogue, realHang } from '../../domain/hanging/realHang';
import { aThing } from './hungFixture';

/** A thing as its neighbours are judged by; `cover` is the title on its face, null where no title is to be seen. */
type Seen = Pick<
  HungExhibit,
  'exhibit' | 'story' | 'kind' | 'title' | 'model' | 'size' | 'support' | 'centre' | 'facing' | 'mount' | 'tilt'
> & {
  readonly cover: string | null;
};

/** Everything that stands or lies unframed in the real hang, in the curator's order. */
function realThings(): readonly Seen[] {
  const records = new Map(realCatalogue().exhibits.map((exhibit) => [exhibit.id, exhibit]));
  return realHang().placements.flatMap((placed): Seen[] => {
    const record = records.get(placed.exhibit);
    if (!record || placed.picture) return [];
    const { kind, title, display } = record;
    // Covers are drawn for these (`tools/plates/cover`), with their titles.
    const isTitled = ['book', 'periodical', 'document', 'film'].includes(kind) || display.model === 'sheet';
    return [{ ...placed, kind, title, model: display.model ?? null, cover: isTitled ? title.zh : null }];
  });
}

const modelOf = (thing: Seen): string => {
  const { name, standIn } = standInOf(thing);
  return modelIdOf(name, standIn.variantOf(thing));
};
const apart = ({ centre: a }: Seen, { centre: b }: Seen): number => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);

/** Things of one model on one support within reach of one look, nothing of the same model nearer to both. */
function neighbours(things: readonly Seen[]): readonly (readonly [Seen, Seen])[] {
  const place = (thing: Seen): string => `${JSON.stringify(thing.support)} ${modelOf(thing)}`;
  return things.flatMap((a, at) =>
    things
      .slice(at + 1)
      .filter((b) => place(a) === place(b) && apart(a, b) < 1.2)
      .filter((b) => !things.some((c) => place(c) === place(a) && Math.max(apart(a, c), apart(b, c)) < apart(a, b)))
      .map((b) => [a, b] as const),
  );
}

/** Ways in which two things of one model differ to the eye. */
function differences(a: Seen, b: Seen, tones: ReadonlyMap<string, string>): readonly string[] {
  const ways: string[] = [];
  if (colourDistance(tones.get(a.exhibit) ?? '', tones.get(b.exhibit) ?? '') > 8) ways.push('colour');
  if (a.cover !== null && b.cover !== null && a.cover !== b.cover) ways.push('title');
  const ratio = Math.max(...(['x', 'y', 'z'] as const).map((side) => Math.abs(Math.log(a.size[side] / b.size[side]))));
  if (ratio > Math.log(1.12)) ways.push('size');
  const isTurned = Math.abs(a.tilt - b.tilt) > 0.15 || Math.abs(drawnFacing(a) - drawnFacing(b)) > 0.3;
  if (a.mount !== b.mount || isTurned) ways.push('pose');
  return ways;
}

/** Pairs of which the two cannot be told apart by two ways at least. */
function lookalikes(things: readonly Seen[], tones = chooseTones(things)): readonly string[] {
  return neighbours(things).flatMap(([a, b]) => {
    const ways = differences(a, b, tones);
    return ways.length < 2 ? [`${a.exhibit} and ${b.exhibit}: ${ways.join(', ') || 'nothing'}`] : [];
  });
}

describe('neighbours of one model in the real hang', () => {
  const things = realThings();

  it('are many', () => {
    expect(neighbours(things).length).toBeGreaterThan(50);
  });

  it('differ in two ways at least: colour, title, size, pose', () => {
    expect(lookalikes(things)).toEqual([]);
  });

  it('would be found if all were of one colour', () => {
    const grey = new Map(things.map(({ exhibit }) => [exhibit, '#808080']));
    expect(lookalikes(things, grey).length).toBeGreaterThan(20);
  });
});

describe('the colour of a thing', () => {
  const shelf = ['a', 'b', 'c', 'd', 'e'].map((exhibit, at) =>
    aThing({ exhibit, centre: { x: at * 0.3, y: 1, z: 0 }, kind: 'book', model: 'book' }),
  );

  it('is the same for ever, and one of its kind’s', () => {
    const tones = chooseTones(shelf);
    expect(chooseTones(shelf)).toEqual(tones);
    expect([...tones.keys()]).toEqual(['a', 'b', 'c', 'd', 'e']);
    const palette = standInOf({ kind: 'book', model: 'book' } as never).standIn.tones;
    for (const tone of tones.values()) expect(palette).toContain(tone);
  });

  it('does not change when another story comes near', () => {
    const other = shelf.map((each) => ({ ...each, exhibit: `other-${each.exhibit}`, story: 'other' }));
    const both = chooseTones([...other, ...shelf]);
    for (const [exhibit, tone] of chooseTones(shelf)) expect(both.get(exhibit)).toBe(tone);
  });

  it('is the one the record tells where it tells one', () => {
    const jacket = aThing({ kind: 'object', model: 'garment', title: { zh: '皮夹克', en: 'Leather flying jacket' } });
    expect(chooseTones([jacket]).get(jacket.exhibit)).toBe('#4d3524');
  });
});
