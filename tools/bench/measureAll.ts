import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { RESTING_BRUSH, setBrush } from '../browser/brush';
import { launchBrowser } from '../browser/launchBrowser';
import { openVisit, type PageFaults, settle, until, watchPage } from '../browser/openVisit';
import { buildSite } from '../serve/buildSite';
import { serveDist } from '../serve/serveDist';
import type { Report } from './budgets';
import { buildNaive } from './buildNaive';
import { growExhibition } from './growExhibition';
import { type Arrival, measureArrival } from './measureArrival';
import { type Eyes, measureEyes } from './measureEyes';
import { type Leak, measureLeak } from './measureLeak';
import { measureRest } from './measureRest';
import { measureStandpoints, type Standpoints } from './measureStandpoints';
import { compareGrowth, compareScript, measureWalk, type ScriptCosts, type Walking } from './measureWalk';
import { installProbe } from './readProbe';

export interface BenchOptions {
  readonly isQuick: boolean;
  /** Whether to measure one eye of a headset as well. */
  readonly withHeadset: boolean;
  /** Receives progress, one line at a time. */
  readonly say: (line: string) => void;
}

/** Draw calls and JavaScript do not depend on the number of pixels; software WebGL does. */
const VIEWPORT = { width: 640, height: 360 };
const QUICK_STEP = 12;
const GROWTH = 10;
const LEAK_CYCLES = 20;

/** Builds and measures everything; about half an hour, some minutes with `isQuick`. */
export async function measureAll({ isQuick, withHeadset, say }: BenchOptions): Promise<Report> {
  const root = path.resolve(import.meta.dirname, '../..');
  const work = await mkdtemp(path.join(tmpdir(), 'bench-'));
  const browser = await launchBrowser();
  try {
    say('building the gallery and the naive hall …');
    const site = path.join(work, 'site');
    await buildSite({ root, outDir: site });
    const naive = await buildNaive(site);
    const ours = await measureSite({ browser, site, naive, step: isQuick ? QUICK_STEP : 1, withHeadset, say });

    say(`building ${GROWTH} times the exhibition …`);
    const folder = path.join(work, 'exhibition');
    const scenes = path.join(root, 'scenes/international-friends');
    const exhibits = await growExhibition(scenes, path.join(root, 'textures/manifest.json'), folder, GROWTH);
    const grownSite = path.join(work, 'grown');
    await buildSite({ root, outDir: grownSite, exhibition: folder });
    const grown = await measureGrown({ browser, plain: site, site: grownSite, step: QUICK_STEP * GROWTH, say });

    const { standpoints, walking, script, arrival } = ours;
    return {
      ...standpoints,
      ...arrival,
      ...ours.rest,
      jsMsPerFrame: { ...script, ratio: script.ours / script.naive },
      naiveDrawCalls: ours.naiveDrawCalls,
      frameIntervalRatio: walking.frameIntervalRatio,
      uploadBytesPerFrame: walking.uploadBytesPerFrame,
      visitBytes: ours.visitBytes,
      offOriginRequests: ours.offOriginRequests,
      growth: {
        exhibits,
        drawCallsRatio: grown.standpoints.drawCalls.p95 / standpoints.drawCalls.p95,
        firstViewBytesRatio: grown.arrival.firstView.bytes / arrival.firstView.bytes,
        jsRatio: grown.jsRatio,
      },
      leak: ours.leak,
      ...(ours.xr ? { xr: ours.xr } : {}),
      quick: isQuick,
    };
  } finally {
    await browser.close();
    await rm(work, { recursive: true, force: true });
  }
}

interface SiteOptions {
  readonly browser: Browser;
  /** Folder of the built site. */
  readonly site: string;
  /** Every nth exhibit is visited. */
  readonly step: number;
  readonly say: (line: string) => void;
}

interface Measured {
  readonly arrival: Arrival;
  readonly rest: { readonly idleFrames: number; readonly idleCallbacks: number };
  readonly walking: Walking;
  readonly script: ScriptCosts;
  readonly naiveDrawCalls: number;
  readonly standpoints: Standpoints;
  readonly visitBytes: number;
  readonly offOriginRequests: number;
  readonly leak: Leak;
  readonly xr: Eyes | null;
}

