import { describe, expect, it } from 'vitest';
import { axeViolations } from '../support/axe';
import { arrive, shareBrowser } from '../support/visitPage';

shareBrowser();

describe.each(['zh', 'en'])('axe finds nothing in %s', (language) => {
  it('on the landing, in the hall, in the panel and on every surface', async () => {
    const visit = await arrive({
      isPainted: false,
      address: `?lang=${language}`,
      viewport: { width: 1000, height: 600 },
    });
    const { page, settled } = visit;
    await settled();
    expect(await axeViolations(page), 'landing').toEqual([]);

    await page.evaluate(() => window.visit.goTo({ exhibit: 'snow-suitcase' }));
    await settled();
    expect(await axeViolations(page), 'hall').toEqual([]);

    await page.evaluate(() => window.visit.open('snow-suitcase'));
    await page.getByRole('dialog').locator('section').first().waitFor();
    await settled();
    expect(await axeViolations(page), 'panel').toEqual([]);

    await page.getByText(language === 'zh' ? '引用与分享' : 'Cite and share').click();
    await page.getByRole('dialog').locator('pre').waitFor();
    expect(await axeViolations(page), 'cite and share').toEqual([]);
    await page.evaluate(() => window.visit.close());
    await settled();

    for (const key of ['/', 'l', 'm', 'v', '?']) {
      await page.getByRole('application').focus();
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      if (key === '/') await page.getByRole('row').first().waitFor();
      await settled();
      expect(await axeViolations(page), `surface of key ${key}`).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    for (const route of ['people', 'person/edgar-snow', 'place/yanan', 'timeline/1938']) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/${route}`);
      await page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
      await settled();
      expect(await axeViolations(page), route).toEqual([]);
    }
    await visit.close();
  });
});
