import { describe, expect, it } from 'vitest';
import { solidsOf } from '../../../src/domain/plan/solids';
import { clearanceAt } from '../../../src/domain/routes/clearanceAt';
import { collisionGrid } from '../../../src/domain/routes/collisionGrid';
import { directionOf, distanceBetween, headingOf, type Pose, turnBetween } from '../../../src/domain/units';
import { type CardPlace, placeCard, READING } from '../../../src/xr/card/placeCard';
import { testHall } from '../../support/testVisit';

const { plan } = testHall();
const grid = collisionGrid(solidsOf(plan), plan.halls);
const size = { w: 0.9, h: 1 };
const pose = (overrides: Partial<Pose>): Pose => ({ x: 5, z: 5, heading: 0, pitch: 0, eye: 1.6, ...overrides });

/** Least room round the card's lower edge. */
function room({ centre, facing }: CardPlace): number {
  const across = directionOf(facing + Math.PI / 2);
  const steps = Array.from({ length: 19 }, (_, n) => (n - 9) * 0.05);
  return Math.min(...steps.map((s) => clearanceAt(grid, centre.x + across.x * s, centre.z + across.z * s)));
}

describe('placing the card', () => {
  it('hangs it to the right of the thing, at reading distance, facing the reader', () => {
    const eye = pose({});
    const place = placeCard({ eye, size, thing: { at: { x: 5, z: 3.2 }, half: 0.3 }, grid });
    expect(distanceBetween(place.centre, eye)).toBeCloseTo(READING);
    const towards = headingOf({ x: place.centre.x - eye.x, z: place.centre.z - eye.z });
    // The card's left edge is 4 degrees right of the thing's right edge.
    expect(turnBetween(0, towards)).toBeCloseTo(Math.atan2(0.3, 1.8) + Math.atan2(0.45, READING) + Math.PI / 45, 5);
    expect(Math.cos(place.facing - towards)).toBeCloseTo(-1);
    expect(place.centre.y).toBeLessThan(eye.eye);
  });

  it('takes the left where a wall stands on the right', () => {
    const eye = pose({ x: 9.3, z: 4 });
    const place = placeCard({ eye, size, thing: { at: { x: 9.3, z: 2.2 }, half: 0.3 }, grid });
    expect(place.centre.x).toBeLessThan(eye.x);
    expect(room(place)).toBeGreaterThan(0.05);
  });

  it('is never in a wall, wherever one stands and whichever way one looks', () => {
    for (let x = 0.3; x < 20; x += 0.7) {
      for (let z = 0.3; z < 10; z += 0.7) {
        if (clearanceAt(grid, x, z) < 0.25) continue;
        for (let heading = 0; heading < 6.28; heading += 1.1) {
          const place = placeCard({ eye: pose({ x, z, heading }), size, thing: null, grid });
          expect(room(place)).toBeGreaterThan(0.05);
        }
      }
    }
  });

  it('stays off the floor for someone who sits low', () => {
    const place = placeCard({ eye: pose({ eye: 0.6 }), size, thing: null, grid });
    expect(place.centre.y - size.h / 2).toBeGreaterThanOrEqual(0.29);
  });
});
