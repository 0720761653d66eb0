import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser } from 'playwright';
import { openVisit, settle, until } from '../browser/openVisit';
import { spreadOf } from './percentile';
import { readStats } from './readProbe';

/** What one eye of a headset is drawn at standing points. */
export interface Eyes {
  readonly standpoints: number;
  readonly drawCalls: { readonly p50: number; readonly p95: number; readonly max: number };
  readonly triangles: { readonly p50: number; readonly p95: number; readonly max: number };
}

const EMULATOR = path.join(path.dirname(createRequire(import.meta.url).resolve('iwer')), '../build/iwer.min.js');

/** Puts a pretended headset on in the page, before our own scripts run. */
const WEAR = `{
  const device = new IWER.XRDevice(IWER.metaQuest3);
  device.stereoEnabled = true;
  device.ipd = 0.063;
  device.installRuntime({ forceInstall: true });
}`;

/** Enters the headset in an emulator and stands before each exhibit; figures are of one eye. */
export async function measureEyes(browser: Browser, siteUrl: string, exhibits: readonly string[]): Promise<Eyes> {
  const context = await browser.newContext({ viewport: { width: 480, height: 300 }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  await page.addInitScript({ path: EMULATOR });
  await page.addInitScript({ content: WEAR });
  await openVisit(page, siteUrl, '?lang=en&quality=low');
  await settle(page);
  await page.getByRole('button', { name: 'Enter VR' }).click();
  await until(page, "window.visit.state().session === 'headset'");
  const drawCalls: number[] = [];
  const triangles: number[] = [];
  for (const id of exhibits) {
    await page.evaluate(`window.visit.goTo({ exhibit: ${JSON.stringify(id)} })`);
    await settle(page);
    const both = await readStats(page);
    drawCalls.push(both.drawCalls / 2);
    triangles.push(both.triangles / 2);
  }
  await context.close();
  return { standpoints: exhibits.length, drawCalls: spreadOf(drawCalls), triangles: spreadOf(triangles) };
}
