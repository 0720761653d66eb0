import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { arrive, expectNoFaults, shareBrowser } from '../support/visitPage';

shareBrowser();

/** Presses Tab until the focused element answers to a name; the way a keyboard visitor gets there. */
async function tabTo(page: Page, name: RegExp, role?: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      return { label, role: element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '' };
    });
    if (name.test(found.label) && (role === undefined || role === found.role)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

it('the whole visit by keyboard: walk, step, open, read, follow, close, jump by plan, switch language', async () => {
  const visit = await arrive({ isPainted: false });
  const { page, state, settled } = visit;
  await settled();

  // Into the hall, and a walk.
  await tabTo(page, /walk-in gallery/i, 'application');
  const start = await state();
  await page.keyboard.down('ArrowUp');
  await page.waitForFunction(({ x, z }) => {
    const { pose } = window.visit.state();
    return Math.hypot(pose.x - x, pose.z - z) > 0.5;
  }, start.pose);
  await page.keyboard.up('ArrowUp');
  await settled();

  // Three exhibits on, each another.
  const stepped: (string | null)[] = [];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('n');
    await settled();
    stepped.push((await state()).focused);
  }
  expect(new Set(stepped).size).toBe(3);
  expect(stepped).not.toContain(null);

  // Open it; the focus goes in, the text is there.
  await page.keyboard.press('Enter');
  await settled();
  const panel = page.getByRole('dialog');
  await panel.waitFor();
  expect((await state()).open).toBe(stepped[2]);
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
  expect((await panel.textContent())?.length).toBeGreaterThan(200);

  // Follow a related exhibit; where this one has none, go on to one that has.
  for (
    let step = 0;
    step < 12 && (await panel.getByRole('heading', { name: 'Related exhibits' }).count()) === 0;
    step += 1
  ) {
    await tabTo(page, /next exhibit/i);
    await page.keyboard.press('Enter');
    await settled();
  }
  const before = (await state()).open;
  const related = await panel.locator('section').last().getByRole('button').first().textContent();
  await tabTo(page, new RegExp((related ?? '').slice(0, 12).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')), 'button');
  await page.keyboard.press('Enter');
  await settled();
  expect((await state()).open).not.toBe(before);
  expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);

  // Close: the focus comes back to the hall.
  await page.keyboard.press('Escape');
  await settled();
  expect((await state()).open).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');

  // Jump by plan.
  await page.keyboard.press('m');
  await page.getByRole('dialog', { name: 'Floor plan' }).waitFor();
  const here = await state();
  await tabTo(page, /^(go|walk) to/i, 'button');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await settled();
  const jumped = await state();
  expect(jumped.surface).toBe('none');
  expect(Math.hypot(jumped.pose.x - here.pose.x, jumped.pose.z - here.pose.z)).toBeGreaterThan(1);

  // Another language.
  await tabTo(page, /切换为中文/);
  await page.keyboard.press('Enter');
  await settled();
  expect((await state()).language).toBe('zh');
  expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh/);
  expect(page.url()).toContain('lang=zh');
  expectNoFaults(visit);
  await visit.close();
});
