import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openVisit } from '../../tools/browser/openVisit';
import { arrive, NO_WEBGL, shareBrowser } from '../support/visitPage';

shareBrowser();

/** Titles on the open list of a visit. */
async function listed(page: Page): Promise<readonly string[]> {
  const dialog = page.getByRole('dialog', { name: 'My visit' });
  await dialog.getByRole('button', { name: /.+/ }).nth(1).waitFor();
  return dialog.locator('ol button:first-child > :first-child').allTextContents();
}

const SUITCASE = "Edgar Snow's leather travelling case";

it('what is kept stays on the device: found again on coming back, shared by a link, and a link overwrites nothing', async () => {
  const visit = await arrive({ before: NO_WEBGL });
  const { page } = visit;
  const site = new URL('.', page.url()).href;
  await page.evaluate(() => window.visit.open('snow-suitcase'));
  await page.getByRole('button', { name: 'Favourite' }).click();
  await page.evaluate(() => window.visit.open('book-red-star-1937'));

  await page.goto('about:blank');
  await openVisit(page, site, '?lang=en');
  await page.getByRole('button', { name: 'My visit' }).click();
  // One favourite; then what was seen, the latest first.
  expect(await listed(page)).toEqual([SUITCASE, 'Red Star Over China', SUITCASE]);
  const link = await page.getByText('#/visit/').textContent();

  const other = await arrive({ before: NO_WEBGL, address: `?lang=en#${link?.split('#')[1]}` });
  expect(await listed(other.page)).toEqual([SUITCASE]);
  await other.page.getByRole('button', { name: 'Show my own visit' }).click();
  await other.page.getByText(/Nothing kept yet/).waitFor();
  expect(other.faults.offOrigin).toEqual([]);
  await other.close();

  await page.goto('about:blank');
  await openVisit(page, site, '?lang=en&kiosk');
  await page.getByRole('button', { name: 'My visit' }).click();
  await page.getByText(/This device keeps nothing/).waitFor();
  expect(await page.getByRole('dialog').getByRole('listitem').count()).toBe(0);
  expect(visit.faults).toMatchObject({ errors: [], offOrigin: [] });
  await visit.close();
});
