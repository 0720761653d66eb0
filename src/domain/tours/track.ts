import { type Heading, headingOf, type Metres, type PlanPoint, type Radians, turnBetween } from '../units';

/** One line or arc of a track; it starts at `x`, `z`, `s` metres along, facing `heading` (unwrapped). */
interface Piece {
  readonly s: Metres;
  readonly length: Metres;
  readonly x: Metres;
  readonly z: Metres;
  readonly heading: Radians;
  /** Clockwise turn per metre; 0 on a line. */
  readonly curvature: number;
  /** Integral of the heading over the track up to here, in radian metres, and the integral of that. */
  readonly once: number;
  readonly twice: number;
}

/** A smooth path on the floor: lines joined by arcs that touch them. */
export interface Track {
  readonly pieces: readonly Piece[];
  readonly length: Metres;
}

/** The direction of walking is averaged over this much way before and after: one looks into a bend before it comes. */
const LOOK_AHEAD: Metres = 0.9;
/** Bends sharper than this are turned on the spot, nearly. */
const REVERSAL: Radians = 3.1;

/**
 * Rounds the corners of a polyline.
 *
 * @param points at least one point; points that repeat are dropped
 * @param cutAt how far before corner `index` the bend may begin; less is taken where the neighbours are near
 */
export function trackOf(points: readonly PlanPoint[], cutAt: (index: number) => Metres): Track {
  const pieces: Piece[] = [];
  const way = points.filter((point, at) => at === 0 || gap(points[at - 1] ?? point, point) > 1e-6);
  let cut: Metres = 0;
  for (let at = 0; at + 1 < way.length; at += 1) {
    const from = way[at];
    const to = way[at + 1];
    if (!from || !to) break;
    const heading = headingOf({ x: to.x - from.x, z: to.z - from.z });
    const length = gap(from, to);
    const next = way[at + 2];
    const turn = next ? turnBetween(heading, headingOf({ x: next.x - to.x, z: next.z - to.z })) : 0;
    const room = next ? Math.min(length, gap(to, next)) / 2 : 0;
    const wanted = Math.abs(turn) > REVERSAL ? 0.01 : cutAt(at + 1);
    const nextCut = Math.abs(turn) < 1e-6 ? 0 : Math.min(room, wanted);
    const start = { x: from.x + Math.sin(heading) * cut, z: from.z - Math.cos(heading) * cut };
    add(pieces, start, heading, length - cut - nextCut, 0);
    if (nextCut > 0) {
      const bend = Math.min(Math.abs(turn), 3.13);
      const radius = nextCut / Math.tan(bend / 2);
      const corner = { x: to.x - Math.sin(heading) * nextCut, z: to.z + Math.cos(heading) * nextCut };
      add(pieces, corner, heading, radius * bend, Math.sign(turn) / radius);
    }
    cut = nextCut;
  }
  const last = pieces.at(-1);
  const only = way[0] ?? { x: 0, z: 0 };
  if (!last) add(pieces, only, 0, 0, 0);
  return { pieces, length: last ? last.s + last.length : 0 };
}

const gap = (a: PlanPoint, b: PlanPoint): Metres => Math.hypot(a.x - b.x, a.z - b.z);

function add(pieces: Piece[], { x, z }: PlanPoint, heading: Heading, length: Metres, curvature: number): void {
  const before = pieces.at(-1);
  const ended = before ? before.heading + before.curvature * before.length : heading;
  pieces.push({
    s: before ? before.s + before.length : 0,
    length,
    x,
    z,
    heading: ended + turnBetween(ended, heading),
    curvature,
    once: before ? onceWithin(before, before.length) : 0,
    twice: before ? twiceWithin(before, before.length) : 0,
  });
}

/** Integral of the heading up to `d` metres into a piece, and the integral of that. */
const onceWithin = (piece: Piece, d: Metres): number => piece.once + piece.heading * d + (piece.curvature * d * d) / 2;
const twiceWithin = (piece: Piece, d: Metres): number =>
  piece.twice + piece.once * d + (piece.heading * d * d) / 2 + (piece.curvature * d * d * d) / 6;

/** The piece that holds a distance along the track; the first or the last one beyond the ends. */
function pieceAt(track: Track, s: Metres): Piece {
  const { pieces } = track;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.s ?? 0) <= s) low = middle;
    else high = middle - 1;
  }
  const found = pieces[low];
  if (!found) throw new Error('a track has at least one piece');
  return found;
}

/** The point `s` metres along; writes into `into`. */
export function pointAt(track: Track, s: Metres, into: { x: Metres; z: Metres }): void {
  const clamped = Math.min(track.length, Math.max(0, s));
  const piece = pieceAt(track, clamped);
  const d = clamped - piece.s;
  const { heading, curvature } = piece;
  if (curvature === 0) {
    into.x = piece.x + Math.sin(heading) * d;
    into.z = piece.z - Math.cos(heading) * d;
    return;
  }
  const end = heading + curvature * d;
  into.x = piece.x + (Math.cos(heading) - Math.cos(end)) / curvature;
  into.z = piece.z - (Math.sin(end) - Math.sin(heading)) / curvature;
}

/** Clockwise turn per metre of way at a place of the track. */
export const curvatureAt = (track: Track, s: Metres): number => pieceAt(track, s).curvature;

/**
 * Direction of walking averaged over the way before and after, what is near counting most (a triangle): turns begin
 * and end gently even where a corner is sharp. Unwrapped, so that differences are turns.
 */
export function walkingHeadingAt(track: Track, s: Metres): Radians {
  const before = headingTwice(track, s - LOOK_AHEAD);
  const after = headingTwice(track, s + LOOK_AHEAD);
  return (before - 2 * headingTwice(track, s) + after) / (LOOK_AHEAD * LOOK_AHEAD);
}

/** Double integral of the heading; before the start and after the end the heading stays what it is there. */
function headingTwice(track: Track, s: Metres): number {
  const first = track.pieces[0];
  if (s <= 0 && first) return (first.heading * s * s) / 2;
  const piece = pieceAt(track, Math.min(s, track.length));
  if (s <= track.length) return twiceWithin(piece, s - piece.s);
  const over = s - track.length;
  const heading = piece.heading + piece.curvature * piece.length;
  return twiceWithin(piece, piece.length) + onceWithin(piece, piece.length) * over + (heading * over * over) / 2;
}
