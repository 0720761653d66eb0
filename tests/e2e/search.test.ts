import { expect, it } from 'vitest';
import { arrive, expectNoFaults, shareBrowser } from '../support/visitPage';

shareBrowser();

it('by keyboard: initials find Bethune first, and the visitor is taken to him; nothing is fetched before', async () => {
  const fetched: string[] = [];
  const visit = await arrive({
    isPainted: false,
    prepare: (page) => Promise.resolve(page.on('request', (request) => fetched.push(request.url()))),
  });
  const { page, state, settled } = visit;
  await settled();
  const isSearch = (url: string): boolean => /search\.json|SearchSurface/.test(url);
  expect(fetched.filter(isSearch)).toEqual([]);

  await page.getByRole('application').focus();
  await page.keyboard.press('/');
  const field = page.getByRole('combobox');
  await field.waitFor();
  await page.keyboard.type('bqe');
  const first = page.getByRole('row').first();
  await first.filter({ hasText: 'Henry Norman Bethune' }).waitFor();
  await first.filter({ hasText: 'm on foot' }).waitFor();
  expect(fetched.filter((url) => url.endsWith('search.json'))).toHaveLength(1);

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await settled();
  const { surface, zone, pose } = await state();
  expect(surface).toBe('none');
  expect(zone).toContain('bethune');
  expect(Math.hypot(pose.x, pose.z)).toBeGreaterThan(50);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
  expectNoFaults(visit);
  await visit.close();
});

it('on foot: a dotted way on the floor, gone on arrival, and Enter opens what one was led to', async () => {
  const visit = await arrive({
    isPainted: false,
    address: '?lang=en&quality=low#/search/suitcase',
    reducedMotion: 'no-preference',
  });
  const { page, state, settled } = visit;
  const row = page.getByRole('row').filter({ hasText: "Edgar Snow's" }).filter({ hasText: 'Object' }).first();
  await row.waitFor();
  await settled();
  const before = await page.evaluate(() => window.visit.stats().drawCalls);
  await row.getByRole('gridcell').nth(1).click();
  await page.getByText(/^\d+ m to go$/).waitFor();
  await page.waitForFunction((calls) => window.visit.stats().drawCalls > calls, before, { polling: 100 });
  await settled();
  const arrived = await state();
  expect(arrived).toMatchObject({ isMoving: false, open: null });
  expect(arrived.focused).not.toBeNull();
  expect(await page.getByText(/m to go$/).count()).toBe(0);
  await page.keyboard.press('Enter');
  await settled();
  expect((await state()).open).toBe(arrived.focused);
  expectNoFaults(visit);
  await visit.close();
});
