/** Things in display cases. */
import type { Exhibit } from '../catalogue/schemas';
import type { Plan } from '../plan/schemas';
import { type HallPoint, headingOf, type Metres, type PlanPoint, toRadians } from '../units';
import {
  CASE_WALL,
  type CaseRow,
  depthOf,
  gapBefore,
  lengthOf,
  type OpenCase,
  openCase,
  putInto,
  spanOf,
} from './caseRows';
import { type CaseThing, caseThingOf, liftOn, riseOn } from './caseThing';
import { LABEL_AIR, labelDepthOf, labelMiddleOf } from './deckLabel';
import type { Shelf, Unplaced, Unseen } from './placement';
import type { HangFile, Run } from './schemas';
import { type Rules, rulesOf, toMillimetre } from './sizes';

/** One story with its run and the things it shows in cases, in the curator's order. */
export interface CaseTask {
  readonly run: Run;
  readonly things: readonly Exhibit[];
}

/** Everything in cases, without standing points. */
export interface LaidCases {
  readonly placements: readonly Unseen[];
  readonly shelves: readonly Shelf[];
  readonly unplaced: readonly Unplaced[];
}

/** How full rows may get, tried in turn, so that several cases fill evenly before one is crammed. */
const LOADS = [0.35, 0.45, 0.55, 0.7, 0.85, 1];
const WIDEST_GAP: Metres = 0.3;
/** Things higher than this do not fit below a shelf, and choose first. */
const TALL: Metres = 0.45;

/** Lays all stories' things, in run order; where two stories share a case a gap stays between them. */
export function layCases(tasks: readonly CaseTask[], plan: Plan, file: HangFile): LaidCases {
  const rules = rulesOf(file);
  const cases = new Map(plan.cases.map((piece) => [piece.id, openCase(piece)]));
  const unplaced = tasks.flatMap((task) => layStory(task, cases, plan, file, rules));
  const open = [...cases.values()];
  return {
    placements: open.flatMap((one) => one.rows.flatMap((row) => placeRow(one, row, file, rules))),
    shelves: open.flatMap((one) => shelfOf(one, rules)),
    unplaced,
  };
}

function layStory(
  task: CaseTask,
  cases: ReadonlyMap<string, OpenCase>,
  plan: Plan,
  file: HangFile,
  rules: Rules,
): readonly Unplaced[] {
  const things = task.things.map((exhibit) => caseThingOf(exhibit, file));
  const listed =
    task.run.cases ??
    task.run.zones.flatMap((zone) => plan.cases.filter((piece) => piece.zone === zone).map((piece) => piece.id));
  const pick = (ids: readonly string[]): readonly OpenCase[] => ids.flatMap((id) => cases.get(id) ?? []);
  const own = pick(listed);
  const unplaced: Unplaced[] = [];
  const tallFirst = [...things].sort((a, b) => Number(b.height > TALL) - Number(a.height > TALL));
  for (const load of LOADS) {
    const before = new Map([...cases.values()].flatMap((open) => open.rows.map((row) => [row, row.things.length])));
    const rest = tallFirst.filter((thing) => {
      const chosen = file.overrides[thing.exhibit.id]?.case;
      return !putInto(chosen ? pick([chosen]) : own, thing, chosen ? 1 : load, file, rules);
    });
    if (rest.length === 0) break;
    if (load === LOADS[LOADS.length - 1]) {
      unplaced.push(
        ...rest.map((thing) => ({
          exhibit: thing.exhibit.id,
          story: task.run.story,
          reason: reasonFor(thing, own, file),
        })),
      );
      break;
    }
    for (const [row, length] of before) row.things.length = length;
  }
  const order = new Map(task.things.map((exhibit, n) => [exhibit.id, n]));
  for (const row of [...cases.values()].flatMap((open) => open.rows)) {
    const first = row.things.findIndex((thing) => order.has(thing.exhibit.id));
    if (first < 0) continue;
    const mine = row.things.splice(first);
    row.things.push(...mine.sort((a, b) => (order.get(a.exhibit.id) ?? 0) - (order.get(b.exhibit.id) ?? 0)));
  }
  return unplaced;
}

