/**
 * Pictures of the hall against kept ones, and a second look at each for surfaces that fight for the same depth.
 * `UPDATE_GOLDENS=1 npx vitest run --project=visual` keeps the present pictures.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language/language';
import { readStandpoints } from '../../tools/look/readStandpoints';
import { arrive, expectNoFaults, shareBrowser } from '../support/visitPage';
import { type Difference, differenceOf, goldenOf, lookOf } from './comparePictures';
import { markSpots } from './markSpots';
import { readScenarios, type Scenario, STANDPOINTS } from './readScenarios';
import { arriveToPhotograph, hideInterface, type ScenarioVisit } from './scenarioVisit';

shareBrowser();

const ROOT = path.resolve(import.meta.dirname, '../..');
const GOLDENS = path.join(import.meta.dirname, 'goldens');
/** Pictures that were not as they should be. */
const SEEN = path.join(ROOT, 'node_modules/.cache/visual');
const isUpdating = process.env['UPDATE_GOLDENS'] === '1';
/** What may differ between two visits: far pictures stay a little sharper for who has been near them before. */
const SAME: Difference = { mean: 0.003, part: 0.06 };
/** Pixels of 230,400 through which the background may be seen: single samples where edges meet, and at a far wall's foot. */
const GAPS = 200;
const HEROES = [
  'snow-suitcase',
  'hfs-shirts',
  'i16-fighter-model',
  'p40-fighter-model',
  'hatem-zeiss-camera',
  'bethune-lugou-bridge',
  'xncr-transmitter',
  'gungho-badge',
];

const { scenarios, mean, part } = await readScenarios(path.join(ROOT, 'dist-test'));
const visits = new Map<Language, Promise<ScenarioVisit>>();
const pictures = new Map<string, Buffer>();

const visitIn = (language: Language): Promise<ScenarioVisit> => {
  const open = visits.get(language) ?? arriveToPhotograph(language);
  visits.set(language, open);
  return open;
};

/** The picture of a scenario, as it was first seen in this run. */
async function pictureOf(scenario: Scenario): Promise<Buffer> {
  const known = pictures.get(scenario.name);
  if (known) return known;
  const picture = await (await visitIn(scenario.language)).photograph(scenario);
  pictures.set(scenario.name, picture);
  return picture;
}

async function keepSeen(name: string, picture: Buffer): Promise<void> {
  await mkdir(SEEN, { recursive: true });
  await writeFile(path.join(SEEN, `${name}.png`), picture);
}

function expectSame(name: string, difference: Difference): void {
  expect(difference.mean, name).toBeLessThanOrEqual(SAME.mean);
  expect(difference.part, name).toBeLessThanOrEqual(SAME.part);
}

const goldenFile = (name: string): string => path.join(GOLDENS, `${name}.webp`);

beforeAll(async () => {
  await mkdir(GOLDENS, { recursive: true });
  if (!isUpdating) return;
  const kept = new Set(scenarios.map(({ name }) => path.basename(goldenFile(name))));
  const strays = (await readdir(GOLDENS)).filter((file) => !kept.has(file));
  await Promise.all(strays.map((file) => rm(path.join(GOLDENS, file))));
});

afterAll(async () => {
  for (const { visit } of await Promise.all(visits.values())) await visit.close();
});

describe('the scenarios', () => {
  it('are all standpoints and all hero models, each once, in both languages', async () => {
    const standpoints = await readStandpoints(STANDPOINTS, undefined);
    expect(scenarios.map(({ name }) => name).toSorted()).toEqual(
      [...standpoints.map(({ name }) => name), ...HEROES].toSorted(),
    );
    for (const kind of ['standpoint', 'close-up'] as const)
      for (const language of ['zh', 'en'] as const)
        expect(scenarios.filter((each) => each.kind === kind && each.language === language).length).toBeGreaterThan(3);
  });

  it('have each a golden, and no golden is left over', async () => {
    if (isUpdating) return;
    const kept = (await readdir(GOLDENS)).toSorted();
    expect(kept).toEqual(scenarios.map(({ name }) => path.basename(goldenFile(name))).toSorted());
  });
});

describe.each<Scenario>(scenarios)('$name', (scenario) => {
  const { name, language, kind } = scenario;

  it('looks as it did', async () => {
    const picture = await pictureOf(scenario);
    const look = await lookOf(picture);
    expect(look.spread, 'the picture is empty').toBeGreaterThan(0.04);
    expect(look.mean, 'the picture is black or white').toBeGreaterThan(0.02);
    expect(look.mean, 'the picture is black or white').toBeLessThan(0.9);

    if (isUpdating) await writeFile(goldenFile(name), await goldenOf(picture));
    const difference = await differenceOf(picture, await readFile(goldenFile(name)));
    if (difference.mean > mean || difference.part > part) await keepSeen(name, picture);
    expect(difference.mean, 'see node_modules/.cache/visual').toBeLessThanOrEqual(mean);
    expect(difference.part, 'see node_modules/.cache/visual').toBeLessThanOrEqual(part);
  });

  // A bird sees from so far that depth is coarser than a label is thick, and it looks past the walls.
  it.skipIf(name.startsWith('bird'))('has no surfaces that fight for the same depth, and no gap', async () => {
    const walk = await visitIn(language);
    const { fights, gaps } = await walk.lookAgain(scenario);
    if (fights.length > 0) await keepSeen(`${name}.fights`, await markSpots(await pictureOf(scenario), fights));
    expect(fights, 'see node_modules/.cache/visual').toEqual([]);
    // A close-up may look into the dark above the lamps.
    if (kind === 'standpoint') expect(gaps).toBeLessThanOrEqual(GAPS);
  });
});

describe('a picture depends on the place alone', () => {
  it('not on where one was before: the same in another order', async () => {
    const chinese = scenarios.filter(({ language }) => language === 'zh');
    const again = chinese.filter((_, at) => at % 3 === 0).toReversed();
    expect(again.length).toBeGreaterThan(4);
    const walk = await visitIn('zh');
    for (const scenario of again) {
      const before = await pictureOf(scenario);
      expectSame(scenario.name, await differenceOf(await walk.photograph(scenario), before));
    }
  });

  it('not on this visit, nor on what is left unpainted on the way: the same on a fresh one that paints all', async () => {
    const scenario = scenarios.find(({ name }) => name === 'door-a');
    if (!scenario) throw new Error('no scenario');
    const visit = await arrive({ address: `?lang=${scenario.language}&quality=high` });
    await visit.page.evaluate((pose) => window.visit.goTo({ pose }), scenario.pose);
    await visit.settled();
    await hideInterface(visit);
    const picture = await visit.page.screenshot();
    expectSame(scenario.name, await differenceOf(picture, await pictureOf(scenario)));
    expectNoFaults(visit);
    await visit.close();
  });
});

it('nothing went wrong on the way', async () => {
  const walks = await Promise.all(visits.values());
  for (const { visit } of walks) expectNoFaults(visit);
});
