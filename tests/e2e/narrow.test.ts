import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { arrive, shareBrowser } from '../support/visitPage';

shareBrowser();

/** Whether the page, or a dialog on it, has to be scrolled sideways. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = [
      document.documentElement,
      ...document.querySelectorAll('dialog, [role="dialog"], [role="dialog"] > *'),
    ];
    return boxes
      .filter((box) => box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflowX !== 'hidden')
      .map((box) => `${box.tagName.toLowerCase()} ${box.scrollWidth} > ${box.clientWidth}`);
  });
}

describe.each([
  ['a page 320 px wide', { viewport: { width: 320, height: 568 } }, '100%'],
  ['text at 200 %', { viewport: { width: 640, height: 480 } }, '200%'],
])('%s', (_name, context, textSize) => {
  it('needs no scrolling sideways: landing, panel, surfaces', async () => {
    const visit = await arrive({ isPainted: false, ...context, address: '?lang=zh' });
    const { page, settled } = visit;
    await page.addStyleTag({ content: `html { font-size: ${textSize} !important }` });
    await settled();
    expect(await overflow(page), 'landing').toEqual([]);

    await page.evaluate(() => window.visit.open('snow-suitcase'));
    await page.getByRole('dialog').locator('section').first().waitFor();
    expect(await overflow(page), 'panel').toEqual([]);
    await page.getByText('引用与分享').click();
    await page.getByRole('dialog').locator('pre').waitFor();
    await page.getByRole('combobox', { name: '格式' }).selectOption('CSL-JSON');
    expect(await overflow(page), 'cite and share').toEqual([]);
    const close = page.getByRole('dialog').getByRole('button', { name: '关闭' });
    expect(await close.isVisible()).toBe(true);
    await close.click();
    await settled();

    for (const name of ['检索展厅', '展品列表', '平面图', '我的参观', '设置']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      if (name === '检索展厅') await page.getByRole('row').first().waitFor();
      await settled();
      expect(await overflow(page), name).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }

    await page.getByRole('button', { name: '纵览：人物、地图与年表' }).click();
    for (const name of ['人物', '地图', '年表']) {
      await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
      await page
        .getByRole('dialog')
        .getByRole('heading', { level: 3 })
        .or(page.getByRole('heading', { level: 4 }))
        .first()
        .waitFor();
      expect(await overflow(page), name).toEqual([]);
    }
    await visit.close();
  });
});

it('targets of the tools are at least 44 px wide and high', async () => {
  const visit = await arrive({
    isPainted: false,
    viewport: { width: 320, height: 568 },
    hasTouch: true,
    isMobile: true,
  });
  await visit.settled();
  const small = await visit.page.evaluate(() =>
    [...document.querySelectorAll('nav button')]
      .map((button) => ({
        label: button.getAttribute('aria-label') ?? button.textContent,
        box: button.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
      .map(({ label, box }) => `${label}: ${box.width} x ${box.height}`),
  );
  expect(small).toEqual([]);
  await visit.close();
});

it.each(['zh', 'en'])(
  'the tools take one row on a phone 360 px wide, and the suitcase is in sight (%s)',
  async (lang) => {
    const visit = await arrive({
      isPainted: false,
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      address: `?lang=${lang}`,
    });
    await visit.settled();
    const { rows, titleTop } = await visit.page.evaluate(() => ({
      rows: new Set(
        [...(document.querySelector('nav')?.querySelectorAll('button') ?? [])].map(
          (tool) => tool.getBoundingClientRect().top,
        ),
      ).size,
      titleTop: document.querySelector('h1')?.getBoundingClientRect().top ?? 0,
    }));
    expect(rows).toBe(1);
    // The suitcase stands at the eye's height, in the middle; its plinth's top is at 55 % of the height.
    expect(titleTop).toBeGreaterThan(740 * 0.58);
    await visit.close();
  },
);
