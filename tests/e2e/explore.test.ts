import { describe, expect, it } from 'vitest';
import { isOfYears } from '../../src/domain/chronology/isOfYears';
import { arrive, expectNoFaults, shareBrowser } from '../support/visitPage';

shareBrowser();

describe('people, map and timeline', () => {
  it('a link to a person opens it; from there to an exhibit, and back', async () => {
    const visit = await arrive({ isPainted: false, address: '?lang=en#/person/norman-bethune' });
    const { page, settled } = visit;
    const dialog = page.getByRole('dialog', { name: 'People' });
    await dialog.getByRole('heading', { level: 3, name: 'Norman Bethune' }).waitFor();
    expect(await page.title()).toContain('Norman Bethune');
    await dialog.getByRole('list').first().getByRole('button').first().click();
    await dialog.waitFor({ state: 'detached' });
    await settled();
    const { open } = await visit.state();
    expect(page.url()).toContain(`#/exhibit/${open}`);
    await page.goBack();
    await dialog.getByRole('heading', { level: 3, name: 'Norman Bethune' }).waitFor();
    expectNoFaults(visit);
    await visit.close();
  });

  it('years chosen on the timeline lead next and previous through the hall, until all are shown again', async () => {
    const visit = await arrive({ isPainted: false, address: '?lang=en#/timeline' });
    const { page, settled } = visit;
    const from = page.getByRole('slider', { name: 'From' });
    await from.waitFor();
    await from.focus();
    // From the first year of the timeline, 1931, to 1944
    for (let year = 1931; year < 1944; year += 1) await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Into the hall' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await settled();
    expect((await visit.state()).years).toEqual({ from: 1944, to: 1945 });
    const dates = await page.evaluate(async () => {
      const exhibits = new Map((await window.visit.exhibits()).map(({ id, date }) => [id, date]));
      const seen: (string | null | undefined)[] = [];
      for (let step = 0; step < 6; step += 1) {
        await window.visit.next();
        seen.push(exhibits.get(window.visit.state().focused ?? ''));
      }
      return seen;
    });
    for (const date of dates) expect(isOfYears(date ?? null, { from: 1944, to: 1945 }), String(date)).toBe(true);
    await page.getByRole('button', { name: /^1944–1945 · \d+ exhibits: the chosen years/ }).waitFor();
    await page.getByRole('button', { name: 'Show all years' }).click();
    await settled();
    expect((await visit.state()).years).toBeNull();
    expectNoFaults(visit);
    await visit.close();
  });

  it('a place is chosen on the map itself', async () => {
    const visit = await arrive({ isPainted: false, address: '?lang=en#/map', viewport: { width: 1000, height: 600 } });
    const { page } = visit;
    const image = page.getByRole('img', { name: /^Map of/ });
    await image.waitFor();
    const largest = image.locator('circle[data-approximate]').first();
    const box = await largest.boundingBox();
    if (!box) throw new Error('the largest dot is in sight');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.getByRole('dialog').getByRole('heading', { level: 3 }).waitFor();
    expect((await visit.state()).topic?.kind).toBe('place');
    expectNoFaults(visit);
    await visit.close();
  });
});
