import type { Metres } from '../units';
import type { Block } from './blocks';
import type { Density } from './schemas';
import type { Rules } from './sizes';

/** A free run of wall to be filled. */
export interface Run1D {
  readonly id: string;
  readonly length: Metres;
}

/** A block's left end on its run. */
export interface PlacedBlock {
  readonly run: string;
  readonly left: Metres;
  readonly block: Block;
}

/** What an unwished arrangement costs, in square metres of gap error. */
const COST = { storyInsideRun: 1.6, panelLast: 1.2, emptyEndPerMetre: 0.03, emptyBeforePerMetre: 0.1 };
/** Runs shorter than this may be filled closer to their ends. */
const SHORT_RUN: Metres = 1.6;
const SHORT_MARGIN: Metres = 0.15;
/** Widest gap between neighbours; what is left goes to the ends. */
const WIDEST_GAP: Metres = 0.7;

/**
 * Spreads blocks over runs in order, each run holding consecutive blocks, so that gaps come as near as possible to the
 * wished one everywhere (dynamic programme over runs x blocks). Null when they do not fit.
 */
export function fillFaces(
  runs: readonly Run1D[],
  blocks: readonly Block[],
  density: Density,
  rules: Rules,
): PlacedBlock[] | null {
  const n = blocks.length;
  const best: number[][] = runs.map(() => Array.from({ length: n + 1 }, () => Number.POSITIVE_INFINITY));
  const cameFrom: number[][] = runs.map(() => Array.from({ length: n + 1 }, () => -1));
  runs.forEach((run, r) => {
    for (let start = 0; start <= n; start += 1) {
      const before =
        r === 0 ? (start === 0 ? 0 : Number.POSITIVE_INFINITY) : (best[r - 1]?.[start] ?? Number.POSITIVE_INFINITY);
      if (!Number.isFinite(before)) continue;
      for (let end = start; end <= n; end += 1) {
        const cost = costOf(run, blocks.slice(start, end), end === n, density, rules);
        if (cost === null) break;
        if (before + cost < (best[r]?.[end] ?? 0) - 1e-12) {
          setAt(best, r, end, before + cost);
          setAt(cameFrom, r, end, start);
        }
      }
    }
  });
  if (!Number.isFinite(best[runs.length - 1]?.[n] ?? Number.POSITIVE_INFINITY)) return null;
  const placed: PlacedBlock[] = [];
  let end = n;
  for (let r = runs.length - 1; r >= 0; r -= 1) {
    const start = cameFrom[r]?.[end] ?? 0;
    const run = runs[r];
    if (run) placed.unshift(...spread(run, blocks.slice(start, end), density, rules));
    end = start;
  }
  return placed;
}

function setAt(table: number[][], row: number, column: number, value: number): void {
  const line = table[row];
  if (line) line[column] = value;
}

const marginOf = (run: Run1D, rules: Rules): Metres => (run.length < SHORT_RUN ? SHORT_MARGIN : rules.faceMargin);

const isBreak = (blocks: readonly Block[], n: number): boolean => blocks[n]?.story !== blocks[n + 1]?.story;

function costOf(run: Run1D, blocks: readonly Block[], isDone: boolean, density: Density, rules: Rules): number | null {
  if (blocks.length === 0) return (isDone ? COST.emptyEndPerMetre : COST.emptyBeforePerMetre) * run.length;
  const widths = blocks.reduce((sum, block) => sum + block.width, 0);
  const gaps = blocks.length - 1;
  let breaks = 0;
  for (let n = 0; n < gaps; n += 1) if (isBreak(blocks, n)) breaks += 1;
  const extra = breaks * Math.max(0, rules.gapBetweenStories - density.gap);
  const least = widths + gaps * density.gap + extra + 2 * marginOf(run, rules);
  if (least > run.length + 1e-9) return null;
  const air = (run.length - widths - extra) / (gaps + 2);
  const last = blocks[blocks.length - 1];
  const isPanelLast = last?.parts[0]?.exhibit === null;
  return (
    (gaps + 2) * gapError(air - density.wish) +
    breaks * COST.storyInsideRun +
    (isPanelLast && (gaps > 0 || run.length >= SHORT_RUN) ? COST.panelLast : 0)
  );
}

/** Square of the error; where there is much more room than wished, the rest hardly counts. */
const gapError = (error: Metres): number => (error > 0 ? error ** 2 / (1 + error ** 2) : error ** 2);

/** Equal gaps, the group centred on its run. */
function spread(run: Run1D, blocks: readonly Block[], density: Density, rules: Rules): PlacedBlock[] {
  if (blocks.length === 0) return [];
  const widths = blocks.reduce((sum, block) => sum + block.width, 0);
  const gaps = blocks.length - 1;
  const room = run.length - widths - 2 * marginOf(run, rules);
  const extraAt = blocks.map((_, n) =>
    n < gaps && isBreak(blocks, n) ? Math.max(0, rules.gapBetweenStories - density.gap) : 0,
  );
  const extra = extraAt.reduce((sum, value) => sum + value, 0);
  const even = (run.length - widths - extra) / (gaps + 2);
  const gap = gaps === 0 ? 0 : Math.max(density.gap, Math.min(even, (room - extra) / gaps, WIDEST_GAP));
  let left = (run.length - widths - extra - gaps * gap) / 2;
  return blocks.map((block, n) => {
    const placed = { run: run.id, left, block };
    left += block.width + gap + (extraAt[n] ?? 0);
    return placed;
  });
}
