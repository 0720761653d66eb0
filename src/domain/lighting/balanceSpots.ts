import type { HallPoint } from '../units';
import { beamAt, irradianceFrom, type Spot } from './spot';

/** Rounds of correction; each halves what neighbours' overlap still adds. */
const ROUNDS = 6;
/** Lamps farther apart than this do not light one another's aims. */
const REACH = 7;
/** A lamp is never dimmed below this share of what it would need alone. */
const LEAST = 0.25;

/** A lamp before its intensity is known. */
export type UnsetSpot = Omit<Spot, 'intensity'>;

/** Sets every lamp so that its aim gets the wanted level from all lamps together, shadows left aside. */
export function balanceSpots(unset: readonly UnsetSpot[]): readonly Spot[] {
  const alone = unset.map((spot) => spot.level / unitIrradiance(spot));
  let spots: readonly Spot[] = unset.map((spot, n) => ({ ...spot, intensity: alone[n] ?? 0 }));
  const neighbours = spots.map((spot) =>
    spots.flatMap((other, n) => (planDistance(spot.aim, other.aim) < REACH ? [n] : [])),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const current = spots;
    spots = current.map((spot, n) => {
      const got = (neighbours[n] ?? []).reduce((sum, other) => {
        const lamp = current[other];
        return lamp ? sum + irradianceFrom(lamp, spot.aim, spot.towards) : sum;
      }, 0);
      const least = (alone[n] ?? 0) * LEAST;
      return { ...spot, intensity: Math.max(least, (spot.intensity * spot.level) / Math.max(got, 1e-6)) };
    });
  }
  return spots;
}

const planDistance = (a: HallPoint, b: HallPoint): number => Math.hypot(a.x - b.x, a.z - b.z);

function unitIrradiance(spot: UnsetSpot): number {
  const unit = irradianceFrom({ ...spot, intensity: 1 }, spot.aim, spot.towards);
  if (unit <= 0 || beamAt(1, spot.halfAngle) <= 0) throw new Error(`spot ${spot.id} does not light its own aim`);
  return unit;
}
