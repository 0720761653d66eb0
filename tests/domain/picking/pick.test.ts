import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorDistance, type PickBox, pick, pointOn } from '../../../src/domain/picking/pick';
import { axesOf, exhibitBox, solidBox } from '../../../src/domain/picking/pickBoxes';
import type { HallPoint } from '../../../src/domain/units';

const at = (x: number, y: number, z: number): HallPoint => ({ x, y, z });
const dot = (a: HallPoint, b: HallPoint): number => a.x * b.x + a.y * b.y + a.z * b.z;

function frame(overrides: Partial<PickBox> = {}): PickBox {
  return {
    id: 'frame',
    role: 'exhibit',
    centre: at(0, 1.5, -3),
    axes: axesOf(Math.PI, 0),
    half: at(0.4, 0.3, 0.02),
    ...overrides,
  };
}

const north = { origin: at(0, 1.5, 0), direction: at(0, 0, -1) };

describe('pick', () => {
  it('gives the nearest of several boxes and its distance', () => {
    const behind = frame({ id: 'behind', centre: at(0, 1.5, -6) });
    expect(pick(north, [behind, frame()])).toMatchObject({ box: { id: 'frame' }, distance: 3 - 0.02 });
  });

  it('meets nothing beside, behind or out of reach', () => {
    expect(pick(north, [frame({ centre: at(0.5, 1.5, -3) })])).toBeNull();
    expect(pick(north, [frame({ centre: at(0, 1.5, 3) })])).toBeNull();
    expect(pick(north, [frame()], 2.9)).toBeNull();
  });

  it('lets a wall in front hide what hangs behind it', () => {
    const wall = solidBox({ id: 'wall', centre: at(0, 2, -2), half: at(4, 2, 0.1), yaw: 0 });
    expect(pick(north, [frame(), wall])?.box.id).toBe('wall');
  });

  it('sees through the glass above a deck', () => {
    const solid = { id: 'case', centre: at(0, 1, -2), half: at(1, 1, 0.4), yaw: 0 };
    expect(pick(north, [frame(), solidBox(solid)])?.box.id).toBe('case');
    expect(pick(north, [frame(), solidBox(solid, 0.9)])?.box.id).toBe('frame');
  });

  it('does not point at a box the eye is in', () => {
    expect(pick(north, [frame({ centre: at(0, 1.5, 0), half: at(1, 1, 1) })])).toBeNull();
  });

  it('finds a thing lying face up from above', () => {
    const book = exhibitBox({
      exhibit: 'book',
      centre: at(2, 0.82, 2),
      size: { x: 0.15, y: 0.22, z: 0.03 },
      facing: 0,
      tilt: Math.PI / 2,
    });
    const down = { origin: at(2.05, 1.6, 2.08), direction: at(0, -1, 0) };
    expect(pick(down, [book])?.distance).toBeCloseTo(1.6 - 0.82 - 0.015);
  });

  it('always meets a box aimed at from outside, at a point on its surface', () => {
    const length = fc.double({ min: 0.02, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        fc.double({ min: 0, max: 1.57, noNaN: true }),
        length,
        length,
        length,
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        (facing, tilt, x, y, z, from) => {
          const box = frame({ axes: axesOf(facing, tilt), half: at(x, y, z) });
          const origin = at(box.centre.x + 9 * Math.sin(from), 1.6, box.centre.z - 9 * Math.cos(from));
          const way = at(box.centre.x - origin.x, box.centre.y - origin.y, box.centre.z - origin.z);
          const l = Math.hypot(way.x, way.y, way.z);
          const ray = { origin, direction: at(way.x / l, way.y / l, way.z / l) };
          const hit = pick(ray, [box]);
          expect(hit).not.toBeNull();
          const met = pointOn(ray, hit?.distance ?? 0);
          const d = at(met.x - box.centre.x, met.y - box.centre.y, met.z - box.centre.z);
          const reach = box.axes.map((axis, n) => Math.abs(dot(axis, d)) / ([x, y, z][n] ?? 1));
          expect(Math.max(...reach)).toBeCloseTo(1, 6);
        },
      ),
    );
  });
});

describe('axesOf', () => {
  it('are a right-handed set: right, up, out', () => {
    const [right, up, out] = axesOf(0.7, 0.4);
    expect(right.y * up.z - right.z * up.y).toBeCloseTo(out.x);
    expect(right.z * up.x - right.x * up.z).toBeCloseTo(out.y);
    expect(right.x * up.y - right.y * up.x).toBeCloseTo(out.z);
  });

  it('facing south, a thing has its right in the east and looks at +z', () => {
    const [right, up, out] = axesOf(Math.PI, 0);
    expect(right.x).toBeCloseTo(1);
    expect(up.y).toBe(1);
    expect(out.z).toBeCloseTo(1);
  });
});

describe('floorDistance', () => {
  it('is null for a level or rising ray, else where the floor is met', () => {
    expect(floorDistance(north)).toBeNull();
    expect(floorDistance({ origin: at(0, 1.6, 0), direction: at(0, -0.6, -0.8) })).toBeCloseTo(1.6 / 0.6);
  });
});
