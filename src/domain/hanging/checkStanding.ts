/** Rules of standing points: on reachable floor, facing the thing, near enough, with a clear view. */
import type { Plan } from '../plan/schemas';
import { solidsOf } from '../plan/solids';
import type { Walkable } from '../plan/walkable';
import { distanceBetween, type HallPoint, headingOf, type Metres, type Pose, toDegrees, turnBetween } from '../units';
import { type LineOfSight, lineOfSight } from '../visibility/lineOfSight';
import { pointsOf } from '../visibility/standing';
import type { Hang, Placement, StoryPanel } from './placement';
import type { HangFile } from './schemas';
import { type Rules, rulesOf } from './sizes';
import { inMetres, TOLERANCE, type Violation } from './violation';

/** Widest view from the side that still counts as standing before a thing. */
const WIDEST_ANGLE = 55;

/** Every standing point that breaks a rule. */
export function checkStanding(hang: Hang, plan: Plan, file: HangFile, floor: Walkable): Violation[] {
  const rules = rulesOf(file);
  const sees = lineOfSight(solidsOf(plan));
  return [
    ...hang.placements.flatMap((item) => {
      const { support } = item;
      const within = support.kind === 'case' ? support.case : support.kind === 'plinth' ? support.plinth : null;
      const h = item.size.y * Math.cos(item.tilt);
      const far = support.kind === 'plinth' ? Number.POSITIVE_INFINITY : rules.standFar;
      return check({ ...item, id: item.exhibit, w: item.size.x, h, within, far }, item, rules, floor, sees);
    }),
    ...hang.panels.flatMap((panel) =>
      check({ ...panel, id: null, within: null, far: rules.standFar }, panel, rules, floor, sees),
    ),
  ];
}

interface Seen {
  readonly id: string | null;
  readonly centre: HallPoint;
  readonly facing: number;
  readonly w: Metres;
  readonly h: Metres;
  readonly within: string | null;
  readonly far: Metres;
}

function check(
  seen: Seen,
  item: Placement | StoryPanel,
  rules: Rules,
  floor: Walkable,
  sees: LineOfSight,
): Violation[] {
  const { standing } = item;
  const found: Violation[] = [];
  const add = (rule: Violation['rule'], value: string, wanted: string): void => {
    found.push({ story: item.story, exhibit: seen.id, rule, where: item.zone, found: value, wanted });
  };
  const eye: HallPoint = { x: standing.x, y: standing.eye, z: standing.z };
  if (!floor.canStand(standing, rules.standClear - TOLERANCE)) {
    add(
      'standing point',
      `${inMetres(floor.clearanceAt(standing))} of free floor at ${standing.x}, ${standing.z}`,
      `${inMetres(rules.standClear)}, reachable from the entrance`,
    );
  }
  if (!pointsOf(seen).every((point) => sees(eye, point, seen.within)))
    add('line of sight', 'something stands between', 'clear to centre and corners');
  const distance = distanceBetween(standing, seen.centre);
  if (distance < Math.min(rules.standNear, seen.far) - 0.3 || distance > seen.far + TOLERANCE)
    add('viewing distance', inMetres(distance), `${inMetres(rules.standNear)} to ${inMetres(seen.far)}`);
  const aside = toDegrees(
    Math.abs(turnBetween(seen.facing, headingOf({ x: standing.x - seen.centre.x, z: standing.z - seen.centre.z }))),
  );
  if (aside > WIDEST_ANGLE) add('standing point', `${aside.toFixed(0)} degrees aside`, `at most ${WIDEST_ANGLE}`);
  if (!isAimed(standing, seen.centre))
    add('standing point', 'the view misses the middle of the thing', 'heading and pitch at its centre');
  return found;
}

function isAimed(pose: Pose, centre: HallPoint): boolean {
  const run = distanceBetween(pose, centre);
  const turn = Math.abs(turnBetween(pose.heading, headingOf({ x: centre.x - pose.x, z: centre.z - pose.z })));
  return turn < 0.01 && Math.abs(pose.pitch - Math.atan2(centre.y - pose.eye, run)) < 0.01;
}
