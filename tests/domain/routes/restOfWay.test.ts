import { describe, expect, it } from 'vitest';
import { restOfWay } from '../../../src/domain/routes/restOfWay';
import { wayLength } from '../../../src/domain/routes/wayLength';

/** 4 m east, then 3 m south. */
const WAY = [
  { x: 0, z: 0 },
  { x: 4, z: 0 },
  { x: 4, z: 3 },
];

describe('restOfWay', () => {
  it('begins at the nearest point of the way', () => {
    expect(restOfWay(WAY, { x: 1.5, z: -0.2 })).toEqual([{ x: 1.5, z: 0 }, ...WAY.slice(1)]);
    expect(restOfWay(WAY, { x: 4.3, z: 2 })).toEqual([
      { x: 4, z: 2 },
      { x: 4, z: 3 },
    ]);
  });

  it('is the whole way before its start, and nothing at its end', () => {
    expect(wayLength(restOfWay(WAY, { x: -1, z: 0 }))).toBe(7);
    expect(wayLength(restOfWay(WAY, { x: 4, z: 9 }))).toBe(0);
  });

  it('goes round a corner that has been reached', () => {
    expect(restOfWay(WAY, { x: 4, z: 0 })).toEqual([
      { x: 4, z: 0 },
      { x: 4, z: 3 },
    ]);
  });

  it('leaves a single point as it is', () => {
    expect(restOfWay([{ x: 1, z: 1 }], { x: 0, z: 0 })).toEqual([{ x: 1, z: 1 }]);
  });
});
