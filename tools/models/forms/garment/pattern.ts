/** A shirt cut flat in the Chinese way, sleeves in one with the body: the pattern, and the cloth it becomes. Metres. */
import type { Cloth, Thread } from '../../kit/draped';

const STEP = 0.0135;
/** Half widths and heights in steps: body, sleeve to its cuff, depth of the sleeve, hem, top of the side slits. */
const BODY = 17;
const CUFF = 42;
const SLEEVE = 12;
const HEM = 38;
const SLIT = 30;
/** Half axes of the neck's hole: across, down in front, down behind. */
const NECK = [0.062, 0.075, 0.016] as const;

/** Which sheet: 0 in front, 1 behind. */
export type Sheet = 0 | 1;

/** The cut shirt: its cloth, and where on it a place of the pattern is. */
export interface Cut extends Cloth {
  readonly triangles: readonly number[];
  /** Number of the point in a column and row of a sheet, or -1 where the pattern has none. */
  readonly at: (column: number, row: number, sheet: Sheet) => number;
  /** Points round the neck, in order, from the middle of the front. */
  readonly neck: readonly number[];
}

/** The pattern's measures in steps. */
export const CUT = { BODY, CUFF, SLEEVE, HEM, SLIT, STEP } as const;

const isOnPattern = (i: number, j: number): boolean =>
  j >= 0 && (Math.abs(i) <= BODY ? j <= HEM : Math.abs(i) <= CUFF && j <= SLEEVE);
const inNeck = (i: number, j: number, sheet: Sheet): boolean =>
  Math.hypot((i * STEP) / NECK[0], (j * STEP) / NECK[sheet === 0 ? 1 : 2]) < 0.98;
/** Sheets are one at the shoulder's fold, the seam under the arm, and the side seams down to the slits. */
const isShared = (i: number, j: number): boolean =>
  j === 0 || (Math.abs(i) === BODY && j >= SLEEVE && j <= SLIT) || (Math.abs(i) >= BODY && j === SLEEVE);

/** Cuts the shirt and blows it up a little, arms stretched out, its shoulders at the height `top`. */
export function cutShirt(top: number): Cut {
  const numbers = new Map<string, number>();
  const flat: (readonly [number, number])[] = [];
  const points: number[] = [];
  const places: (readonly [number, number, Sheet])[] = [];
  for (const sheet of [0, 1] as const)
    for (let i = -CUFF; i <= CUFF; i += 1)
      for (let j = 0; j <= HEM; j += 1) {
        if (!isOnPattern(i, j) || inNeck(i, j, sheet)) continue;
        const shared = numbers.get(`${i} ${j} 0`);
        if (sheet === 1 && isShared(i, j) && shared !== undefined) {
          numbers.set(`${i} ${j} 1`, shared);
          continue;
        }
        numbers.set(`${i} ${j} ${sheet}`, flat.length);
        places.push([i, j, sheet]);
        const [x, y] = snapped(i, j, sheet);
        flat.push(widened(x, y));
        points.push(x, top - y, (sheet === 0 ? 1 : -1) * bulge(x, y));
      }
  const at = (i: number, j: number, sheet: Sheet): number => numbers.get(`${i} ${j} ${sheet}`) ?? -1;
  return {
    points: Float64Array.from(points),
    threads: threadsOf(places, flat, at),
    triangles: trianglesOf(at),
    at,
    neck: neckOf(places, flat),
  };
}

/** Points next to the neck's hole are drawn onto its edge. */
function snapped(i: number, j: number, sheet: Sheet): readonly [number, number] {
  const [x, y] = [i * STEP, j * STEP];
  const isEdge = [-1, 0, 1].some((di) => [-1, 0, 1].some((dj) => j + dj >= 0 && inNeck(i + di, j + dj, sheet)));
  if (!isEdge || (sheet === 1 && j === 0)) return [x, y];
  const reach = Math.hypot(x / NECK[0], y / NECK[sheet === 0 ? 1 : 2]);
  return [x / reach, y / reach];
}

/** The body widens to the hem, the sleeve narrows to the cuff. */
function widened(x: number, y: number): readonly [number, number] {
  const out = Math.max(0, Math.abs(x) - BODY * STEP) / ((CUFF - BODY) * STEP);
  return [x * (out > 0 ? 1 : 1 + 0.13 * (y / (HEM * STEP)) ** 1.4), y * (1 - 0.12 * out)];
}

