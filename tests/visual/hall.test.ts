/** Pictures of the hall against kept ones. `UPDATE_GOLDENS=1 npx vitest run --project=visual` keeps the present ones. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { arrive, expectNoFaults, shareBrowser, type Visit } from '../support/visitPage';
import { differenceOf, goldenOf, lookOf } from './comparePictures';
import { scenarios } from './scenarios.json' with { type: 'json' };

shareBrowser();

const GOLDENS = path.join(import.meta.dirname, 'goldens');
const isUpdating = process.env['UPDATE_GOLDENS'] === '1';

interface Scenario {
  readonly name: string;
  readonly lang: string;
  /** Largest mean difference allowed, 0 to 1. */
  readonly threshold: number;
  readonly exhibit?: string;
  readonly x?: number;
  readonly z?: number;
  readonly headingDeg?: number;
}

/** The hall alone, without the interface, which the dom tests look after. */
async function photograph(scenario: Scenario): Promise<{ picture: Buffer; visit: Visit }> {
  const { lang, exhibit, x = 0, z = 0, headingDeg = 0 } = scenario;
  const visit = await arrive({ address: `?lang=${lang}&quality=high` });
  const target = exhibit === undefined ? { pose: { x, z, heading: (headingDeg * Math.PI) / 180 } } : { exhibit };
  await visit.page.evaluate((to) => window.visit.goTo(to), target);
  await visit.settled();
  await visit.page.evaluate(() => document.querySelector('.visit__interface')?.remove());
  return { picture: await visit.page.screenshot(), visit };
}

it('the guard refuses an empty picture', async () => {
  const empty = await sharp({ create: { width: 64, height: 36, channels: 3, background: '#161514' } })
    .png()
    .toBuffer();
  expect((await lookOf(empty)).spread).toBeLessThan(0.01);
});

it('the comparison sees a picture that moved', async () => {
  const wall = sharp({ create: { width: 640, height: 360, channels: 3, background: '#6e6c69' } });
  const plate = await sharp({ create: { width: 160, height: 120, channels: 3, background: '#ddd' } })
    .png()
    .toBuffer();
  const hung = await wall
    .clone()
    .composite([{ input: plate, left: 240, top: 100 }])
    .png()
    .toBuffer();
  const moved = await wall
    .clone()
    .composite([{ input: plate, left: 300, top: 100 }])
    .png()
    .toBuffer();
  expect(await differenceOf(hung, hung)).toBe(0);
  expect(await differenceOf(hung, moved)).toBeGreaterThan(0.02);
});

it.each<Scenario>(scenarios)('$name looks as it did', async (scenario) => {
  const { picture, visit } = await photograph(scenario);
  const look = await lookOf(picture);
  expect(look.spread, 'the picture is empty').toBeGreaterThan(0.04);
  expect(look.mean, 'the picture is black or white').toBeGreaterThan(0.02);
  expect(look.mean, 'the picture is black or white').toBeLessThan(0.9);
  expectNoFaults(visit);
  await visit.close();

  const file = path.join(GOLDENS, `${scenario.name}.png`);
  if (isUpdating) {
    await mkdir(GOLDENS, { recursive: true });
    await writeFile(file, await goldenOf(picture));
  }
  const difference = await differenceOf(picture, await readFile(file));
  if (difference > scenario.threshold) {
    const seen = path.join(import.meta.dirname, '../../node_modules/.cache/visual');
    await mkdir(seen, { recursive: true });
    await writeFile(path.join(seen, `${scenario.name}.png`), picture);
  }
  expect(difference, 'see node_modules/.cache/visual').toBeLessThanOrEqual(scenario.threshold);
});

it('the same place gives the same picture on a fresh visit', async () => {
  const [scenario] = scenarios as readonly Scenario[];
  if (!scenario) throw new Error('no scenario');
  const one = await photograph(scenario);
  await one.visit.close();
  const other = await photograph(scenario);
  await other.visit.close();
  expect(await differenceOf(one.picture, other.picture)).toBeLessThan(2 / 255 / 1000);
});
