import type { SheetPoint } from './sheet';
import type { SheetLine } from './sheetLines';

/** A dot of the map, in pixels of the frame. */
export interface MapDot extends SheetPoint {
  readonly id: string;
  readonly r: number;
}

/** A way of the map, in pixels of the frame. */
export interface MapWay {
  readonly id: string;
  readonly lines: readonly SheetLine[];
}

/** The dot that a finger or pointer at `at` means: the nearest within `reach` pixels of its rim; of equals the smaller. */
export function pickDot(dots: readonly MapDot[], at: SheetPoint, reach: number): string | null {
  let best: MapDot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const dot of dots) {
    const away = Math.hypot(dot.x - at.x, dot.y - at.y);
    if (away > dot.r + reach) continue;
    if (away < least || (away === least && best !== null && dot.r < best.r)) {
      best = dot;
      least = away;
    }
  }
  return best?.id ?? null;
}

/** The way that passes nearest to `at`, within `reach` pixels. */
export function pickWay(ways: readonly MapWay[], at: SheetPoint, reach: number): string | null {
  let best: string | null = null;
  let least = reach;
  for (const { id, lines } of ways) {
    for (const line of lines) {
      line.slice(1).forEach((to, before) => {
        const from = line[before];
        const away = from ? distanceToLine(at, from, to) : Number.POSITIVE_INFINITY;
        if (away > least) return;
        least = away;
        best = id;
      });
    }
  }
  return best;
}

/** Distance of a point from the straight line between two others. */
export function distanceToLine(at: SheetPoint, from: SheetPoint, to: SheetPoint): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / length));
  return Math.hypot(at.x - from.x - along * dx, at.y - from.y - along * dy);
}
