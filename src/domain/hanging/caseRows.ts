/** Where things can lie in a display case: rows on its deck and shelf, filled one after another. */
import { furnitureBox } from '../plan/footprints';
import type { PlanBox } from '../plan/orientedBox';
import type { DisplayCase } from '../plan/schemas';
import type { Metres } from '../units';
import { type CaseThing, riseOn } from './caseThing';
import { LABEL_AIR, labelDepthOf } from './deckLabel';
import type { HangFile } from './schemas';
import type { Rules } from './sizes';

/** Glass and frame left out of a case's inner length and depth, on each side. */
export const CASE_WALL: Metres = 0.04;
/** Kept clear below glass tops and shelf boards. */
const TOP_AIR: Metres = 0.03;
/** Nothing on a shelf reaches higher (upper limit of cases). */
const HIGHEST: Metres = 2.0;
/** From deck to shelf in a wall case. */
const SHELF_STEP: Metres = 0.5;
/** From this load on the back of a table is used too. */
const BACK_LOAD = 1;

/** A row of a case, read from one side. `tall` rows of a wall case reach past the shelf, which ends beside them. */
export interface CaseRow {
  readonly role: 'front' | 'back' | 'deck' | 'shelf' | 'tall';
  /** Height of the board it lies on, and free height above it. */
  readonly base: Metres;
  readonly clear: Metres;
  readonly things: CaseThing[];
}

/** A case with its rows. */
export interface OpenCase {
  readonly piece: DisplayCase;
  readonly box: PlanBox;
  readonly length: Metres;
  readonly depth: Metres;
  readonly rows: readonly CaseRow[];
}

/** Opens an empty case: a wall case has a deck, one shelf and a part without shelf; others a deck read from both sides. */
export function openCase(piece: DisplayCase): OpenCase {
  const box = furnitureBox(piece);
  const [, top] = piece.size;
  const row = (role: CaseRow['role'], base: Metres, ceiling: Metres): CaseRow => ({
    role,
    base,
    clear: ceiling - base - TOP_AIR,
    things: [],
  });
  const shelf = piece.deck + SHELF_STEP;
  return {
    piece,
    box,
    length: 2 * (box.halfU - CASE_WALL),
    depth: 2 * (box.halfV - CASE_WALL),
    rows:
      piece.type === 'wall'
        ? [row('deck', piece.deck, shelf), row('shelf', shelf, Math.min(top, HIGHEST)), row('tall', piece.deck, top)]
        : [row('front', piece.deck, top), row('back', piece.deck, top)],
  };
}

/** Room a row takes along its case: things, gaps between them, wider ones between stories. */
export function lengthOf(things: readonly CaseThing[], rules: Rules): Metres {
  return things.reduce((sum, thing, n) => sum + thing.slot + (n === 0 ? 0 : gapBefore(things, n, rules)), 0);
}

/** Least gap before the n-th thing of a row. */
export const gapBefore = (things: readonly CaseThing[], n: number, rules: Rules): Metres =>
  things[n - 1]?.exhibit.story === things[n]?.exhibit.story ? rules.caseGap : rules.gapInStory;

/** Depth a row takes from its glass: label, thing and air. */
export const depthOf = (things: readonly CaseThing[], file: HangFile): Metres =>
  things.length === 0 ? 0 : labelDepthOf(file) + 2 * LABEL_AIR + Math.max(...things.map((thing) => thing.depth));

/** Room of each row of a wall case: the part without shelf takes its share from both boards. */
export function spanOf(open: OpenCase, row: CaseRow, rules: Rules): Metres {
  const tall = open.rows.find((other) => other.role === 'tall');
  if (!tall || tall.things.length === 0) return open.length;
  const taken = lengthOf(tall.things, rules) + 2 * rules.caseGap;
  return row.role === 'tall' ? taken : open.length - taken;
}

/** Puts a thing into the first row of the cases that takes it at this load (share of a row's length); false when none does. */
export function putInto(
  cases: readonly OpenCase[],
  thing: CaseThing,
  load: number,
  file: HangFile,
  rules: Rules,
): boolean {
  for (const open of cases) {
    const rows = [...open.rows].sort((a, b) => preference(a, thing) - preference(b, thing));
    const row = rows.find((candidate) => takes(open, candidate, thing, load, file, rules));
    if (row) {
      row.things.push(thing);
      return true;
    }
  }
  return false;
}

/** Fine things go on the deck, others rather on the shelf; the back of a table and the part without shelf come last. */
function preference(row: CaseRow, thing: CaseThing): number {
  if (row.role === 'tall' || row.role === 'back') return 3;
  return (row.role === 'shelf') === thing.isFine ? 2 : 1;
}

function takes(open: OpenCase, row: CaseRow, thing: CaseThing, load: number, file: HangFile, rules: Rules): boolean {
  if (!suits(open, row, thing, load, file)) return false;
  const trial = { ...row, things: [...row.things, thing] };
  const rows = open.rows.map((other) => (other === row ? trial : other));
  return fitsLength({ ...open, rows }, load, rules) && fitsDepth(open, trial, rows, file);
}

function suits(open: OpenCase, row: CaseRow, thing: CaseThing, load: number, file: HangFile): boolean {
  const rise = riseOn(row.base, thing, file);
  if (rise > row.clear + 1e-9) return false;
  if (row.role === 'shelf') return !thing.isFine;
  if (row.role === 'tall') return rise > (open.rows[0]?.clear ?? 0);
  return row.role !== 'back' || load >= BACK_LOAD;
}

/** Rows stay within their load; one thing alone may fill its row. */
function fitsLength(open: OpenCase, load: number, rules: Rules): boolean {
  return open.rows.every((row) => {
    const allowed = spanOf(open, row, rules);
    if (row.things.length === 0) return true;
    if (row.role === 'tall') return allowed <= open.length + 1e-9;
    const share = row.things.length === 1 ? 1 : load;
    return lengthOf(row.things, rules) + 2 * rules.caseGap <= allowed * share + 1e-9;
  });
}

/** Both sides of a table share its depth; the boards of a wall case have it each. */
function fitsDepth(open: OpenCase, row: CaseRow, rows: readonly CaseRow[], file: HangFile): boolean {
  const sharing = row.role === 'front' || row.role === 'back' ? rows : [row];
  return sharing.reduce((sum, other) => sum + depthOf(other.things, file), 0) <= open.depth + 1e-9;
}