function reasonFor(thing: CaseThing, own: readonly OpenCase[], file: HangFile): string {
  if (own.length === 0) return 'its story has no case';
  const names = own.map((open) => open.piece.id).join(', ');
  const isTooTall = own.every((open) => open.rows.every((row) => row.clear < riseOn(row.base, thing, file)));
  return isTooTall ? `it is ${thing.height.toFixed(2)} m high, more than ${names} can hold` : `${names} cannot hold it`;
}

/** Left end of a row from the case's centre, along the reader's right; tall things stand at the left of a wall case. */
function startOf(open: OpenCase, row: CaseRow, rules: Rules): Metres {
  const left = -open.length / 2;
  return row.role === 'deck' || row.role === 'shelf' ? left + (open.length - spanOf(open, row, rules)) : left;
}

/** Things of one row with even gaps, the group centred; labels along the front. */
function placeRow(open: OpenCase, row: CaseRow, file: HangFile, rules: Rules): readonly Unseen[] {
  if (row.things.length === 0) return [];
  const { box, piece } = open;
  const normal: PlanPoint = row.role === 'back' ? { x: -box.v.x + 0, z: -box.v.z + 0 } : box.v;
  const along: PlanPoint = { x: normal.z + 0, z: -normal.x + 0 };
  const facing = Math.round(headingOf(normal) * 1e5) / 1e5;
  const front = frontOf(open, row, file);
  const labelRun = labelDepthOf(file);
  const labelTilt = toRadians(file.label.tiltDeg);
  const at = (t: Metres, y: Metres, out: Metres): HallPoint => ({
    x: toMillimetre(box.centre.x + along.x * t + normal.x * out),
    y: toMillimetre(y),
    z: toMillimetre(box.centre.z + along.z * t + normal.z * out),
  });
  return positionsIn(open, row, rules).map(({ thing, t }) => ({
    exhibit: thing.exhibit.id,
    story: thing.exhibit.story,
    zone: piece.zone,
    support: { kind: 'case', case: piece.id },
    mount: thing.exhibit.display.mount,
    centre: at(
      t,
      row.base + liftOn(row.base, thing, file) + thing.height / 2,
      front - labelRun - LABEL_AIR - thing.depth / 2,
    ),
    size: thing.size,
    facing,
    tilt: Math.round(thing.tilt * 1e5) / 1e5,
    picture: null,
    label: {
      centre: at(t, row.base + labelMiddleOf(file), front - labelRun / 2),
      facing,
      tilt: Math.round(labelTilt * 1e5) / 1e5,
      w: file.label.w,
      h: file.label.h,
      carrier: 'deck',
    },
    base: toMillimetre(row.base),
  }));
}

/** Middle of each thing of a row along the reader's right, from the case's centre. */
function positionsIn(open: OpenCase, row: CaseRow, rules: Rules): readonly { thing: CaseThing; t: Metres }[] {
  const start = startOf(open, row, rules);
  const span = spanOf(open, row, rules);
  const spare = Math.max(0, span - lengthOf(row.things, rules));
  const more = Math.min(spare / (row.things.length + 1), WIDEST_GAP);
  let left = start + (spare - more * (row.things.length - 1)) / 2;
  return row.things.map((thing, n) => {
    if (n > 0) left += gapBefore(row.things, n, rules) + more;
    const t = left + thing.slot / 2;
    left += thing.slot;
    return { thing, t };
  });
}

/** Distance of a row's front edge from the case's middle: at the glass where both sides are used, else the group is centred. */
function frontOf(open: OpenCase, row: CaseRow, file: HangFile): Metres {
  const glass = open.box.halfV - CASE_WALL - LABEL_AIR;
  const isShared = open.rows.some(
    (other) => other !== row && (other.role === 'front' || other.role === 'back') && other.things.length > 0,
  );
  if (isShared || open.piece.type === 'wall') return glass;
  return Math.min(glass, (depthOf(row.things, file) - LABEL_AIR * 2) / 2 + LABEL_AIR / 2);
}

/** The shelf of a wall case that carries something. */
function shelfOf(open: OpenCase, rules: Rules): readonly Shelf[] {
  const row = open.rows.find((candidate) => candidate.role === 'shelf');
  if (!row || row.things.length === 0) return [];
  return [
    {
      case: open.piece.id,
      y: toMillimetre(row.base),
      from: toMillimetre(startOf(open, row, rules)),
      to: toMillimetre(open.length / 2),
    },
  ];
}
