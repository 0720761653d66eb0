import { expect, inject, it } from 'vitest';
import { arrive, expectNoFaults, shareBrowser } from '../support/visitPage';

shareBrowser();

it('the hall is drawn under the title in two languages, and nothing goes wrong', async () => {
  const visit = await arrive({ address: '?lang=zh' });
  await visit.settled();
  const title = visit.page.getByRole('heading', { level: 1 });
  expect(await title.textContent()).toContain('国际友人');
  expect(await title.textContent()).toContain('International Friends');
  expect(await visit.page.locator('html').getAttribute('lang')).toMatch(/^zh/);
  const stats = await visit.page.evaluate(() => window.visit.stats());
  expect(stats.drawCalls).toBeGreaterThan(0);
  expect(stats.drawCalls).toBeLessThanOrEqual(60);
  expectNoFaults(visit);
  await visit.close();
});

it('nothing is drawn and nothing is asked of the browser while nobody moves', async () => {
  const visit = await arrive({
    isPainted: false,
    before: `window.asked = 0; const ask = window.requestAnimationFrame;
      window.requestAnimationFrame = (callback) => { window.asked += 1; return ask.call(window, callback); };
      window.seeFrames = (left) => new Promise((resolve) => {
        const see = () => { left -= 1; left > 0 ? ask.call(window, see) : resolve(); };
        ask.call(window, see);
      });`,
  });
  await visit.settled();
  const look = () =>
    visit.page.evaluate(() => ({
      frames: window.visit.stats().framesRendered,
      asked: Number(Reflect.get(window, 'asked')),
    }));
  const before = await look();
  // Three seconds at sixty frames a second, in which the browser offers frames and nobody takes one.
  await visit.page.evaluate('seeFrames(180)');
  expect(await look()).toEqual(before);
  await visit.close();
});

it('the first picture comes within 600 kB, of which at most 250 kB script', async () => {
  const visit = await arrive();
  const loaded = await visit.page.evaluate(() => {
    const [first] = performance.getEntriesByName('first-picture');
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const early = entries.filter((entry) => entry.startTime <= (first?.startTime ?? 0));
    const size = (list: PerformanceResourceTiming[]) => list.reduce((sum, entry) => sum + entry.encodedBodySize, 0);
    return {
      all: size(early),
      script: size(early.filter((entry) => /\.js($|\?)/.test(entry.name))),
      count: early.length,
    };
  });
  expect(loaded.count).toBeGreaterThan(3);
  expect(loaded.script).toBeLessThanOrEqual(250_000);
  expect(loaded.all).toBeLessThanOrEqual(600_000);
  await visit.close();
});

it('is served with a policy that forbids inline scripts and other origins', async () => {
  const { headers } = await fetch(inject('siteUrl'));
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
});
