import { describe, expect, it } from 'vitest';
import { arrive, expectNoFaults, shareBrowser } from '../support/visitPage';

shareBrowser();

const SUITCASE = 'snow-suitcase';

describe('links', () => {
  it('to an exhibit open it, with its title on the page', async () => {
    const visit = await arrive({ isPainted: false, address: `?lang=en#/exhibit/${SUITCASE}` });
    await visit.page.getByRole('dialog').waitFor();
    await visit.settled();
    expect((await visit.state()).open).toBe(SUITCASE);
    const heading = await visit.page.getByRole('dialog').getByRole('heading', { level: 2 }).textContent();
    expect(await visit.page.title()).toContain(heading);
    expectNoFaults(visit);
    await visit.close();
  });

  it('to a story and to a place bring one there', async () => {
    const visit = await arrive({ isPainted: false, address: '?lang=en#/at/97.6,15.5,90' });
    await visit.settled();
    const { pose } = await visit.state();
    expect(pose).toMatchObject({ x: 97.6, z: 15.5 });
    expect(pose.heading).toBeCloseTo(Math.PI / 2, 2);
    await visit.page.goto(visit.page.url().replace(/#.*/, '#/story/baoan-1936'));
    await visit.settled();
    expect((await visit.state()).pose.x).toBeLessThan(30);
    await visit.close();
  });

  it('to nothing known leave one at the entrance, told so', async () => {
    const visit = await arrive({ isPainted: false, address: '?lang=en#/exhibit/no-such-thing' });
    await visit.settled();
    expect((await visit.state()).open).toBeNull();
    await visit.page
      .getByText(/no exhibit called/)
      .first()
      .waitFor({ state: 'attached' });
    expectNoFaults(visit);
    await visit.close();
  });

  it('choose the language, and unreadable ones are ignored', async () => {
    const visit = await arrive({ isPainted: false, address: '?lang=xx&quality=ultra#/at/1,2' });
    expect((await visit.state()).language).toBe('en');
    await visit.close();
  });
});

describe('history', () => {
  it('back closes the panel and leads to where one stood; forward opens it again', async () => {
    const visit = await arrive({ isPainted: false });
    await visit.settled();
    const stood = (await visit.state()).pose;
    await visit.page.evaluate((id) => window.visit.open(id), SUITCASE);
    await visit.page.getByRole('dialog').waitFor();
    await visit.settled();
    expect(visit.page.url()).toContain(`#/exhibit/${SUITCASE}`);
    await visit.page.goBack();
    await visit.page.getByRole('dialog').waitFor({ state: 'detached' });
    await visit.settled();
    const { open, pose } = await visit.state();
    expect(open).toBeNull();
    expect(pose.x).toBeCloseTo(stood.x, 2);
    expect(pose.z).toBeCloseTo(stood.z, 2);
    await visit.page.goForward();
    await visit.page.getByRole('dialog').waitFor();
    expect((await visit.state()).open).toBe(SUITCASE);
    expectNoFaults(visit);
    await visit.close();
  });

  it('a copied address shows the same to somebody else', async () => {
    const visit = await arrive({ isPainted: false });
    await visit.page.evaluate(() => window.visit.goTo({ exhibit: 'bethune-self-portrait' }));
    await visit.settled();
    await visit.page.evaluate(() => window.visit.open('bethune-self-portrait'));
    await visit.page.getByRole('dialog').waitFor();
    const { search, hash } = new URL(visit.page.url());
    await visit.close();
    const other = await arrive({ isPainted: false, address: search + hash });
    await other.page.getByRole('dialog').waitFor();
    expect((await other.state()).open).toBe('bethune-self-portrait');
    await other.close();
  });
});
