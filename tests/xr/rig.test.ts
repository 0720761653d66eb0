import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseHeading } from '../../src/domain/units';
import { createBlink } from '../../src/xr/createBlink';
import { createSnapTurn, SNAP } from '../../src/xr/createSnapTurn';
import { pointInHall, poseInHall, rayInHall, rigFor, type TrackedPose } from '../../src/xr/rig';

const level = { x: 0, y: 0, z: 0, w: 1 };
/** A head that looks `yaw` radians to the left of -z and `tilt` radians up. */
function head(x: number, y: number, z: number, yaw = 0, tilt = 0): TrackedPose {
  const [cy, sy] = [Math.cos(yaw / 2), Math.sin(yaw / 2)];
  const [ct, st] = [Math.cos(tilt / 2), Math.sin(tilt / 2)];
  return { position: { x, y, z }, orientation: { x: cy * st, y: sy * ct, z: -sy * st, w: cy * ct } };
}

describe('the tracked space in the hall', () => {
  it('turns -z to its heading: east is +x', () => {
    const rig = { x: 10, z: 5, heading: Math.PI / 2 };
    const ahead = pointInHall(rig, { x: 0, y: 1, z: -2 });
    expect(ahead.x).toBeCloseTo(12);
    expect(ahead.z).toBeCloseTo(5);
    const { direction } = rayInHall(rig, { position: { x: 0, y: 1, z: 0 }, orientation: level });
    expect(direction.x).toBeCloseTo(1);
    expect(direction.z).toBeCloseTo(0);
  });

  it('sets a head down upon a point of the plan, whichever way it looks', () => {
    const number = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
    fc.assert(
      fc.property(number(2), number(2), number(3), number(1.2), number(60), number(60), number(6), (...n) => {
        const [hx, hz, yaw, tilt, x, z, heading] = n;
        const tracked = head(hx, 1.5, hz, yaw, tilt);
        const pose = poseInHall(rigFor(tracked, { x, z, heading }), tracked);
        expect(pose.x).toBeCloseTo(x, 6);
        expect(pose.z).toBeCloseTo(z, 6);
        expect(Math.cos(pose.heading - heading)).toBeCloseTo(1, 6);
        expect(pose.pitch).toBeCloseTo(tilt, 6);
        expect(pose.eye).toBe(1.5);
      }),
    );
  });

  it('knows the heading of someone who looks straight down', () => {
    const down = head(0, 1.6, 0, -0.5, -Math.PI / 2);
    expect(poseInHall({ x: 0, z: 0, heading: 0 }, down).heading).toBeCloseTo(normaliseHeading(0.5), 5);
  });
});

describe('a snap turn', () => {
  it('comes once per flick, 30 degrees to the side of the flick', () => {
    const turn = createSnapTurn();
    expect([0.2, 0.8, 1, 0.6, 0.8].map(turn)).toEqual([0, SNAP, 0, 0, 0]);
    expect([0, -0.9].map(turn)).toEqual([0, -SNAP]);
    expect((SNAP * 180) / Math.PI).toBeCloseTo(30);
  });
});

describe('a blink', () => {
  it('moves once, in full black, and lightens again', () => {
    const blink = createBlink();
    const seen: number[] = [];
    let moved = 0;
    blink.start(() => {
      moved += 1;
    });
    while (!blink.isOver()) seen.push(blink.step(0.02));
    expect(moved).toBe(1);
    expect(Math.max(...seen)).toBe(1);
    expect(seen.at(-1)).toBe(0);
    // 0.12 s to darken and 0.2 s to lighten in steps of 0.02 s.
    expect(seen.length).toBeLessThanOrEqual(18);
  });

  it('forgets a move that another one overtakes in time', () => {
    const blink = createBlink();
    const moves: string[] = [];
    blink.start(() => moves.push('first'));
    blink.step(0.05);
    blink.start(() => moves.push('second'));
    blink.step(1);
    expect(moves).toEqual(['second']);
  });
});