function bulge(x: number, y: number): number {
  const across = Math.max(0, 1 - (x / (BODY * STEP)) ** 2);
  const body = 0.135 * Math.sqrt(across * Math.min(1, y / 0.09));
  const along = Math.min(1, Math.max(0, y / (SLEEVE * STEP)));
  const sleeve = y <= SLEEVE * STEP ? 0.062 * Math.sqrt(Math.max(0, Math.sin(Math.PI * along))) : 0;
  return Math.max(body, sleeve);
}

function threadsOf(
  places: readonly (readonly [number, number, Sheet])[],
  flat: readonly (readonly [number, number])[],
  at: Cut['at'],
): readonly Thread[] {
  const firm: Thread[] = [];
  const loose: Thread[] = [];
  const hold = (into: Thread[], a: number, b: number, stiff: number): void => {
    if (a < 0 || b < 0 || a === b) return;
    const [p, q] = [flat[a] ?? [0, 0], flat[b] ?? [0, 0]];
    into.push([a, b, Math.hypot(p[0] - q[0], p[1] - q[1]), stiff]);
  };
  for (const sheet of [0, 1] as const)
    for (let i = -CUFF; i <= CUFF; i += 1)
      for (let j = 0; j <= HEM; j += 1) {
        const a = at(i, j, sheet);
        if (a < 0) continue;
        hold(firm, a, at(i + 1, j, sheet), 1);
        hold(firm, a, at(i, j + 1, sheet), 1);
        hold(loose, a, at(i + 1, j + 1, sheet), 0.3);
        hold(loose, a, at(i - 1, j + 1, sheet), 0.3);
        // The front's edges are of doubled cloth.
        const stiff = sheet === 0 && Math.abs(i + 1) <= 3 ? 0.6 : 0.1;
        hold(loose, a, at(i + 2, j, sheet), stiff);
        hold(loose, a, at(i, j + 2, sheet), stiff);
      }
  return [...loose, ...overShoulder(places, at), ...firm];
}

/** Over the shoulder's fold the cloth bends as it does elsewhere. */
function overShoulder(places: readonly (readonly [number, number, Sheet])[], at: Cut['at']): readonly Thread[] {
  return places.flatMap(([i, j, sheet]): readonly Thread[] => {
    const [a, b] = [at(i, 1, 0), at(i, 1, 1)];
    const isThere = sheet === 0 && j === 1 && a >= 0 && b >= 0 && at(i, 0, 0) >= 0;
    return isThere ? [[a, b, 2 * STEP, 0.1]] : [];
  });
}

function trianglesOf(at: Cut['at']): readonly number[] {
  const triangles: number[] = [];
  const add = (sheet: Sheet, ...corners: readonly number[]): void => {
    const kept = corners.filter((corner) => corner >= 0);
    const [a = 0, b = 0, c = 0, d = -1] = sheet === 0 ? kept : kept.toReversed();
    if (kept.length >= 3) triangles.push(a, b, c);
    if (kept.length === 4) triangles.push(a, c, d);
  };
  for (const sheet of [0, 1] as const)
    for (let i = -CUFF; i < CUFF; i += 1)
      for (let j = 0; j < HEM; j += 1) {
        if (!isOnPattern(i, j) || !isOnPattern(i + 1, j) || !isOnPattern(i, j + 1) || !isOnPattern(i + 1, j + 1))
          continue;
        add(sheet, at(i, j + 1, sheet), at(i + 1, j + 1, sheet), at(i + 1, j, sheet), at(i, j, sheet));
      }
  return triangles;
}

function neckOf(
  places: readonly (readonly [number, number, Sheet])[],
  flat: readonly (readonly [number, number])[],
): readonly number[] {
  const edge = places.flatMap(([i, j, sheet], number) => {
    const isEdge = [-1, 0, 1].some((di) => [-1, 0, 1].some((dj) => j + dj >= 0 && inNeck(i + di, j + dj, sheet)));
    if (!isEdge) return [];
    const [x, y] = flat[number] ?? [0, 0];
    const down = y / NECK[sheet === 0 ? 1 : 2];
    // 0 at the middle of the front, growing towards the wearer's left.
    const angle = Math.atan2(x / NECK[0], sheet === 0 ? down : -down - 1e-9);
    return [[angle < 0 ? angle + 2 * Math.PI : angle, number] as const];
  });
  return edge.sort(([a], [b]) => a - b).map(([, number]) => number);
}
