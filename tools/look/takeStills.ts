import type { Browser, Page } from 'playwright';
import { RESTING_BRUSH, setBrush } from '../browser/brush';
import { openVisit, settle, watchPage } from '../browser/openVisit';
import type { Still } from './contactSheet';
import type { Standpoint } from './readStandpoints';

export interface StillOptions {
  readonly browser: Browser;
  /** Address of the served site. */
  readonly siteUrl: string;
  readonly language: 'zh' | 'en';
  readonly quality: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Without the interface. */
  readonly isBare: boolean;
  readonly standpoints: readonly Standpoint[];
  /** Given each still as it is taken. */
  readonly onStill: (still: Still, standpoint: Standpoint) => Promise<void>;
}

/** Goes from standpoint to standpoint and takes a still of each; returns the title of the page. @throws Error with every fault of the page */
export async function takeStills(options: StillOptions): Promise<string> {
  const { browser, siteUrl, language, size } = options;
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1, reducedMotion: 'reduce' });
  const faults = watchPage(page, siteUrl);
  await page.addInitScript({ content: RESTING_BRUSH });
  await openVisit(page, siteUrl, `?lang=${language}&quality=${options.quality}`);
  await settle(page);
  if (options.isBare) await page.addStyleTag({ content: '.visit__interface { display: none }' });
  for (const standpoint of options.standpoints) {
    const picture = await photograph(page, standpoint);
    await options.onStill({ picture, caption: standpoint.what[language] }, standpoint);
  }
  const found = [...faults.errors, ...faults.console, ...faults.offOrigin];
  if (found.length > 0) throw new Error(`the page reported:\n${found.join('\n')}`);
  const title = await page.title();
  await page.close();
  return title;
}

/** Only the picture that is kept is painted, not those on the way to it. */
async function photograph(page: Page, { x, z, headingDeg, pitchDeg = 0, eye }: Standpoint): Promise<Buffer> {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const pose = { x, z, heading: radians(headingDeg), pitch: radians(pitchDeg), ...(eye === undefined ? {} : { eye }) };
  await page.evaluate(`window.visit.goTo({ pose: ${JSON.stringify(pose)} })`);
  await settle(page);
  await setBrush(page, false);
  await settle(page);
  const picture = await page.screenshot();
  await setBrush(page, true);
  return picture;
}
