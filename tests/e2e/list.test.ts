import { expect, it } from 'vitest';
import { axeViolations } from '../support/axe';
import { arrive, expectNoFaults, shareBrowser } from '../support/visitPage';

shareBrowser();

it('the list goes with the visitor and the visitor with the list, by keyboard', async () => {
  const visit = await arrive({
    isPainted: false,
    viewport: { width: 1280, height: 640 },
    address: '?lang=en&quality=low',
  });
  const { page, state, settled } = visit;
  await page.evaluate(() => window.visit.goTo({ exhibit: 'ph-mao-cap' }));
  await settled();

  // The list opens beside the hall; its line has the focus, nobody moves.
  const before = (await state()).pose;
  await page.getByRole('application').focus();
  await page.keyboard.press('l');
  const list = page.getByRole('dialog', { name: 'List of exhibits' });
  await page.locator('[data-list-exhibit="ph-mao-cap"]:focus').waitFor();
  await settled();
  expect((await state()).pose).toEqual(before);
  const [box, hall] = await Promise.all([list.boundingBox(), page.locator('canvas').boundingBox()]);
  expect(box?.width).toBeLessThan((hall?.width ?? 0) / 2);

  // The focus moves on, over the end of the story; the visitor comes along.
  const order = await page.evaluate(async () =>
    (await window.visit.exhibits()).map(({ id, story }) => ({ id, story })),
  );
  const from = order.findIndex(({ id }) => id === 'ph-mao-cap');
  const onward = order.slice(from + 1, from + 4);
  expect(new Set(onward.map(({ story }) => story)).size).toBe(2);
  for (const { id } of onward) {
    await page.keyboard.press('ArrowDown');
    await page.locator(`[data-list-exhibit="${id}"]:focus`).waitFor();
    await page.locator(`[data-list-exhibit="${id}"][aria-current]`).waitFor();
    await settled();
    expect((await state()).focused).toBe(id);
  }
  const there = (await state()).pose;
  expect(Math.hypot(there.x - before.x, there.z - before.z)).toBeGreaterThan(5);

  // The visitor goes on in the hall; the list's mark comes along, into sight.
  await page.getByRole('application').focus();
  await page.keyboard.press('n');
  await settled();
  const next = (await state()).focused;
  const marked = page.locator('[data-list-exhibit][aria-current]');
  expect(await marked.getAttribute('data-list-exhibit')).toBe(next);
  expect(await marked.isVisible()).toBe(true);
  expect(await marked.textContent()).toMatch(/2 of \d+ in this section/);

  // Read it beside the list; Escape closes one after the other, the focus goes back each time.
  await marked.focus();
  await page.keyboard.press('Enter');
  await page.locator(`[data-exhibit-panel="${next}"] section`).first().waitFor();
  await settled();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator(`[data-list-exhibit="${next}"]:focus`).waitFor();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
  expectNoFaults(visit);
  await visit.close();
});