async function measureSite({
  browser,
  site,
  naive,
  step,
  withHeadset,
  say,
}: SiteOptions & { readonly naive: string; readonly withHeadset: boolean }): Promise<Measured> {
  let sent = 0;
  const server = await serveBench(site, (bytes) => {
    sent += bytes;
  });
  try {
    say('arrival …');
    const arrival = await measureArrival(browser, server.url, VIEWPORT);
    const moving = await visit(browser, server.url, 'no-preference');
    say('rest …');
    const rest = await measureRest(moving.page);
    say('walking …');
    const walking = await measureWalk(moving.page);
    say('walking, and in the naive hall …');
    const naivePage = await openNaive(browser, server.url + naive);
    const script = await compareScript(moving.page, naivePage);
    const naiveDrawCalls: unknown = await naivePage.evaluate('window.naive.meshes');
    await naivePage.context().close();
    await moving.page.context().close();

    sent = 0;
    const { page, faults } = await visit(browser, server.url);
    const standpoints = await stand(page, step, say);
    const visitBytes = sent;
    await page.context().close();

    say(`${LEAK_CYCLES} visits …`);
    const again = await visit(browser, server.url);
    const leak = await measureLeak(again.page, LEAK_CYCLES);

    if (withHeadset) say('headset …');
    const xr = withHeadset ? await measureEyes(browser, server.url, await chosen(again.page, QUICK_STEP)) : null;

    await again.page.context().close();
    const all = [moving.faults, faults];
    for (const fault of all.flatMap(({ errors, console }) => [...errors, ...console])) say(`the page said: ${fault}`);
    return {
      arrival,
      rest,
      walking,
      script,
      naiveDrawCalls: Number(naiveDrawCalls),
      standpoints,
      visitBytes,
      offOriginRequests: all.reduce((sum, { offOrigin }) => sum + offOrigin.length, 0),
      leak,
      xr,
    };
  } finally {
    await server.close();
  }
}

/** The grown exhibition, as far as growth is budgeted. Its first copy, which is walked, hangs as the plain one does. */
async function measureGrown({
  browser,
  plain,
  site,
  step,
  say,
}: SiteOptions & {
  /** Folder of the site that has not grown. */
  readonly plain: string;
}): Promise<Pick<Measured, 'arrival' | 'standpoints'> & { readonly jsRatio: number }> {
  const plainServer = await serveBench(plain, () => undefined);
  const server = await serveBench(site, () => undefined);
  try {
    const arrival = await measureArrival(browser, server.url, VIEWPORT);
    const before = await visit(browser, plainServer.url, 'no-preference');
    const after = await visit(browser, server.url, 'no-preference');
    const jsRatio = await compareGrowth(before.page, after.page);
    await before.page.context().close();
    await after.page.context().close();
    const { page } = await visit(browser, server.url);
    const standpoints = await stand(page, step, say);
    await page.context().close();
    return { arrival, standpoints, jsRatio };
  } finally {
    await server.close();
    await plainServer.close();
  }
}

async function stand(page: Page, step: number, say: (line: string) => void): Promise<Standpoints> {
  const exhibits = await chosen(page, step);
  return measureStandpoints(page, exhibits, (done) => {
    if (done % 25 === 0 || done === exhibits.length) say(`standing points: ${done} of ${exhibits.length}`);
  });
}

/** Every nth exhibit in walking order. */
async function chosen(page: Page, step: number): Promise<readonly string[]> {
  const ids = (await page.evaluate('window.visit.exhibits().then((list) => list.map((line) => line.id))')) as string[];
  return ids.filter((_id, at) => at % step === 0);
}

/** Budgets speak gzip, and fine clocks need an isolated page. */
function serveBench(folder: string, onBytes: (bytes: number) => void) {
  return serveDist({
    folder,
    encodings: ['gzip'],
    headers: { 'cross-origin-embedder-policy': 'require-corp' },
    onSent: ({ bytes }) => onBytes(bytes),
  });
}

/** Opens a visit: where one jumps from place to place motion is reduced, where one walks all that fades is to count. */
async function visit(
  browser: Browser,
  url: string,
  reducedMotion: 'reduce' | 'no-preference' = 'reduce',
): Promise<{ page: Page; faults: PageFaults }> {
  const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1, reducedMotion });
  const page = await context.newPage();
  await page.addInitScript(RESTING_BRUSH);
  await installProbe(page);
  const faults = watchPage(page, url);
  await openVisit(page, url);
  await setBrush(page, false);
  await settle(page);
  return { page, faults };
}

async function openNaive(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, deviceScaleFactor: 1 });
  const page = await context.newPage();
  await page.addInitScript(RESTING_BRUSH);
  await installProbe(page);
  await page.goto(url);
  await until(page, 'window.naive !== undefined');
  return page;
}
