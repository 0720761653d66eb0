import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wayDots } from '../../../src/scene/way/wayDots';

const WAY = [
  { x: 0, z: 0 },
  { x: 3, z: 0 },
  { x: 3, z: 1.2 },
];

describe('wayDots', () => {
  it('sets a dot every half metre, and the last on the end', () => {
    // 3 m + 1.2 m = 4.2 m: dots at 0.5, 1, … 3.5; the one at 4 m would touch the end and gives way to it.
    expect(wayDots(WAY).at).toEqual([0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4.2]);
  });

  it('turns the corner with the way', () => {
    const { positions, at } = wayDots(WAY);
    const corners = positions.length / 3 / at.length;
    const centre = (dot: number) => Array.from(positions.subarray(dot * corners * 3, dot * corners * 3 + 3));
    expect(centre(4)).toEqual([2.5, 0, 0]);
    expect(centre(6)).toEqual([3, 0, 0.5]);
    expect(centre(7)[2]).toBeCloseTo(1.2, 5);
  });

  it('faces up and stays flat on the floor', () => {
    const { positions, indices } = wayDots(WAY);
    const point = (corner: number) => [positions[corner * 3] ?? 0, positions[corner * 3 + 2] ?? 0] as const;
    expect(positions.every((value, at) => at % 3 !== 1 || value === 0)).toBe(true);
    for (let at = 0; at < indices.length; at += 3) {
      const [a, b, c] = [point(indices[at] ?? 0), point(indices[at + 1] ?? 0), point(indices[at + 2] ?? 0)];
      // Upward y of (b - a) x (c - a).
      const up = (b[1] - a[1]) * (c[0] - a[0]) - (b[0] - a[0]) * (c[1] - a[1]);
      expect(up).toBeGreaterThan(0);
    }
  });

  it('has one dot at least, and none beyond the way', () => {
    fc.assert(
      fc.property(fc.float({ min: Math.fround(0.01), max: 60, noNaN: true }), (length) => {
        const { at, indices, perDot } = wayDots([
          { x: 0, z: 0 },
          { x: length, z: 0 },
        ]);
        expect(indices.length).toBe(at.length * perDot);
        expect(at.at(-1)).toBeCloseTo(length, 6);
        expect(at.every((along, dot) => along > (at[dot - 1] ?? 0))).toBe(true);
      }),
    );
  });
});
