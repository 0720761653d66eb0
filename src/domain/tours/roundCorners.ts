import { clearanceAt } from '../routes/clearanceAt';
import type { CollisionGrid } from '../routes/collisionGrid';
import type { Metres, PlanPoint } from '../units';
import { pointAt, type Track, trackOf } from './track';

/** A bend begins at most this far before its corner. */
const WIDEST: Metres = 1.2;
const NARROWEST: Metres = 0.08;
/** A bend keeps at least this from walls, or what its corner keeps, if that is less. */
const CLEAR: Metres = 0.28;

/** Rounds the corners of a way as widely as the walls beside it allow. */
export function roundCorners(grid: CollisionGrid, way: readonly PlanPoint[]): Track {
  const points = way.filter((point, at) => {
    const before = way[at - 1];
    return !before || Math.hypot(before.x - point.x, before.z - point.z) > 1e-6;
  });
  const cuts = points.map((corner, at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (!before || !after) return 0;
    for (let cut = WIDEST; cut > NARROWEST; cut /= 1.5) {
      if (isBendClear(grid, before, corner, after, cut)) return cut;
    }
    return NARROWEST;
  });
  return trackOf(points, (index) => cuts[index] ?? 0);
}

function isBendClear(
  grid: CollisionGrid,
  before: PlanPoint,
  corner: PlanPoint,
  after: PlanPoint,
  cut: Metres,
): boolean {
  const bend = trackOf([before, corner, after], () => cut);
  const wanted = Math.min(CLEAR, clearanceAt(grid, corner.x, corner.z));
  const arc = bend.pieces.find((piece) => piece.curvature !== 0);
  if (!arc) return true;
  const point = { x: 0, z: 0 };
  const steps = Math.max(4, Math.ceil(arc.length / 0.1));
  for (let step = 0; step <= steps; step += 1) {
    pointAt(bend, arc.s + (arc.length * step) / steps, point);
    if (clearanceAt(grid, point.x, point.z) < wanted - 0.005) return false;
  }
  return true;
}
