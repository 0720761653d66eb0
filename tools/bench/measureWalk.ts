import type { Page } from 'playwright';
import { setBrush } from '../browser/brush';
import { settle } from '../browser/openVisit';
import { percentile, steadyMean } from './percentile';
import { awaitPictures, type ProbedFrame, readProbe, resetProbe } from './readProbe';
import { WALKS, type Walk } from './walks';

/** What walking costs. */
export interface Walking {
  readonly jsMsPerFrame: number;
  readonly uploadBytesPerFrame: { readonly p95: number; readonly max: number };
  /** 95th percentile of the time between two frames over its median. */
  readonly frameIntervalRatio: number;
  readonly frames: number;
}

/** How a walk's frames are painted: not at all, or each one waited for. */
type Painting = 'resting' | 'awaited';

/**
 * Walks the bench's ways in the gallery, painted, each frame waiting for its own picture (docs/decisions/0007): what it
 * tells of intervals and uploads counts, script is compared by turns.
 */
export function measureWalk(page: Page, walks: readonly Walk[] = WALKS): Promise<Walking> {
  return walkAll(page, walks, 'awaited');
}

/** Script per frame in milliseconds, of ours and of the naive hall. */
export interface ScriptCosts {
  readonly ours: number;
  readonly naive: number;
}

/** Rounds of the same ways; a machine is not equally fast for minutes on end. */
const ROUNDS = 2;

/**
 * Walks in the gallery and in the naive hall by turns, and compares their script. Both brushes rest, so that both show the
 * same number of frames on the same way, as on a device with a card.
 */
export async function compareScript(page: Page, naive: Page, walks: readonly Walk[] = WALKS): Promise<ScriptCosts> {
  const [ours, theirs] = await byTurns(
    () => walkAll(page, walks, 'resting'),
    () => measureNaiveWalk(naive, walks),
  );
  return { ours, naive: theirs };
}

/** Script per frame of the grown gallery over that of the plain one, both walked by turns with brushes at rest. */
export async function compareGrowth(plain: Page, grown: Page, walks: readonly Walk[] = WALKS): Promise<number> {
  const [before, after] = await byTurns(
    () => walkAll(plain, walks, 'resting'),
    () => walkAll(grown, walks, 'resting'),
  );
  return after / before;
}

type WalkOnce = () => Promise<Walking>;

/** Mean script per frame, in milliseconds, of two walks taken in turn. */
async function byTurns(first: WalkOnce, second: WalkOnce): Promise<readonly [number, number]> {
  const sums: [number, number] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    sums[0] += (await first()).jsMsPerFrame / ROUNDS;
    sums[1] += (await second()).jsMsPerFrame / ROUNDS;
  }
  return sums;
}

/** Walks with the W key held. */
async function walkAll(page: Page, walks: readonly Walk[], painting: Painting): Promise<Walking> {
  const all: ProbedFrame[][] = [];
  await awaitPictures(page, painting === 'awaited');
  for (const { x, z, heading, seconds } of walks) {
    await page.evaluate(`window.visit.goTo({ pose: ${JSON.stringify({ x, z, heading })} })`);
    await settle(page);
    await page.getByRole('application').focus();
    await setBrush(page, painting === 'resting');
    await resetProbe(page);
    await page.keyboard.down('w');
    await page.waitForTimeout(seconds * 1000);
    await page.keyboard.up('w');
    all.push(drawnFrames((await readProbe(page)).frames));
    await setBrush(page, false);
    await settle(page);
  }
  await awaitPictures(page, false);
  return summarise(all);
}

/** Walks the same ways in the naive hall, whose brush rests. */
export async function measureNaiveWalk(page: Page, walks: readonly Walk[] = WALKS): Promise<Walking> {
  const all: ProbedFrame[][] = [];
  for (const walk of walks) {
    await page.evaluate('window.naive.rest()');
    await resetProbe(page);
    await page.evaluate(`window.naive.walk(${JSON.stringify(walk)})`);
    await page.waitForTimeout(walk.seconds * 1000);
    all.push(drawnFrames((await readProbe(page)).frames));
  }
  await page.evaluate('window.naive.rest()');
  return summarise(all);
}

/** Frames that drew something; the first ones of a walk still compile and load. */
function drawnFrames(frames: readonly ProbedFrame[]): ProbedFrame[] {
  return frames.filter((frame) => frame.draws > 0).slice(3);
}

/** @throws Error where hardly a frame was drawn */
export function summarise(walks: readonly (readonly ProbedFrame[])[]): Walking {
  const frames = walks.flat();
  if (frames.length < walks.length * 3)
    throw new Error(`a walk of the bench drew ${frames.length} frames only: nobody walked`);
  const intervals = walks.flatMap((walk) => walk.slice(1).map((frame, at) => frame.at - (walk[at]?.at ?? frame.at)));
  const uploads = frames.map((frame) => frame.uploadBytes);
  return {
    jsMsPerFrame: steadyMean(frames.map((frame) => frame.jsMs)),
    uploadBytesPerFrame: { p95: percentile(uploads, 0.95), max: percentile(uploads, 1) },
    frameIntervalRatio: percentile(intervals, 0.95) / Math.max(1e-6, percentile(intervals, 0.5)),
    frames: frames.length,
  };
}
