import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { until } from '../../tools/browser/openVisit';
import { arrive, NO_WEBGL, shareBrowser } from '../support/visitPage';

shareBrowser();

describe('what breaks, mends or is told', () => {
  it('pictures that do not arrive leave the visit as it is', async () => {
    const visit = await arrive({
      isPainted: false,
      prepare: (page) => page.route(/textures\/(plates|covers|labels|panels)\//, (route) => route.abort()),
    });
    await visit.page.evaluate(() => window.visit.goTo({ exhibit: 'snow-suitcase' }));
    await visit.settled();
    await visit.page.evaluate(() => window.visit.open('bethune-self-portrait'));
    await visit.page.getByRole('dialog').locator('section').first().waitFor();
    await visit.settled();
    expect(visit.faults.errors).toEqual([]);
    expect((await visit.state()).rendering).toBe('running');
    await visit.close();
  });

  it('a story file that does not arrive is told of and fetched again on demand', async () => {
    let isBroken = true;
    const visit = await arrive({
      isPainted: false,
      prepare: (page) =>
        page.route(/\/records\//, (route) => (isBroken ? route.fulfill({ status: 500 }) : route.continue())),
    });
    await visit.page.evaluate(() => window.visit.open('snow-suitcase').catch(() => undefined));
    const again = visit.page.getByRole('dialog').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    isBroken = false;
    await again.click();
    await visit.page.getByRole('dialog').locator('section').first().waitFor();
    expect(visit.faults.errors).toEqual([]);
    await visit.close();
  });

  it('a lost drawing context is told of, and the hall is drawn again when it comes back', async () => {
    const visit = await arrive();
    await visit.settled();
    const textures = (await visit.page.evaluate(() => window.visit.stats())).textures;
    await visit.page.evaluate(() => {
      const context = document.querySelector('canvas')?.getContext('webgl2');
      const lose = context?.getExtension('WEBGL_lose_context');
      Reflect.set(window, 'giveBack', () => lose?.restoreContext());
      lose?.loseContext();
    });
    await visit.page.getByText(/being drawn again/).waitFor();
    expect((await visit.state()).rendering).toBe('lost');
    await visit.page.evaluate(() => {
      (Reflect.get(window, 'giveBack') as () => void)();
    });
    await until(visit.page, "window.visit.state().rendering === 'running'");
    await visit.settled();
    const stats = await visit.page.evaluate(() => window.visit.stats());
    expect(stats.drawCalls).toBeGreaterThan(0);
    expect(stats.textures).toBeGreaterThanOrEqual(textures - 2);
    expect(await brightness(visit.page)).toBeGreaterThan(4);
    await visit.close();
  });

  it('without WebGL the visitor is told and gets the whole list with full records', async () => {
    const visit = await arrive({ before: NO_WEBGL });
    await visit.page.getByText(/cannot draw the walk-in gallery/).waitFor();
    expect(await visit.page.locator('canvas').count()).toBe(0);
    await visit.page.getByRole('searchbox').fill('red star');
    await visit.page
      .getByRole('button', { name: /red star/i })
      .first()
      .click();
    const panel = visit.page.getByRole('dialog');
    await panel.locator('section').first().waitFor();
    expect((await panel.textContent())?.length).toBeGreaterThan(200);
    expect(visit.faults.errors).toEqual([]);
    await visit.close();
  });
});

/** Mean of the canvas's middle as it is shown, 0 to 255. */
async function brightness(page: Page): Promise<number> {
  const picture = await page.screenshot({ clip: { x: 200, y: 60, width: 240, height: 60 } });
  const { channels } = await sharp(picture).stats();
  return channels.slice(0, 3).reduce((sum, channel) => sum + channel.mean, 0) / 3;
}
