/** Things on plinths. */
import type { Exhibit } from '../catalogue/schemas';
import { furnitureBox } from '../plan/footprints';
import type { Plan } from '../plan/schemas';
import { type HallPoint, headingOf, type Metres, toRadians } from '../units';
import type { Unplaced, Unseen } from './placement';
import type { HangFile, Run } from './schemas';
import { objectSizeOf, toMillimetre } from './sizes';

/** One story with its run and the things it shows on plinths. */
export interface PlinthTask {
  readonly run: Run;
  readonly things: readonly Exhibit[];
}

/** A plinth's label stands on a thin post near the front edge: height of its middle, distance to the edge. */
const POST_LABEL = { y: 1.0, inset: 0.12, tiltDeg: 45 };
/** Least gap on both sides of a label that stands beside its thing. */
const BESIDE_AIR: Metres = 0.02;
/** Free depth before a thing that its label needs; where it is less, the thing moves back. */
const FRONT_AIR: Metres = 0.3;
const BACK_AIR: Metres = 0.05;

/** Sets one thing on each plinth of a run, in order; the curator's overrides choose a plinth by id. */
export function setPlinths(tasks: readonly PlinthTask[], plan: Plan, file: HangFile) {
  const taken = new Set<string>();
  const chosen = new Set(Object.values(file.overrides).flatMap((override) => override.plinth ?? []));
  const placements: Unseen[] = [];
  const unplaced: Unplaced[] = [];
  for (const { run, things } of tasks) {
    const own =
      run.plinths ??
      run.zones.flatMap((zone) => plan.plinths.filter((piece) => piece.zone === zone).map((piece) => piece.id));
    for (const exhibit of things) {
      const id =
        file.overrides[exhibit.id]?.plinth ?? own.find((candidate) => !taken.has(candidate) && !chosen.has(candidate));
      const plinth = plan.plinths.find((piece) => piece.id === id);
      if (!plinth || taken.has(plinth.id)) {
        unplaced.push({
          exhibit: exhibit.id,
          story: run.story,
          reason: plinth ? `plinth ${plinth.id} is taken` : 'its story has no free plinth',
        });
        continue;
      }
      taken.add(plinth.id);
      placements.push(setOn(plinth, exhibit, file));
    }
  }
  return { placements, unplaced };
}

function setOn(plinth: Plan['plinths'][number], exhibit: Exhibit, file: HangFile): Unseen {
  const box = furnitureBox(plinth);
  const size = objectSizeOf(exhibit, file);
  const [, top] = plinth.size;
  const stand = file.overrides[exhibit.id]?.stand ?? 0;
  const facing = Math.round(headingOf(box.v) * 1e5) / 1e5;
  const at = (y: Metres, out: Metres, aside = 0): HallPoint => ({
    x: toMillimetre(box.centre.x + box.v.x * out + box.v.z * aside),
    y: toMillimetre(y),
    z: toMillimetre(box.centre.z + box.v.z * out - box.v.x * aside),
  });
  const room = box.halfU - size.x / 2;
  // What stands on a high stand is seen over its label; beside anything lower the label takes the strip at the reader's right.
  const isBeside = top + stand < POST_LABEL.y && room >= file.label.w + 2 * BESIDE_AIR;
  const isNarrow = box.halfV - size.z / 2 < FRONT_AIR && stand === 0 && !isBeside;
  const back = isNarrow ? Math.max(0, box.halfV - size.z / 2 - BACK_AIR) : 0;
  return {
    exhibit: exhibit.id,
    story: exhibit.story,
    zone: plinth.zone,
    support: { kind: 'plinth', plinth: plinth.id },
    mount: exhibit.display.mount,
    centre: at(top + stand + size.y / 2, -back),
    size,
    facing,
    tilt: 0,
    picture: null,
    label: {
      centre: at(POST_LABEL.y, box.halfV - POST_LABEL.inset, isBeside ? size.x / 2 + room / 2 : 0),
      facing,
      tilt: Math.round(toRadians(POST_LABEL.tiltDeg) * 1e5) / 1e5,
      w: file.label.w,
      h: file.label.h,
      carrier: 'post',
    },
    base: top,
  };
}
