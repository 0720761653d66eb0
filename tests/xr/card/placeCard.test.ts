import { describe, expect, it } from 'vitest';
import { clearanceAt } from '../../../src/domain/routes/clearanceAt';
import { directionOf, distanceBetween, headingOf, type Pose, toDegrees, turnBetween } from '../../../src/domain/units';
import { type CardPlace, cardAir, LOW_FURNITURE, placeCard, READING } from '../../../src/xr/card/placeCard';
import { realHang, realPlan } from '../../domain/hanging/realHang';
import { testHall } from '../../support/testVisit';

const { plan } = testHall();
const air = cardAir(plan);
const size = { w: 0.9, h: 1 };
const pose = (overrides: Partial<Pose>): Pose => ({ x: 5, z: 5, heading: 0, pitch: 0, eye: 1.6, ...overrides });

/** Clear of everything, or above all low furniture and clear of the rest. */
function isClear(place: CardPlace): boolean {
  const isOver = place.centre.y - (size.h * place.scale) / 2 > LOW_FURNITURE;
  return room(place, isOver ? air.tall : air.all) > 0.05;
}

/** Least room round the card's lower edge. */
function room({ centre, facing, scale }: CardPlace, grid = air.all): number {
  const across = directionOf(facing + Math.PI / 2);
  const steps = Array.from({ length: 19 }, (_, n) => (n - 9) * 0.05 * scale);
  return Math.min(...steps.map((s) => clearanceAt(grid, centre.x + across.x * s, centre.z + across.z * s)));
}

describe('placing the card', () => {
  it('hangs it to the right of the thing, at reading distance, facing the reader', () => {
    const eye = pose({});
    const place = placeCard({ eye, size, thing: { at: { x: 5, z: 3.2 }, half: 0.3 }, air });
    expect(distanceBetween(place.centre, eye)).toBeCloseTo(READING);
    expect(place.scale).toBe(1);
    const towards = headingOf({ x: place.centre.x - eye.x, z: place.centre.z - eye.z });
    // The card's left edge is 4 degrees right of the thing's right edge.
    expect(turnBetween(0, towards)).toBeCloseTo(Math.atan2(0.3, 1.8) + Math.atan2(0.45, READING) + Math.PI / 45, 5);
    expect(Math.cos(place.facing - towards)).toBeCloseTo(-1);
    expect(place.centre.y).toBeLessThan(eye.eye);
  });

  it('takes the left where a wall stands on the right', () => {
    const eye = pose({ x: 9.3, z: 4 });
    const place = placeCard({ eye, size, thing: { at: { x: 9.3, z: 2.2 }, half: 0.3 }, air });
    expect(place.centre.x).toBeLessThan(eye.x);
    expect(room(place)).toBeGreaterThan(0.05);
  });

  it('is never in a wall, wherever one stands and whichever way one looks', () => {
    for (let x = 0.3; x < 20; x += 0.7) {
      for (let z = 0.3; z < 10; z += 0.7) {
        if (clearanceAt(air.all, x, z) < 0.25) continue;
        for (let heading = 0; heading < 6.28; heading += 1.1) {
          const place = placeCard({ eye: pose({ x, z, heading }), size, thing: null, air });
          expect(isClear(place)).toBe(true);
        }
      }
    }
  });

  it('hangs over the glass of a low case rather than far to the side', () => {
    const low = { id: 'low', zone: 'z', type: 'table' as const, center: [5, 3.9] as [number, number], deck: 0.8 };
    const long = { ...low, size: [9, 1.1, 0.7] as [number, number, number], rotationDeg: 0 };
    const eye = pose({});
    const options = { eye, size, thing: { at: { x: 5, z: 3.9 }, half: 0.1 } };
    const place = placeCard({ ...options, air: cardAir({ ...plan, cases: [long] }) });
    expect(place.centre.y - size.h / 2).toBeGreaterThan(LOW_FURNITURE);
    const towards = headingOf({ x: place.centre.x - eye.x, z: place.centre.z - eye.z });
    expect(Math.abs(turnBetween(0, towards))).toBeLessThan(Math.PI / 6);
    const high = { ...long, size: [9, 1.9, 0.7] as [number, number, number] };
    const aside = placeCard({ ...options, air: cardAir({ ...plan, cases: [high] }) });
    expect(aside.centre.z).toBeGreaterThan(place.centre.z);
  });

  it('stays off the floor for someone who sits low', () => {
    const place = placeCard({ eye: pose({ eye: 0.6 }), size, thing: null, air });
    expect(place.centre.y - size.h / 2).toBeGreaterThanOrEqual(0.29);
  });

  it('looks equally large from wherever it hangs, and comes near rather than far round', () => {
    const eye = pose({ x: 9.3, z: 4 });
    const place = placeCard({ eye, size, thing: { at: { x: 9.3, z: 2.9 }, half: 0.3 }, air });
    expect(distanceBetween(place.centre, eye)).toBeCloseTo(READING * place.scale);
  });

  it('hangs in sight of what it is about, for nearly every exhibit of the real hall', () => {
    const realAir = cardAir(realPlan());
    const angles = realHang().placements.map(({ standing, centre, size: { x: width } }) => {
      const thing = { at: centre, half: width / 2 };
      const card = placeCard({ eye: { ...standing, eye: 1.6 }, size, thing, air: realAir });
      const [a, b] = [centre, card.centre].map((to) => headingOf({ x: to.x - standing.x, z: to.z - standing.z }));
      return Math.abs(toDegrees(turnBetween(a ?? 0, b ?? 0)));
    });
    // A headset shows some 50 degrees to either side, and the card's near edge lies 20 degrees before its middle.
    expect(angles.filter((angle) => angle <= 65).length / angles.length).toBeGreaterThan(0.95);
    expect(Math.max(...angles)).toBeLessThan(90);
  });
});
