import type { Page } from 'playwright';
import { settle } from '../browser/openVisit';
import { readProbe, readStats, resetProbe } from './readProbe';

const REST_MS = 3000;

/** Frames and frame callbacks in three seconds in which the visitor does nothing. */
export async function measureRest(
  page: Page,
): Promise<{ readonly idleFrames: number; readonly idleCallbacks: number }> {
  await settle(page);
  // Half a second for what a settled picture still asked for, e.g. the frame that showed it.
  await page.waitForTimeout(500);
  const before = await readStats(page);
  await resetProbe(page);
  await page.waitForTimeout(REST_MS);
  const after = await readStats(page);
  const { frames, callbacks } = await readProbe(page);
  const drawn = frames.filter((frame) => frame.draws > 0).length;
  return { idleFrames: Math.max(drawn, after.framesRendered - before.framesRendered), idleCallbacks: callbacks };
}
