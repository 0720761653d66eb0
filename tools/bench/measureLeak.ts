import type { Page } from 'playwright';
import { settle, until } from '../browser/openVisit';
import { readStats } from './readProbe';

/** What twenty visits left behind; geometries and textures as differences to the first, heap as a ratio. */
export interface Leak {
  readonly cycles: number;
  readonly geometries: number;
  readonly textures: number;
  readonly heapRatio: number;
}

/** Returns before the count. */
const WARM_UP = 5;

/** Leaves and enters the drawn hall again and again. */
export async function measureLeak(page: Page, cycles: number): Promise<Leak> {
  const session = await page.context().newCDPSession(page);
  const take = async () => {
    await settle(page);
    const { geometries, textures } = await readStats(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { geometries, textures, heap: usedSize };
  };
  // The first returns fill what stays by design: parsed files, and above all machine code of functions that grow hot
  // (two thirds of the growth of a heap snapshot over five returns; objects of ours: none). The count starts after them.
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
