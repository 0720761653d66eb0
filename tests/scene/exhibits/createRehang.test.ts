import { describe, expect, it } from 'vitest';
import type { CellData, HungExhibit } from '../../../src/domain/hall/hall';
import { createRehang } from '../../../src/scene/exhibits/createRehang';
import type { DrawnHang } from '../../../src/scene/exhibits/drawnHang';
import type { Loading } from '../../../src/state/galleryState';
import { aCellHead, aHall } from '../../support/smallGallery';
import { aCell, aHung, aThing } from './hungFixture';

/** A photograph and a book between x 0 and 4. */
const cells: Readonly<Record<string, Loading<CellData>>> = {
  'first-story': { status: 'ready', value: aCell({ exhibits: [aHung(), aThing()] }) },
};

/** A hall whose exhibits are there as far as `shares` says. */
function aStage(isInstant = false) {
  const shares = new Map<string, number>();
  let drawn: readonly string[] = [];
  let leaving: readonly string[] = [];
  let shown: DrawnHang | null = null;
  let times = 0;
  const rehang = createRehang({
    hall: aHall({ cells: [aCellHead()] }),
    attention: {
      setDrawn: (exhibits: readonly HungExhibit[], going: ReadonlySet<string>) => {
        drawn = exhibits.map(({ exhibit }) => exhibit);
        leaving = [...going];
      },
      shareOf: (exhibit) => shares.get(exhibit) ?? 0,
    },
    layers: {
      show: (next) => {
        shown = next;
        times += 1;
      },
      skins: () => [],
    },
    stream: { setFaces: () => {} },
    isInstant: () => isInstant,
  });
  return {
    shares,
    times: () => times,
    /** What is drawn and what leaves, as one stands at a place. */
    at: (x: number) => {
      rehang(cells, { x, z: 2 }, false);
      return { drawn, leaving, frames: shown?.frames.length ?? 0 };
    },
  };
}

describe('rehanging', () => {
  it('draws what stands in cases farther away than what hangs, which far walls show by themselves', () => {
    const { at } = aStage();
    // The story ends at x 4: 46 m, 36 m and 24 m away.
    expect(at(50).drawn).toEqual([]);
    expect(at(40)).toEqual({ drawn: ['first-book'], leaving: [], frames: 0 });
    expect(at(28)).toEqual({ drawn: ['first-photo', 'first-book'], leaving: [], frames: 1 });
  });

  it('lets what one walks away from fade before it is taken down', () => {
    const { at, shares } = aStage();
    at(20);
    for (const exhibit of ['first-photo', 'first-book']) shares.set(exhibit, 1);
    // 29 m are kept, 30 m are not.
    expect(at(33).leaving).toEqual([]);
    expect(at(34)).toEqual({ drawn: ['first-photo', 'first-book'], leaving: ['first-photo'], frames: 1 });
    shares.set('first-photo', 0);
    expect(at(34)).toEqual({ drawn: ['first-book'], leaving: [], frames: 0 });
    expect(at(45)).toEqual({ drawn: ['first-book'], leaving: ['first-book'], frames: 0 });
    shares.set('first-book', 0);
    expect(at(45).drawn).toEqual([]);
  });

  it('takes it down at once where nothing may fade', () => {
    const { at, shares } = aStage(true);
    at(20);
    for (const exhibit of ['first-photo', 'first-book']) shares.set(exhibit, 1);
    expect(at(34)).toEqual({ drawn: ['first-book'], leaving: [], frames: 0 });
    expect(at(60).drawn).toEqual([]);
  });

  it('does nothing where the same things hang', () => {
    const { at, times } = aStage();
    at(20);
    at(21);
    expect(times()).toBe(1);
  });
});
