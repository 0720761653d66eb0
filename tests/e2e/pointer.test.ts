import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue, Exhibit } from '../../src/domain/catalogue/schemas';
import { readCatalogue } from '../support/readCatalogue';
import { arrive, expectNoFaults, shareBrowser, type Visit } from '../support/visitPage';

shareBrowser();

let catalogue: Catalogue;
let visit: Visit;

beforeAll(async () => {
  catalogue = await readCatalogue();
  visit = await arrive({ isPainted: false, viewport: { width: 640, height: 360 }, address: '?quality=low' });
});

/** The first exhibit of each kind and mount that occurs. */
function oneOfEach(exhibits: readonly Exhibit[]): readonly Exhibit[] {
  const seen = new Map<string, Exhibit>();
  for (const exhibit of exhibits) {
    const what = `${exhibit.kind} ${exhibit.display.mount}`;
    if (!seen.has(what)) seen.set(what, exhibit);
  }
  return [...seen.values()];
}

describe('by pointer', () => {
  it('an exhibit of each kind and mount is found under the pointer and opens on a click', async () => {
    const sample = oneOfEach(catalogue.exhibits);
    expect(sample.length).toBeGreaterThan(10);
    const missed: string[] = [];
    for (const { id, kind, display } of sample) {
      await visit.page.evaluate((exhibit) => window.visit.goTo({ exhibit }), id);
      await visit.settled();
      // One stands square-on: the exhibit is in the middle of the picture.
      await visit.page.mouse.move(316, 176);
      await visit.page.mouse.move(320, 180);
      await visit.settled();
      const { hovered } = await visit.state();
      await visit.page.mouse.click(320, 180);
      await visit.settled();
      const { open } = await visit.state();
      if (hovered !== id || open !== id)
        missed.push(`${id} (${kind}, ${display.mount}): hovered ${hovered}, open ${open}`);
      await visit.page.evaluate(() => window.visit.close());
      await visit.settled();
    }
    expect(missed).toEqual([]);
    expectNoFaults(visit);
  });

  it('a drag looks around and opens nothing', async () => {
    await visit.page.evaluate(() => window.visit.goTo({ exhibit: 'snow-suitcase' }));
    await visit.settled();
    const before = await visit.state();
    await visit.page.mouse.move(320, 180);
    await visit.page.mouse.down();
    await visit.page.mouse.move(440, 190, { steps: 6 });
    await visit.page.mouse.up();
    await visit.settled();
    const after = await visit.state();
    expect(after.open).toBeNull();
    expect(after.pose.heading).not.toBeCloseTo(before.pose.heading, 2);
    expect(after.pose.x).toBeCloseTo(before.pose.x, 3);
  });

  it('a click on the floor walks there', async () => {
    await visit.page.evaluate(() => window.visit.goTo({ pose: { x: 12, z: 21.2, heading: Math.PI / 2 } }));
    await visit.settled();
    await visit.page.mouse.click(320, 264);
    await visit.settled();
    const { pose, open } = await visit.state();
    expect(open).toBeNull();
    expect(pose.x).toBeGreaterThan(12.5);
    expect(pose.z).toBeCloseTo(21.2, 0);
  });
});
