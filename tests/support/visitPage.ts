import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { VisitState } from '../../src/app/visitContract';
import { RESTING_BRUSH } from '../../tools/browser/brush';
import { launchBrowser } from '../../tools/browser/launchBrowser';
import { openVisit, type PageFaults, settle, watchPage } from '../../tools/browser/openVisit';

/** A page on the built site, with what went wrong on it so far. */
export interface Visit {
  readonly page: Page;
  readonly faults: PageFaults;
  readonly state: () => Promise<VisitState>;
  /** Waits until nothing moves, loads or fades. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Query and hash below the site's base. */
  readonly address?: string;
  /** Script run in the page before ours. */
  readonly before?: string;
  /** False where nobody looks at the picture: all goes on as ever, only the pixels are not filled; see `brush.ts`. */
  readonly isPainted?: boolean;
  /** Called before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Makes the browser one without WebGL; for `before`. */
export const NO_WEBGL = `const get = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return String(kind).startsWith('webgl') ? null : get.call(this, kind, ...rest);
  };`;

let browser: Browser;

/** One browser for a test file; call it at the top of the file. */
export function shareBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
}

/** Arrives at the built site and waits for the first picture. Motion is reduced unless asked otherwise. */
export async function arrive(options: VisitOptions = {}): Promise<Visit> {
  const { address = '?lang=en', before, isPainted = true, prepare, ...context } = options;
  const siteUrl = inject('siteUrl');
  const opened = await browser.newContext({
    viewport: { width: 640, height: 360 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    ...context,
  });
  const page = await opened.newPage();
  const faults = watchPage(page, siteUrl);
  if (!isPainted) await page.addInitScript({ content: RESTING_BRUSH });
  if (before !== undefined) await page.addInitScript({ content: before });
  await prepare?.(page);
  await openVisit(page, siteUrl, address);
  return {
    page,
    faults,
    state: () => page.evaluate(() => window.visit.state()),
    settled: async () => {
      await settle(page);
      await transitionsOver(page);
    },
    close: () => opened.close(),
  };
}

/** Resolves when no transition or animation of the page's own that ends is still running. */
export const transitionsOver = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime ?? 0));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** A page of the site without a hall. */
export type PlainPage = Pick<Visit, 'page' | 'faults' | 'close'>;

/** Opens a page of the built site as it comes, without waiting for a hall. @param address below the site's base */
export async function openPlain(address: string, context: BrowserContextOptions = {}): Promise<PlainPage> {
  const siteUrl = inject('siteUrl');
  const opened = await browser.newContext({ viewport: { width: 1000, height: 700 }, ...context });
  const page = await opened.newPage();
  const faults = watchPage(page, siteUrl);
  await page.goto(siteUrl + address);
  return { page, faults, close: () => opened.close() };
}

/** Nothing went wrong: no page error, no unexpected console line, no request off our own origin. */
export function expectNoFaults({ faults }: Pick<Visit, 'faults'>): void {
  expect(faults).toEqual({ errors: [], console: [], offOrigin: [] });
}
