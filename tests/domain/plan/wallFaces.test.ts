import { describe, expect, it } from 'vitest';
import { wallFaces } from '../../../src/domain/plan/wallFaces';
import { aPlan } from './aPlan';

const lengths = (wall: string, side: string, plan = aPlan()) =>
  wallFaces(plan)
    .filter((face) => face.wall === wall && face.side === side)
    .map((face) => Number(face.length.toFixed(2)));

describe('hangable runs', () => {
  it('lie inside the hall only and leave out abutting fins, flush benches and wall cases', () => {
    // north: 10 m less the bench (1.5 to 2.5, 0.15 air each side) and the fin (4.85 to 5.15)
    expect(lengths('north', 'right')).toEqual([1.35, 2.2, 4.85]);
    expect(lengths('north', 'left')).toEqual([]);
    // south: the wall case stands from 6 to 8 with 0.15 air each side
    expect(lengths('south', 'left')).toEqual([5.85, 1.85]);
  });

  it('leave out doors and wall texts', () => {
    expect(lengths('west', 'left')).toEqual([3, 3]);
    // east: 8 m less the text (2 m wide at 4, 0.3 air each side)
    expect(lengths('east', 'right')).toEqual([2.7, 2.7]);
  });

  it('leave out texts only where they hang low enough to be in the way', () => {
    const [words] = aPlan().features;
    if (!words) throw new Error('the plan has a text');
    expect(lengths('east', 'right', aPlan({ features: [{ ...words, y: 3.2 }] }))).toEqual([8]);
  });

  it('drop runs under 0.8 m and places with less than 1.4 m free in front', () => {
    const walls = [
      ...aPlan().walls,
      {
        id: 'screen',
        from: [6, 1.2] as [number, number],
        to: [9.6, 1.2] as [number, number],
        thickness: 0.3,
        height: 4,
        role: 'free' as const,
      },
    ];
    // north behind the screen: only 1.05 m deep from 6 to 9.6, and the 0.4 m and 0.85 m beside it
    expect(lengths('north', 'right', aPlan({ walls }))).toEqual([1.35, 2.2, 0.85]);
  });

  it('run to the right of someone who faces them, their normal towards that person', () => {
    for (const face of wallFaces(aPlan())) {
      // facing against the normal, right is the normal turned by a quarter counter-clockwise in x, z
      expect(face.along.x).toBeCloseTo(face.normal.z, 9);
      expect(face.along.z).toBeCloseTo(-face.normal.x, 9);
      const middle = {
        x: face.origin.x + face.along.x * (face.length / 2),
        z: face.origin.z + face.along.z * (face.length / 2),
      };
      const before = { x: middle.x + face.normal.x * 0.3, z: middle.z + face.normal.z * 0.3 };
      expect(before.x).toBeGreaterThan(0);
      expect(before.x).toBeLessThan(10);
      expect(before.z).toBeGreaterThan(0);
      expect(before.z).toBeLessThan(8);
    }
  });
});
