import type { Issue, Parsed } from '../catalogue/issue';
import { EYE_LINE, type PlanPoint, type Pose, toRadians } from '../units';
import { alongRoute } from './alongRoute';
import type { RouteStop } from './routeThrough';
import type { PlaceToStand, Tour } from './schemas';

/** Where the hang says one stands; null for ids it does not know. */
export interface StandingPlaces {
  readonly exhibit: (id: string) => Pose | null;
  readonly story: (id: string) => Pose | null;
  /** The plan's walking route. */
  readonly route: readonly PlanPoint[];
}

/** The stops of a tour with their poses; every stop whose exhibit or story is not hung is a fault. */
export function stopsOf(file: string, tour: Tour, places: StandingPlaces): Parsed<readonly RouteStop[]> {
  const issues: Issue[] = [];
  const stops: RouteStop[] = [];
  tour.stops.forEach(({ id, stand, via, dwell, caption }, at) => {
    const pose = poseOf(stand, places);
    if (!pose) {
      const reason = 'nothing of this id hangs in the gallery';
      issues.push({ file, path: `stops[${at}](${id}).stand`, value: JSON.stringify(stand), reason });
      return;
    }
    const before = stops.at(-1)?.pose ?? pose;
    stops.push({ id, pose, dwell, caption, via: pointsOf(via, before, pose, places.route) });
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: stops };
}

function poseOf(stand: PlaceToStand, places: StandingPlaces): Pose | null {
  if ('exhibit' in stand) return places.exhibit(stand.exhibit);
  if ('story' in stand) return places.story(stand.story);
  return {
    x: stand.at[0],
    z: stand.at[1],
    heading: toRadians(stand.headingDeg),
    pitch: toRadians(stand.pitchDeg ?? 0),
    eye: stand.eye ?? EYE_LINE,
  };
}

function pointsOf(
  via: Tour['stops'][number]['via'],
  from: PlanPoint,
  to: PlanPoint,
  route: readonly PlanPoint[],
): readonly PlanPoint[] {
  if (via === undefined || via === 'way') return [];
  if (via === 'route') return alongRoute(route, from, to);
  return via.map(([x, z]) => ({ x, z }));
}
