import type { Issue, Parsed } from '../catalogue/issue';
import type { Bilingual } from '../language/language';
import { findWay } from '../routes/findWay';
import type { Floor } from '../routes/floorOf';
import type { PlanPoint, Pose, Seconds } from '../units';
import { roundCorners } from './roundCorners';
import type { Track } from './track';

/** A stop whose pose is known. */
export interface RouteStop {
  readonly id: string;
  readonly pose: Pose;
  readonly dwell: Seconds;
  /** Points to pass on the way from the stop before. */
  readonly via: readonly PlanPoint[];
  readonly caption: Bilingual | null;
}

/** Stops and the smooth tracks between them; `tracks[n]` leads from stop n to stop n + 1. */
export interface Route {
  readonly stops: readonly RouteStop[];
  readonly tracks: readonly Track[];
}

/**
 * Finds the way from stop to stop over the floor.
 *
 * @param file named in the faults: every leg that has no way
 */
export function routeThrough(floor: Floor, stops: readonly RouteStop[], file = 'tour'): Parsed<Route> {
  const issues: Issue[] = [];
  const tracks: Track[] = [];
  stops.slice(1).forEach((stop, at) => {
    const before = stops[at];
    if (!before) return;
    const way = wayVia(floor, [before.pose, ...stop.via, stop.pose]);
    if (way) {
      tracks.push(roundCorners(floor.grid, way));
      return;
    }
    const value = JSON.stringify([stop.pose.x, stop.pose.z]);
    issues.push({
      file,
      path: `stops[${at + 1}](${stop.id})`,
      value,
      reason: `no way on foot from the stop before (${before.id})`,
    });
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { stops, tracks } };
}

/** The way through all points in turn. Ends stay exactly where they are; points between them may be moved to the floor. */
function wayVia(floor: Floor, points: readonly PlanPoint[]): readonly PlanPoint[] | null {
  const way: PlanPoint[] = [];
  for (let at = 0; at + 1 < points.length; at += 1) {
    const from = points[at];
    const to = points[at + 1];
    const leg = from && to ? findWay(floor, way.at(-1) ?? from, to) : null;
    if (!leg) return null;
    way.push(...(way.length === 0 ? leg : leg.slice(1)));
  }
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const inner = way.slice(1, -1).filter((point, at) => keepsForward(way, at + 1, point));
  return [first, ...inner, last];
}

/** Drops via points that would make one turn back on oneself within a step. */
function keepsForward(way: readonly PlanPoint[], at: number, point: PlanPoint): boolean {
  const before = way[at - 1];
  const after = way[at + 1];
  if (!before || !after) return true;
  return Math.hypot(point.x - before.x, point.z - before.z) > 0.05;
}
