import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxAlong,
  boxOf,
  cornersOf,
  distanceToBox,
  overlapOf,
  toLocal,
  yawOfBox,
} from '../../../src/domain/plan/orientedBox';

const metre = fc.double({ min: -20, max: 20, noNaN: true });
const size = fc.double({ min: 0.1, max: 5, noNaN: true });
const aBox = fc
  .record({ x: metre, z: metre, w: size, d: size, turn: fc.integer({ min: -180, max: 180 }) })
  .map(({ x, z, w, d, turn }) => boxOf({ x, z }, w, d, turn));

describe('a turned rectangle', () => {
  it('turns counter-clockwise seen from above: at 90 degrees its front looks to plan east', () => {
    const box = boxOf({ x: 0, z: 0 }, 2, 1, 90);
    expect(box.v).toEqual({ x: 1, z: 0 });
    expect(box.u).toEqual({ x: 0, z: -1 });
    expect(yawOfBox(box)).toBeCloseTo(Math.PI / 2);
  });

  it('overlaps another alike both ways, and itself by its smaller side', () => {
    fc.assert(
      fc.property(aBox, aBox, (a, b) => {
        expect(overlapOf(a, b)).toBeCloseTo(overlapOf(b, a), 9);
        expect(overlapOf(a, a)).toBeCloseTo(2 * Math.min(a.halfU, a.halfV), 6);
      }),
    );
  });

  it('contains its corners and middle, and is as far from a point as the point says from the nearest of its sides', () => {
    fc.assert(
      fc.property(aBox, metre, metre, (box, x, z) => {
        for (const corner of cornersOf(box)) expect(distanceToBox(box, corner)).toBeCloseTo(0, 9);
        const local = toLocal(box, { x, z });
        const back = {
          x: box.centre.x + local.u * box.u.x + local.v * box.v.x,
          z: box.centre.z + local.u * box.u.z + local.v * box.v.z,
        };
        expect(back.x).toBeCloseTo(x, 9);
        expect(back.z).toBeCloseTo(z, 9);
      }),
    );
  });

  it('lies along a run with half its thickness on each side', () => {
    const box = boxAlong({ x: 1, z: 1 }, { x: 1, z: 4 }, 0.3);
    expect(box.halfU).toBe(1.5);
    expect(distanceToBox(box, { x: 1.65, z: 2 })).toBeCloseTo(0.5); // 0.65 - 0.3 / 2
  });
});
