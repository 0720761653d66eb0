import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canStand } from '../../../src/domain/routes/clearanceAt';
import { nearestFloor } from '../../../src/domain/routes/nearestFloor';
import { TOUR_PACE } from '../../../src/domain/tours/pace';
import { poseAt } from '../../../src/domain/tours/poseAt';
import { type RouteStop, routeThrough } from '../../../src/domain/tours/routeThrough';
import { type Timeline, timeline } from '../../../src/domain/tours/timeline';
import { EYE_LINE, type Pose, turnBetween } from '../../../src/domain/units';
import { box, twoRooms } from '../../support/testHall';

const FLOOR = twoRooms(
  box({ centre: { x: 3, y: 1, z: 3 }, half: { x: 1, y: 1, z: 0.2 }, yaw: 0.7 }),
  box({ id: 'case', centre: { x: 10, y: 1, z: 2 }, half: { x: 0.4, y: 1, z: 1 }, yaw: -0.3 }),
);

function stop(overrides: Partial<Pose> = {}, dwell = 2, id = 'here'): RouteStop {
  return { id, pose: { x: 1, z: 1, heading: 0, pitch: 0, eye: EYE_LINE, ...overrides }, dwell, via: [], caption: null };
}

function timed(stops: readonly RouteStop[], startSpeed = 0): Timeline {
  const route = routeThrough(FLOOR, stops);
  if (!route.ok) throw new Error(JSON.stringify(route.issues));
  return timeline(route.value, TOUR_PACE, startSpeed);
}

const SAMPLE = 1 / 240;

interface Rates {
  readonly speed: number;
  readonly turn: number;
  readonly pitch: number;
}

function ratesOf(line: Timeline): readonly Rates[] {
  const rates: Rates[] = [];
  let before = poseAt(line, 0);
  for (let t = SAMPLE; t <= line.duration; t += SAMPLE) {
    const now = poseAt(line, t);
    rates.push({
      speed: Math.hypot(now.x - before.x, now.z - before.z) / SAMPLE,
      turn: turnBetween(before.heading, now.heading) / SAMPLE,
      pitch: (now.pitch - before.pitch) / SAMPLE,
    });
    before = now;
  }
  return rates;
}

const STOPS = [
  stop({ x: 1, z: 5, heading: 1 }, 1, 'a'),
  stop({ x: 5, z: 1, heading: 6, pitch: -0.2 }, 2, 'b'),
  stop({ x: 13, z: 5, heading: 3, eye: 1.2 }, 0, 'c'),
  stop({ x: 13, z: 5, heading: 0.5 }, 1, 'd'),
];

describe('a timeline', () => {
  it('stands at every stop exactly as the stop says, from arriving to leaving', () => {
    const line = timed(STOPS);
    line.stops.forEach(({ arrives, leaves }, at) => {
      const wanted = STOPS[at]?.pose ?? stop().pose;
      for (const time of [arrives, (arrives + leaves) / 2, leaves]) {
        const pose = poseAt(line, time);
        expect(Math.hypot(pose.x - wanted.x, pose.z - wanted.z)).toBeLessThan(1e-6);
        expect(Math.abs(turnBetween(pose.heading, wanted.heading))).toBeLessThan(1e-6);
        expect(pose.pitch).toBeCloseTo(wanted.pitch, 6);
        expect(pose.eye).toBeCloseTo(wanted.eye, 6);
      }
    });
  });

  it('is the same however often and in whatever order it is sampled', () => {
    const line = timed(STOPS);
    const again = timed(STOPS);
    const times = [7.3, 0.1, 12.01, 3.3, 0.1];
    expect(times.map((t) => ({ ...poseAt(line, t) }))).toEqual(times.map((t) => ({ ...poseAt(again, t) })));
  });

  it('keeps still before its start and after its end', () => {
    const line = timed(STOPS);
    expect(poseAt(line, -5)).toEqual(poseAt(line, 0));
    expect(poseAt(line, line.duration + 100)).toEqual(poseAt(line, line.duration));
  });

  it('writes into a given pose', () => {
    const pose = { x: 0, z: 0, heading: 0, pitch: 0, eye: 0 };
    expect(poseAt(timed(STOPS), 1, pose)).toBe(pose);
  });

  it('goes on at the speed of someone already walking', () => {
    const line = timed(
      [stop({ x: 1, z: 5, heading: Math.PI / 2 }, 0), stop({ x: 5, z: 5, heading: Math.PI / 2 }, 0)],
      1,
    );
    const first = poseAt(line, 0);
    const soon = poseAt(line, 0.05);
    expect(Math.hypot(soon.x - first.x, soon.z - first.z)).toBeGreaterThan(0.045);
  });

  it('moves smoothly, never faster than its pace, and stays on the floor, from anywhere to anywhere', () => {
    const place = fc.record({
      x: fc.double({ min: 0.4, max: 13.6, noNaN: true }),
      z: fc.double({ min: 0.4, max: 5.6, noNaN: true }),
      heading: fc.double({ min: 0, max: 6.28, noNaN: true }),
      pitch: fc.double({ min: -0.6, max: 0.4, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 4 }), (places) => {
        const stops = places.map((where, at) => stop({ ...where, ...nearestFloor(FLOOR, where) }, 0.5, `s${at}`));
        const line = timed(stops);
        const rates = ratesOf(line);
        const most = (value: (rate: Rates, before: Rates) => number): number =>
          rates.reduce((max, rate, at) => Math.max(max, Math.abs(value(rate, rates[at - 1] ?? rate))), 0);
        expect(most((rate) => rate.speed)).toBeLessThanOrEqual(TOUR_PACE.speed + 1e-3);
        expect(most((rate) => rate.turn)).toBeLessThanOrEqual(TOUR_PACE.turnSpeed * 1.05);
        expect(most((rate) => rate.pitch)).toBeLessThanOrEqual(TOUR_PACE.turnSpeed * 1.05);
        // C1: from one sample to the next no jump; accelerations stay below what a dolly would do.
        expect(most((rate, before) => rate.speed - before.speed)).toBeLessThan(0.02);
        expect(most((rate, before) => rate.turn - before.turn)).toBeLessThan(0.1);
        const times = Array.from({ length: Math.floor(line.duration * 20) }, (_, at) => at / 20);
        expect(times.filter((t) => !canStand(FLOOR.grid, poseAt(line, t), 0.2))).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 80) },
    );
  });

  it('names the leg that has no way', () => {
    const closed = twoRooms(box({ centre: { x: 7, y: 1, z: 3 }, half: { x: 0.1, y: 1, z: 3 } }));
    const route = routeThrough(closed, [stop({}, 1, 'a'), stop({ x: 13 }, 1, 'b')], 'tours/x.json');
    const issues = route.ok ? [] : route.issues;
    expect(issues).toMatchObject([{ file: 'tours/x.json', path: 'stops[1](b)' }]);
  });
});
