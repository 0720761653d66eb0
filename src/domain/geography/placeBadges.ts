import type { MapFrame } from './mapWindow';
import type { MapDot, MapWay } from './pickOnMap';
import type { SheetPoint } from './sheet';
import type { SheetLine } from './sheetLines';

/** Where the number of a way stands, in pixels of the frame. */
export interface Badge extends SheetPoint {
  readonly id: string;
}

/** A number would rather not stand on a dot as large as this. */
const LARGE_DOT = 6;
/** Places along a way where its number may stand, the best first. */
const SHARES = [0.5, 0.38, 0.62, 0.26, 0.74, 0.15, 0.85] as const;

/**
 * A place for the number of each way, on the part of it that is seen, at least `apart` pixels from those before it, and
 * off the large dots where it can be. A way of which nothing is seen, or which finds no free place, gets none.
 */
export function placeBadges(
  ways: readonly MapWay[],
  dots: readonly MapDot[],
  frame: MapFrame,
  apart: number,
): readonly Badge[] {
  const isClear = (at: SheetPoint): boolean =>
    dots.every(({ x, y, r }) => r < LARGE_DOT || Math.hypot(x - at.x, y - at.y) >= r + apart / 2);
  const placed: Badge[] = [];
  for (const { id, lines } of ways) {
    const seen = lines.flatMap((line) => runsInFrame(line, frame));
    const longest = seen.reduce<SheetLine>((best, run) => (lengthOf(run) > lengthOf(best) ? run : best), []);
    const free = SHARES.flatMap((share) => pointAlong(longest, share) ?? []).filter((at) =>
      placed.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= apart),
    );
    const chosen = free.find(isClear) ?? free[0];
    if (chosen) placed.push({ id, ...chosen });
  }
  return placed;
}

/** The stretches of a line whose points lie in the frame. */
function runsInFrame(line: SheetLine, { w, h }: MapFrame): readonly SheetLine[] {
  const runs: SheetPoint[][] = [[]];
  for (const point of inSmallSteps(line)) {
    const isSeen = point.x > 12 && point.y > 12 && point.x < w - 12 && point.y < h - 12;
    if (isSeen) runs.at(-1)?.push(point);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter(({ length }) => length > 1);
}

/** Longest step along a line when it is asked what of it is seen, in pixels. */
const STEP = 12;

function inSmallSteps(line: SheetLine): SheetLine {
  return line.flatMap((to, at) => {
    const from = line[at - 1] ?? to;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / steps;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    });
  });
}

function lengthOf(line: SheetLine): number {
  return line.slice(1).reduce((sum, point, before) => {
    const from = line[before] ?? point;
    return sum + Math.hypot(point.x - from.x, point.y - from.y);
  }, 0);
}

/** The point at a share of a line's length; none on a line without length. */
function pointAlong(line: SheetLine, share: number): SheetPoint | null {
  let rest = lengthOf(line) * share;
  for (const [before, to] of line.slice(1).entries()) {
    const from = line[before] ?? to;
    const step = Math.hypot(to.x - from.x, to.y - from.y);
    if (step > 0 && rest <= step)
      return { x: from.x + ((to.x - from.x) * rest) / step, y: from.y + ((to.y - from.y) * rest) / step };
    rest -= step;
  }
  return null;
}
