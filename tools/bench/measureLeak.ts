import type { Page } from 'playwright';
import { settle, until } from '../browser/openVisit';
import { heldBytes } from './heldBytes';
import { readStats } from './readProbe';

/** What twenty visits left behind; geometries and textures as differences to the first, heap as a ratio. */
export interface Leak {
  readonly cycles: number;
  readonly geometries: number;
  readonly textures: number;
  readonly heapRatio: number;
}

/** Returns before the count. */
const WARM_UP = 2;

/** Leaves and enters the drawn hall again and again. */
export async function measureLeak(page: Page, cycles: number): Promise<Leak> {
  const session = await page.context().newCDPSession(page);
  const take = async () => {
    await settle(page);
    const { geometries, textures } = await readStats(page);
    return { geometries, textures, heap: await heldBytes(session) };
  };
  // The first returns fill what stays by design: files parsed once, parts of the interface fetched once.
  for (let cycle = 0; cycle < WARM_UP; cycle += 1) await leaveAndEnter(page);
  const before = await take();
  for (let cycle = 0; cycle < cycles; cycle += 1) await leaveAndEnter(page);
  const after = await take();
  return {
    cycles,
    geometries: after.geometries - before.geometries,
    textures: after.textures - before.textures,
    heapRatio: Math.round((after.heap / before.heap) * 1000) / 1000,
  };
}

async function leaveAndEnter(page: Page): Promise<void> {
  await page.evaluate('window.visit.leave()');
  await until(page, 'document.querySelector("canvas") === null');
  await page.evaluate('window.benchProbe.forgetTextures()');
  await page.evaluate('window.visit.enter()');
  await until(page, 'document.querySelector("canvas") !== null');
  await settle(page);
}
