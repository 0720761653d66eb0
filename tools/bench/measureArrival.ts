import type { Browser, CDPSession, Page } from 'playwright';
import { openVisit, settle } from '../browser/openVisit';
import { installProbe, readProbe } from './readProbe';

/** What arriving costs, from a cold cache. */
export interface Arrival {
  readonly firstView: { readonly bytes: number; readonly scriptGzipBytes: number; readonly requests: number };
  readonly quiet: { readonly bytes: number; readonly longTaskMs: number };
}

interface Loaded {
  readonly url: string;
  readonly isScript: boolean;
  /** As transferred, headers included. */
  bytes: number;
  /** Of which headers. */
  headers: number;
}

/** Opens the site in a fresh browser profile and counts what crosses the wire until the first picture and until quiet. */
export async function measureArrival(
  browser: Browser,
  siteUrl: string,
  viewport: { width: number; height: number },
): Promise<Arrival> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1 });
  const page = await context.newPage();
  await installProbe(page);
  await page.addInitScript('performance.setResourceTimingBufferSize(5000)');
  const loaded = await watchNetwork(await context.newCDPSession(page));
  await openVisit(page, siteUrl);
  const firstPicture = await momentOf(page, 'first-picture');
  await settle(page);
  await page.waitForTimeout(1000);
  await settle(page);
  const all = [...loaded.values()];
  const asked = await timesAsked(page);
  // Everything asked for by then counts whole, also what was still on its way: the stricter reading.
  const first = all.filter(({ url }) => (asked.get(url) ?? 0) <= firstPicture);
  const { longTaskMs } = await readProbe(page);
  await context.close();
  return {
    firstView: {
      bytes: total(first),
      // A script is as large as it is packed; what the server says of it is counted above.
      scriptGzipBytes: first.reduce((sum, { isScript, bytes, headers }) => sum + (isScript ? bytes - headers : 0), 0),
      requests: first.length,
    },
    quiet: { bytes: total(all), longTaskMs: Math.round(longTaskMs) },
  };
}

const total = (entries: readonly Loaded[]): number => entries.reduce((sum, entry) => sum + entry.bytes, 0);

/** When a performance mark was made, in milliseconds of the page's own clock. @throws Error where it was not */
async function momentOf(page: Page, mark: string): Promise<number> {
  const at: unknown = await page.evaluate(
    `(() => { const [m] = performance.getEntriesByName('${mark}', 'mark'); return m ? m.startTime : null; })()`,
  );
  if (typeof at !== 'number') throw new Error(`the page made no performance mark called ${mark}`);
  return at;
}

/** When each address was first asked for, on the same clock; what only a worker asked for is not among them. */
async function timesAsked(page: Page): Promise<ReadonlyMap<string, number>> {
  const entries = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, startTime }): [string, number] => [name, startTime]),
  );
  return new Map(entries.toReversed());
}

/** Follows requests through the browser's own network log: bytes as transferred, headers included. */
async function watchNetwork(session: CDPSession): Promise<ReadonlyMap<string, Loaded>> {
  const loaded = new Map<string, Loaded>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    loaded.set(requestId, { url: request.url, isScript: type === 'Script', bytes: 0, headers: 0 });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const entry = loaded.get(requestId);
    if (entry) entry.headers = response.encodedDataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const entry = loaded.get(requestId);
    if (entry) entry.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return loaded;
}
