import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue/schemas';
import { readCatalogue } from '../support/readCatalogue';
import { arrive, expectNoFaults, shareBrowser } from '../support/visitPage';

shareBrowser();

let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = await readCatalogue();
});

const CHUNK = 40;

/** Runs in the page: opens exhibits one after another through the Visit API and gives back what their panels say. */
async function openAll(ids: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const shown: [string, string][] = [];
  for (const id of ids) {
    await window.visit.open(id);
    const began = performance.now();
    let text = '';
    while (performance.now() - began < 20_000) {
      const panel = document.querySelector(`[data-exhibit-panel="${id}"]`);
      text = panel?.textContent ?? '';
      // The record is there once its sources are.
      if (panel?.querySelector('section')) break;
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    }
    shown.push([id, text]);
  }
  return shown;
}

describe.each(['zh', 'en'] as const)('every record in %s', (language) => {
  it('is hung, and its panel shows its own titles and text', async () => {
    const visit = await arrive({
      isPainted: false,
      address: `?lang=${language}&quality=low`,
      viewport: { width: 480, height: 270 },
    });
    const hung = await visit.page.evaluate(async () => (await window.visit.exhibits()).map(({ id }) => id));
    expect(new Set(hung)).toEqual(new Set(catalogue.exhibits.map(({ id }) => id)));
    // Chinese walks all of them, English every fifth: the panel is the same, the words are not.
    const ids = language === 'zh' ? hung : hung.filter((_id, at) => at % 5 === 0);
    const wrong: string[] = [];
    for (let at = 0; at < ids.length; at += CHUNK) {
      const shown = new Map(await visit.page.evaluate(openAll, ids.slice(at, at + CHUNK)));
      for (const [id, text] of shown) {
        const record = catalogue.exhibits.find((exhibit) => exhibit.id === id);
        const expected = [record?.title.zh, record?.title.en, record?.text[language]];
        if (!expected.every((part) => part !== undefined && text.includes(part))) wrong.push(id);
      }
    }
    expect(wrong).toEqual([]);
    expect((await visit.state()).open).toBe(ids.at(-1));
    expectNoFaults(visit);
    await visit.close();
  });
});

it('text of the catalogue is shown as text: no element in a panel came from a record', async () => {
  const visit = await arrive({ isPainted: false });
  await visit.page.evaluate(() => window.visit.open('snow-suitcase'));
  const panel = visit.page.getByRole('dialog');
  await panel.waitFor();
  expect(await panel.locator('script, iframe, object, embed, style').count()).toBe(0);
  await visit.close();
});
