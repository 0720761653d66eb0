import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue/schemas';
import { axeViolations } from '../support/axe';
import { readCatalogue } from '../support/readCatalogue';
import { expectNoFaults, openPlain, shareBrowser } from '../support/visitPage';

shareBrowser();

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await readCatalogue();
});

const MISSING = 'no-such-page/';
/** One page of each kind. */
const KINDS = [
  'route/',
  'stories/',
  'people/',
  'places/',
  'timeline/',
  'known/',
  'exhibit/ph-mao-cap/',
  'story/one-suitcase/',
  'person/norman-bethune/',
  'place/yanan/',
  'section/medical/',
  MISSING,
];

describe('with script disabled', () => {
  it('every exhibit is reached from the entrance, and read', async () => {
    const { page, faults, close } = await openPlain('', { javaScriptEnabled: false });
    await page.getByRole('link', { name: `All ${catalogue.exhibits.length} exhibits in walking order` }).click();
    const listed = await page
      .locator('main ol a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(listed)).toEqual(new Set(catalogue.exhibits.map(({ id }) => `../exhibit/${id}/`)));

    await page.locator('main ol a').first().click();
    for (let step = 0; step < 3; step += 1) {
      const id = page.url().split('/').at(-2);
      const record = catalogue.exhibits.find((exhibit) => exhibit.id === id);
      const text = await page.getByRole('article').innerText();
      for (const part of [record?.title.en, record?.title.zh, record?.text.en]) expect(text).toContain(part);
      await page.locator('a[rel="next"]').click();
    }

    // The same exhibit in Chinese, and its story.
    const id = page.url().split('/').at(-2);
    await page.getByRole('link', { name: '中文' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      catalogue.exhibits.find((exhibit) => exhibit.id === id)?.title.zh,
    );
    await page.getByRole('navigation', { name: '本页位置' }).getByRole('link').last().click();
    expect(page.url()).toContain('/story/');
    expect(faults).toEqual({ errors: [], console: [], offOrigin: [] });
    await close();
  });

  it('the entrance leads to stories, people, places, timeline and what is known, in both languages', async () => {
    const { page, close } = await openPlain('', { javaScriptEnabled: false });
    for (const name of ['故事', '人物', '地点', '年表', '已知情况与依据', 'Stories', 'People', 'Places', 'Timeline'])
      expect(await page.getByRole('link', { name, exact: true }).isVisible()).toBe(true);
    await close();
  });
});

/** The pages are the same in English; those with the longest words are looked at again. */
const LONG_IN_ENGLISH = ['en/known/', 'en/exhibit/ph-mao-cap/', 'en/timeline/'];

describe('axe finds nothing, and nothing needs scrolling sideways at 320 px', () => {
  it.each([...KINDS, ...LONG_IN_ENGLISH])('on /%s', async (address) => {
    const plain = await openPlain(address);
    const { page } = plain;
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 568 });
    const { scroll, width } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      width: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(width);
    // A browser logs the 404 itself.
    if (address !== MISSING) expectNoFaults(plain);
    await plain.close();
  });
});

it('with script, an exhibit’s page leads into the hall before it', async () => {
  const { page, close } = await openPlain('en/exhibit/snow-suitcase/');
  const href = await page.getByRole('link', { name: 'See it in the hall' }).getAttribute('href');
  expect(new URL(href ?? '', page.url()).pathname).toBe('/');
  expect(href).toMatch(/\?lang=en#\/exhibit\/snow-suitcase$/);
  await close();
});
