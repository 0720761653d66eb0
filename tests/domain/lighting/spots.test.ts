import { describe, expect, it } from 'vitest';
import { hallAt } from '../../../src/domain/lighting/blocksOf';
import { fixturesOf, packFixtures, unpackFixtures } from '../../../src/domain/lighting/fixtures';
import { placeSpots } from '../../../src/domain/lighting/placeSpots';
import { beamAt, irradianceFrom, type Spot } from '../../../src/domain/lighting/spot';
import { realColours, realPlan } from './realPlan';
import { smallPlan } from './smallPlan';

const spot: Spot = {
  id: 'one',
  mount: 'track',
  at: { x: 0, y: 5, z: 0 },
  aim: { x: 0, y: 0, z: 0 },
  towards: { x: 0, y: 1, z: 0 },
  halfAngle: 0.4,
  level: 1,
  intensity: 25,
};

describe('a lamp', () => {
  it('gives intensity over the square of the distance on its axis', () => {
    // 25 / 5^2 = 1.
    expect(irradianceFrom(spot, { x: 0, y: 0, z: 0 }, { x: 0, y: 1, z: 0 })).toBeCloseTo(1);
  });

  it('fades to nothing at its half angle and never lights a back', () => {
    expect(beamAt(Math.cos(0.4), 0.4)).toBe(0);
    expect(beamAt(1, 0.4)).toBe(1);
    expect(irradianceFrom(spot, { x: 0, y: 0, z: 0 }, { x: 0, y: -1, z: 0 })).toBe(0);
  });
});

describe('the lamps of the halls', () => {
  const plan = realPlan();
  const none = { placements: [], panels: [] };
  const spots = placeSpots(plan, none, realColours());

  it('hang inside a hall, below its ceiling', () => {
    for (const { id, at } of spots) {
      const hall = hallAt(plan, at.x, at.z);
      expect(hall, id).not.toBeNull();
      expect(at.y, id).toBeLessThan(hall?.height ?? 0);
    }
  });

  it('give each aim what was asked, neighbours counted in, unless neighbours alone give more', () => {
    const off = spots.filter((one) => {
      const got = spots.reduce((sum, other) => sum + irradianceFrom(other, one.aim, one.towards), 0);
      return got < one.level * 0.8 || got > one.level * 1.6;
    });
    expect(off.length / spots.length).toBeLessThan(0.03);
  });

  it('light one picture on the wall at 35 degrees from the vertical', () => {
    const placement = {
      exhibit: 'picture',
      story: 's',
      zone: 'z',
      support: { kind: 'wall', face: 'north/right/0' },
      mount: 'framed',
      base: null,
      centre: { x: 5, y: 1.5, z: 0.02 },
      size: { x: 0.8, y: 0.6, z: 0.04 },
      facing: Math.PI,
      tilt: 0,
      picture: null,
      label: { centre: { x: 5.6, y: 1.3, z: 0.01 }, facing: Math.PI, tilt: 0, w: 0.18, h: 0.13 } as never,
      standing: { x: 5, z: 1.5, heading: 0, pitch: 0, eye: 1.6 },
    } as const;
    const lit = placeSpots(smallPlan(), { placements: [placement], panels: [] }, realColours());
    const own = lit.find(({ id }) => id === 'picture/picture');
    const angle = Math.atan2((own?.at.z ?? 0) - 0.02, (own?.at.y ?? 0) - 1.5);
    expect((angle * 180) / Math.PI).toBeCloseTo(35, 0);
    expect(own?.at.x).toBeCloseTo(5);
  });

  it('are the same for the same plan', () => {
    expect(JSON.stringify(placeSpots(realPlan(), none, realColours()))).toBe(JSON.stringify(spots));
  });

  it('are packed for the visit to the centimetre', () => {
    const fixtures = fixturesOf(spots);
    const back = unpackFixtures(packFixtures(fixtures));
    expect(back.lamps).toHaveLength(spots.filter(({ mount }) => mount === 'track').length);
    back.lamps.forEach(({ at }, n) => {
      expect(Math.abs(at.x - (fixtures.lamps[n]?.at.x ?? 0))).toBeLessThan(0.0051);
    });
  });

  it('leave no part of the way in the dark', () => {
    const up = { x: 0, y: 1, z: 0 };
    plan.route.slice(1).forEach(([x, z], n) => {
      const [fromX, fromZ] = plan.route[n] ?? [x, z];
      for (const share of [0, 0.25, 0.5, 0.75]) {
        const at = { x: fromX + (x - fromX) * share, y: 0, z: fromZ + (z - fromZ) * share };
        if (!hallAt(plan, at.x, at.z)) continue;
        const light = spots.reduce((sum, each) => sum + irradianceFrom(each, at, up), 0);
        expect(light, `${at.x} ${at.z}`).toBeGreaterThan(0.2);
      }
    });
  });

  it('each hang from a track', () => {
    const { lamps, tracks } = fixturesOf(spots);
    for (const { at } of lamps) {
      const isHeld = tracks.some(
        ({ from, to }) =>
          at.x > from.x - 0.13 &&
          at.x < to.x + 0.13 &&
          at.z > from.z - 0.13 &&
          at.z < to.z + 0.13 &&
          Math.abs(at.y - from.y) < 0.02,
      );
      expect(isHeld, `${at.x} ${at.z}`).toBe(true);
    }
  });
});
