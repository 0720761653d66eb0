import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLayers, type HeldLayers } from '../../../src/scene/exhibits/streaming/assignLayers';

const none: HeldLayers = new Map();
const name = fc.stringMatching(/^[a-p]$/);
const wishes = fc.array(fc.uniqueArray(name, { maxLength: 16 }), { minLength: 1, maxLength: 12 });

/** Runs a series of wishes and gives every step's change. */
function follow(capacity: number, series: readonly (readonly string[])[]) {
  let held = none;
  return series.map((wanted) => {
    const before = held;
    const change = assignLayers(held, capacity, wanted);
    held = change.held;
    return { before, wanted, ...change };
  });
}

describe('assignLayers', () => {
  it('gives free layers in order, most wanted first', () => {
    expect(assignLayers(none, 3, ['a', 'b']).load).toEqual([
      { picture: 'a', layer: 0 },
      { picture: 'b', layer: 1 },
    ]);
  });

  it('evicts what was wanted longest ago', () => {
    const [, , third] = follow(2, [['a'], ['b'], ['c']]);
    expect(third?.evicted).toEqual(['a']);
    expect(third?.load).toEqual([{ picture: 'c', layer: 0 }]);
  });

  it('never puts two pictures into one layer nor uses more layers than there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), wishes, (capacity, series) => {
        for (const { held } of follow(capacity, series)) {
          expect(new Set(held.values()).size).toBe(held.size);
          for (const layer of held.values()) expect(layer).toBeLessThan(capacity);
        }
      }),
    );
  });

  it('lets the most wanted win: the first `capacity` wishes always have a layer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), wishes, (capacity, series) => {
        for (const { held, wanted } of follow(capacity, series)) {
          for (const picture of wanted.slice(0, capacity)) expect(held.has(picture)).toBe(true);
        }
      }),
    );
  });

  it('changes nothing when nothing changed, and moves no picture that stays', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), wishes, (capacity, series) => {
        for (const { before, held, wanted } of follow(capacity, series)) {
          for (const [picture, layer] of before) {
            if (held.has(picture)) expect(held.get(picture)).toBe(layer);
          }
          const again = assignLayers(held, capacity, wanted);
          expect(again.load).toEqual([]);
          expect(again.evicted).toEqual([]);
        }
      }),
    );
  });

  it('accounts for every picture: held before and gone now means evicted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), wishes, (capacity, series) => {
        for (const { before, held, evicted } of follow(capacity, series)) {
          expect([...before.keys()].filter((picture) => !held.has(picture)).toSorted()).toEqual(evicted.toSorted());
        }
      }),
    );
  });
});
