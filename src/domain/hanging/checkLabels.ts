/** Rules of labels before things: a visitor who stands or sits before a thing sees it over its own label and others'. */
import { directionOf, type HallPoint, type Metres } from '../units';
import type { Hang, Placement, Plaque } from './placement';
import type { Violation } from './violation';

/** Heights of the eye from which things are looked at: of most standing visitors, and in a wheelchair. */
export const EYES: readonly Metres[] = [1.6, 1.5, 1.2];
/** Lowest part of a thing's face that a label may cover, as a share of its height. */
const COVERED = 0.3;
/** Points asked for across a face and up it, as shares of its extent from its middle. */
const ACROSS = [-0.45, -0.225, 0, 0.225, 0.45];
const UP = [COVERED - 0.5, 0, 0.25, 0.5];
/** Points of a label that are asked for. */
const CORNERS = [-0.48, 0.48] as const;

interface Vector {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A leaning plane with its own axes: `right` as the reader sees it, `up` along it, `out` off it. */
interface Plane {
  readonly centre: HallPoint;
  readonly right: Vector;
  readonly up: Vector;
  readonly out: Vector;
}

/** Everything in cases and on plinths of which more is hidden behind a label than its lowest part, and labels behind things. */
export function checkLabels(hang: Hang): Violation[] {
  const groups = new Map<string, Placement[]>();
  for (const item of hang.placements) {
    const { support } = item;
    if (support.kind === 'wall') continue;
    const where = support.kind === 'case' ? support.case : support.plinth;
    groups.set(where, [...(groups.get(where) ?? []), item]);
  }
  return [...groups].flatMap(([where, items]) => items.flatMap((item) => checkSeen(item, items, where)));
}

function checkSeen(item: Placement, items: readonly Placement[], where: string): Violation[] {
  const eyes = EYES.map((y): HallPoint => ({ x: item.standing.x, y, z: item.standing.z }));
  const found: Violation[] = [];
  const cover = items.find((other) =>
    facePoints(item).some((point) => eyes.some((eye) => isCrossed(eye, point, other.label))),
  );
  if (cover)
    found.push({
      story: item.story,
      exhibit: item.exhibit,
      rule: 'seen over labels',
      where,
      found: `behind the label of ${cover.exhibit}`,
      wanted: `its face in sight but for the lowest ${COVERED * 100} %`,
    });
  const hider = items.find((other) =>
    labelPoints(item.label).some((point) => eyes.some((eye) => isCrossed(eye, point, frontOf(other)))),
  );
  if (hider)
    found.push({
      story: item.story,
      exhibit: item.exhibit,
      rule: 'labels in sight',
      where,
      found: `its label behind ${hider.exhibit}`,
      wanted: 'nothing before a label',
    });
  return found;
}

function planeOf({ centre, facing, tilt }: Pick<Plaque, 'centre' | 'facing' | 'tilt'>): Plane {
  const front = directionOf(facing);
  const [sin, cos] = [Math.sin(tilt), Math.cos(tilt)];
  return {
    centre,
    right: { x: front.z, y: 0, z: -front.x },
    up: { x: -front.x * sin, y: cos, z: -front.z * sin },
    out: { x: front.x * cos, y: sin, z: front.z * cos },
  };
}

const along = ({ centre, right, up, out }: Plane, u: Metres, v: Metres, w: Metres): HallPoint => ({
  x: centre.x + right.x * u + up.x * v + out.x * w,
  y: centre.y + right.y * u + up.y * v + out.y * w,
  z: centre.z + right.z * u + up.z * v + out.z * w,
});

/** A thing's front as a flat thing. */
function frontOf(item: Placement): Plaque {
  const { facing, tilt, size } = item;
  return { centre: along(planeOf(item), 0, 0, size.z / 2), facing, tilt, w: size.x, h: size.y };
}

/** The part of a thing's face that is to be seen. */
function facePoints(item: Placement): readonly HallPoint[] {
  const front = frontOf(item);
  const plane = planeOf(front);
  return UP.flatMap((v) => ACROSS.map((u) => along(plane, u * front.w, v * front.h, 0)));
}

function labelPoints(label: Plaque): readonly HallPoint[] {
  const plane = planeOf(label);
  return CORNERS.flatMap((v) => CORNERS.map((u) => along(plane, u * label.w, v * label.h, 0)));
}

const dot = (a: Vector, b: Vector): number => a.x * b.x + a.y * b.y + a.z * b.z;
const minus = (a: Vector, b: Vector): Vector => ({ x: a.x - b.x, y: a.y - b.y, z: a.z - b.z });

/** Whether the line from the eye to a point goes through a flat thing. */
function isCrossed(eye: HallPoint, point: HallPoint, plaque: Plaque): boolean {
  const plane = planeOf(plaque);
  const from = dot(minus(eye, plaque.centre), plane.out);
  const to = dot(minus(point, plaque.centre), plane.out);
  if (from * to >= 0 || Math.abs(to) < 1e-4) return false;
  const t = from / (from - to);
  const hit = minus(
    { x: eye.x + (point.x - eye.x) * t, y: eye.y + (point.y - eye.y) * t, z: eye.z + (point.z - eye.z) * t },
    plaque.centre,
  );
  return Math.abs(dot(hit, plane.right)) < plaque.w / 2 && Math.abs(dot(hit, plane.up)) < plaque.h / 2;
}
