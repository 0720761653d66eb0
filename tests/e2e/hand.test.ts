import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { axeViolations } from '../support/axe';
import { arrive, expectNoFaults, shareBrowser } from '../support/visitPage';
import { differenceOf } from '../visual/comparePictures';

shareBrowser();

/** The stage as it is drawn now; what was asked of it before is drawn by the second frame. */
async function stageOf(page: Page): Promise<Buffer> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return page.locator('[data-held="held"]').screenshot();
}

it('an exhibit is taken in the hand from its panel, turned by keys, lit from the side, and put down again', async () => {
  const visit = await arrive({ address: '?lang=en&quality=low', viewport: { width: 1000, height: 620 } });
  const { page } = visit;
  await page.evaluate(() => window.visit.open('snow-suitcase'));
  await visit.settled();
  const framesBefore = await page.evaluate(() => window.visit.stats().framesRendered);
  const take = page.getByRole('button', { name: 'Take it in your hand' });
  await take.click();
  await page.locator('[data-held="held"]').waitFor();
  expect(new URL(page.url()).hash).toBe('#/exhibit/snow-suitcase/hand');
  const first = await stageOf(page);

  await page.getByRole('application', { name: /leather travelling case: model/ }).focus();
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('ArrowRight');
  const turned = await stageOf(page);
  expect((await differenceOf(first, turned)).mean).toBeGreaterThan(0.005);
  await page.keyboard.press('Home');
  expect((await differenceOf(first, await stageOf(page))).mean).toBeLessThan(0.001);

  await page.getByRole('radio', { name: 'From the side' }).check();
  expect((await differenceOf(first, await stageOf(page))).mean).toBeGreaterThan(0.005);
  expect(await axeViolations(page)).toEqual([]);
  // The hall behind it slept all the while.
  expect(await page.evaluate(() => window.visit.stats().framesRendered)).toBe(framesBefore);

  await page.keyboard.press('Escape');
  await page.locator('[data-held]').waitFor({ state: 'detached' });
  expect(await take.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(new URL(page.url()).hash).toBe('#/exhibit/snow-suitcase');
  expect(await page.locator('canvas').count()).toBe(1);
  expectNoFaults(visit);
  await visit.close();
});

it('an address leads to an exhibit in the hand; its controls have room at 320 px and large type', async () => {
  const visit = await arrive({
    address: '?lang=zh&quality=low#/exhibit/xncr-transmitter/hand',
    viewport: { width: 320, height: 568 },
  });
  const { page } = visit;
  await page.locator('[data-held="held"]').waitFor();
  await page.addStyleTag({ content: 'html { font-size: 200%; }' });
  const dialog = page.getByRole('dialog', { name: /^拿近细看/ });
  const last = dialog.getByRole('radio').last();
  await last.scrollIntoViewIfNeeded();
  await last.check();
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '拿近细看' }).waitFor();
  expect(await visit.state()).toMatchObject({ open: 'xncr-transmitter', surface: 'none' });
  await visit.close();
});
