/** The eight subjects' heroes as they are taken in the hand, against kept pictures. */
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language/language';
import { setBrush } from '../../tools/browser/brush';
import { arrive, expectNoFaults, shareBrowser, type Visit } from '../support/visitPage';
import { openKeptPictures } from './keptPictures';
import { readScenarios } from './readScenarios';

shareBrowser();

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
/** Nothing but the thing on its ground. */
const THING_ALONE = '[data-held] > :not([role="application"]) { visibility: hidden }';

const { held, ...limits } = await readScenarios(path.resolve(import.meta.dirname, '../../dist-test'));
const { expectLike, expectEach } = openKeptPictures('hand');
const visits = new Map<Language, Promise<Visit>>();

const visitIn = (language: Language): Promise<Visit> => {
  const open = visits.get(language) ?? arriveToHold(language);
  visits.set(language, open);
  return open;
};

async function arriveToHold(language: Language): Promise<Visit> {
  const visit = await arrive({
    address: `?lang=${language}&quality=high`,
    viewport: { width: 1280, height: 720 },
    isPainted: false,
  });
  await visit.page.addStyleTag({ content: THING_ALONE });
  return visit;
}

afterAll(async () => {
  for (const visit of await Promise.all(visits.values())) {
    expectNoFaults(visit);
    await visit.close();
  }
});

it('are the heroes of the eight subjects, each once, with a golden each', async () => {
  const names = held.map(({ name }) => name);
  expect(names.toSorted()).toEqual(HEROES.toSorted());
  await expectEach(names);
});

it.each(held)('$name looks as it did', async ({ name, language }) => {
  const { page, settled } = await visitIn(language);
  await page.evaluate((id) => window.visit.open(id), name);
  await settled();
  // The hall behind sleeps while a thing is held.
  await setBrush(page, false);
  await page.evaluate((id) => window.location.assign(`#/exhibit/${id}/hand`), name);
  const stage = page.locator('[data-held="held"]');
  await stage.waitFor();
  await settled();
  const picture = await stage.screenshot();
  await setBrush(page, true);
  await page.keyboard.press('Escape');
  await page.locator('[data-held]').waitFor({ state: 'detached' });
  await expectLike(name, picture, limits);
});
