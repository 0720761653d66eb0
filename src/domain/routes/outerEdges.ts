import type { PlanHall } from '../plan/schemas';
import type { Metres, PlanPoint } from '../units';

/** A straight line on the floor. */
export interface Edge {
  readonly from: PlanPoint;
  readonly to: PlanPoint;
}

/** Edges nearer than this count as the same line, and pieces shorter than this are dropped. */
const SAME: Metres = 0.001;

/** Edges of the outlines without the stretches that two outlines share: there one walks from hall to hall. */
export function outerEdges(outlines: readonly PlanHall['outline'][]): readonly Edge[] {
  const edges = outlines.map(edgesOf);
  return edges.flatMap((own, at) => {
    const others = edges.filter((_, other) => other !== at).flat();
    return own.flatMap((edge) => withoutShared(edge, others));
  });
}

function edgesOf(outline: PlanHall['outline']): readonly Edge[] {
  return outline.flatMap(([x, z], at) => {
    const next = outline[(at + 1) % outline.length];
    return next ? [{ from: { x, z }, to: { x: next[0], z: next[1] } }] : [];
  });
}

function withoutShared({ from, to }: Edge, others: readonly Edge[]): readonly Edge[] {
  const length = Math.hypot(to.x - from.x, to.z - from.z);
  if (length < SAME) return [];
  const along = { x: (to.x - from.x) / length, z: (to.z - from.z) / length };
  let pieces: [Metres, Metres][] = [[0, length]];
  for (const other of others) {
    if (offLine(from, along, other.from) > SAME || offLine(from, along, other.to) > SAME) continue;
    const a = alongLine(from, along, other.from);
    const b = alongLine(from, along, other.to);
    const start = Math.min(a, b);
    const end = Math.max(a, b);
    pieces = pieces.flatMap(([low, high]): [Metres, Metres][] => [
      [low, Math.min(high, start)],
      [Math.max(low, end), high],
    ]);
    pieces = pieces.filter(([low, high]) => high - low > SAME);
  }
  return pieces.map(([low, high]) => ({
    from: { x: from.x + along.x * low, z: from.z + along.z * low },
    to: { x: from.x + along.x * high, z: from.z + along.z * high },
  }));
}

const offLine = (from: PlanPoint, along: PlanPoint, point: PlanPoint): Metres =>
  Math.abs((point.x - from.x) * along.z - (point.z - from.z) * along.x);

const alongLine = (from: PlanPoint, along: PlanPoint, point: PlanPoint): Metres =>
  (point.x - from.x) * along.x + (point.z - from.z) * along.z;
