/** In which order a visitor reads the wall faces of a run. */
import type { WallFace } from '../plan/wallFace';
import { distanceBetween, type Metres, type PlanPoint } from '../units';
import type { Run } from './schemas';

/** A run of wall to be hung; where only a zone's edge parts two faces they make one. */
export interface HungFace extends WallFace {
  /** Zones along it, with the distance from its left end at which each ends. */
  readonly zones: readonly { readonly zone: string; readonly to: Metres }[];
}

/** Joins faces that follow on from each other on the same side of the same wall. */
export function joinFaces(faces: readonly WallFace[]): readonly HungFace[] {
  const joined: HungFace[] = [];
  for (const face of faces) {
    const last = joined[joined.length - 1];
    const isNext =
      last?.wall === face.wall && last.side === face.side && distanceBetween(rightEnd(last), face.origin) < 0.002;
    const length = (isNext ? last.length : 0) + face.length;
    const zones = [...(isNext ? last.zones : []), { zone: face.zone ?? '', to: length }];
    if (isNext) joined[joined.length - 1] = { ...last, length, zones };
    else joined.push({ ...face, zones });
  }
  return joined;
}

/** The zone before a point of a run, `t` from its left end. */
export const zoneOfRun = (face: HungFace, t: Metres): string =>
  (face.zones.find((part) => t <= part.to) ?? face.zones[face.zones.length - 1])?.zone ?? '';

/** Faces of a run in hanging order: as the curator lists the wall sides, else zone by zone, clockwise from the bay's mouth. */
export function facesOfRun(run: Run, faces: readonly WallFace[]): readonly WallFace[] {
  const inZones = run.zones.map((zone) => faces.filter((face) => face.zone === zone));
  if (!run.walls) return inZones.flatMap(chain);
  const allowed = inZones.flat();
  return run.walls.flatMap((wall) =>
    allowed.filter((face) => `${face.wall}/${face.side}` === wall).sort((a, b) => alongOf(a) - alongOf(b)),
  );
}

const alongOf = (face: WallFace): Metres => face.origin.x * face.along.x + face.origin.z * face.along.z;

const rightEnd = (face: WallFace): PlanPoint => ({
  x: face.origin.x + face.along.x * face.length,
  z: face.origin.z + face.along.z * face.length,
});

/** Each face is followed by the one whose left end lies nearest to its right end; the start is the face with nothing to its left. */
function chain(faces: readonly WallFace[]): readonly WallFace[] {
  const rest = [...faces];
  const ordered: WallFace[] = [];
  let current = takeBest(rest, (face) => {
    const others = faces.filter((other) => other !== face);
    return -Math.min(Number.MAX_VALUE, ...others.map((other) => distanceBetween(rightEnd(other), face.origin)));
  });
  while (current) {
    ordered.push(current);
    const end = rightEnd(current);
    current = takeBest(rest, (face) => distanceBetween(end, face.origin));
  }
  return ordered;
}

/** Removes and gives the face of least cost; ties go to the lower id. */
function takeBest(rest: WallFace[], cost: (face: WallFace) => number): WallFace | undefined {
  const sorted = [...rest].sort((a, b) => cost(a) - cost(b) || (a.id < b.id ? -1 : 1));
  const best = sorted[0];
  if (best) rest.splice(rest.indexOf(best), 1);
  return best;
}
