import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { arrive, shareBrowser } from '../support/visitPage';

shareBrowser();

let axe = '';

beforeAll(async () => {
  axe = await readFile(path.resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
});

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe finds on the page as it stands, one line per element. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate('axe.run()')) as AxeResult;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.each(['zh', 'en'])('axe finds nothing in %s', (language) => {
  it('on the landing, in the hall, in the panel and on every surface', async () => {
    const visit = await arrive({ address: `?lang=${language}`, viewport: { width: 1000, height: 600 } });
    const { page, settled } = visit;
    await settled();
    expect(await violations(page), 'landing').toEqual([]);

    await page.evaluate(() => window.visit.goTo({ exhibit: 'snow-suitcase' }));
    await settled();
    await page.waitForTimeout(600);
    expect(await violations(page), 'hall').toEqual([]);

    await page.evaluate(() => window.visit.open('snow-suitcase'));
    await page.getByRole('dialog').locator('section').first().waitFor();
    await settled();
    expect(await violations(page), 'panel').toEqual([]);
    await page.evaluate(() => window.visit.close());
    await settled();

    for (const key of ['l', 'm', '?']) {
      await page.getByRole('application').focus();
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await settled();
      await page.waitForTimeout(300);
      expect(await violations(page), `surface of key ${key}`).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    for (const route of ['people', 'person/edgar-snow', 'place/yanan', 'timeline/1938']) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `#/${route}`);
      await page.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
      await settled();
      expect(await violations(page), route).toEqual([]);
    }
    await visit.close();
  });
});
