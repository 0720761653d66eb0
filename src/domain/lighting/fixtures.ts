import type { HallPoint, Metres } from '../units';
import type { Spot } from './spot';

/** Lamps of one row share a track when they are this close to its line and to one another. */
const IN_LINE: Metres = 0.12;
const LONGEST_GAP: Metres = 2.6;
/** Track beyond the last lamp. */
const OVERHANG: Metres = 0.3;

/** A lamp as it is seen: where it hangs and where it points. */
export interface Fixture {
  readonly at: HallPoint;
  readonly aim: HallPoint;
}

/** A straight piece of lighting track on the plan, at the height of its lamps. */
export interface Track {
  readonly from: HallPoint;
  readonly to: HallPoint;
}

/** What hangs under the ceiling. */
export interface Fixtures {
  readonly lamps: readonly Fixture[];
  readonly tracks: readonly Track[];
}

/** The visible lamps and the tracks they hang from; each track runs along the plan's x or z. */
export function fixturesOf(spots: readonly Spot[]): Fixtures {
  const hung = spots.filter(({ mount }) => mount === 'track');
  return {
    lamps: hung.map(({ at, aim }) => ({ at, aim })),
    tracks: [
      ...rowsAlong(
        hung.filter((spot) => Math.abs(spot.towards.z) > 0.5),
        'x',
      ),
      ...rowsAlong(
        hung.filter((spot) => Math.abs(spot.towards.z) <= 0.5),
        'z',
      ),
    ],
  };
}

function rowsAlong(spots: readonly Spot[], axis: 'x' | 'z'): readonly Track[] {
  const other = axis === 'x' ? 'z' : 'x';
  const left = spots.toSorted((a, b) => a.at[other] - b.at[other] || a.at[axis] - b.at[axis]);
  const rows: Spot[][] = [];
  for (const spot of left) {
    const row = rows.find((candidate) => {
      const first = candidate[0];
      return first && Math.abs(first.at[other] - spot.at[other]) < IN_LINE && Math.abs(first.at.y - spot.at.y) < 0.01;
    });
    if (row) row.push(spot);
    else rows.push([spot]);
  }
  return rows.flatMap((row) => piecesOf(row, axis));
}

function piecesOf(row: readonly Spot[], axis: 'x' | 'z'): readonly Track[] {
  const sorted = row.toSorted((a, b) => a.at[axis] - b.at[axis]);
  const pieces: Spot[][] = [];
  for (const spot of sorted) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (piece && last && spot.at[axis] - last.at[axis] < LONGEST_GAP) piece.push(spot);
    else pieces.push([spot]);
  }
  return pieces.flatMap((piece) => {
    const [first, last] = [piece[0], piece.at(-1)];
    if (!first || !last) return [];
    const end = (spot: Spot, by: Metres): HallPoint => ({ ...first.at, [axis]: spot.at[axis] + by });
    return [{ from: end(first, -OVERHANG), to: end(last, OVERHANG) }];
  });
}

/** Fixtures in whole centimetres: per lamp its place and aim, per track its ends. */
export interface PackedFixtures {
  readonly lamps: readonly number[][];
  readonly tracks: readonly number[][];
}

/** Packs fixtures into whole centimetres, for the file the visit fetches. */
export function packFixtures({ lamps, tracks }: Fixtures): PackedFixtures {
  const cm = ({ x, y, z }: HallPoint): number[] => [x, y, z].map((value) => Math.round(value * 100));
  return {
    lamps: lamps.map(({ at, aim }) => [...cm(at), ...cm(aim)]),
    tracks: tracks.map(({ from, to }) => [...cm(from), ...cm(to)]),
  };
}

/** The reverse of `packFixtures`. */
export function unpackFixtures(packed: PackedFixtures): Fixtures {
  const point = (numbers: readonly number[], from: number): HallPoint => ({
    x: (numbers[from] ?? 0) / 100,
    y: (numbers[from + 1] ?? 0) / 100,
    z: (numbers[from + 2] ?? 0) / 100,
  });
  return {
    lamps: packed.lamps.map((numbers) => ({ at: point(numbers, 0), aim: point(numbers, 3) })),
    tracks: packed.tracks.map((numbers) => ({ from: point(numbers, 0), to: point(numbers, 3) })),
  };
}
