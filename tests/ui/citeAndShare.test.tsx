import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logbookOf } from '../../src/state/logbook';
import { type FixtureOptions, visitFixture } from './visitFixture';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const copied: string[] = [];
beforeEach(() => {
  copied.length = 0;
});

async function openShare(options: FixtureOptions = {}) {
  const visited = await visitFixture(options);
  // The visitor's hands bring a clipboard of their own.
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => Promise.resolve(void copied.push(text)));
  await act(() => visited.visit.openExhibit('suitcase', 'pointer'));
  const panel = within(await screen.findByRole('dialog'));
  const fold = await panel.findByText(options.language === 'zh' ? '引用与分享' : 'Cite and share');
  expect(panel.queryByRole('combobox')).toBeNull();
  await visited.user.click(fold);
  await panel.findByRole('combobox', { name: options.language === 'zh' ? '格式' : 'Format' });
  const text = () => document.querySelector('pre')?.textContent ?? '';
  return { ...visited, panel, text };
}

const URL_OF = `${window.location.origin}${window.location.pathname}#/exhibit/suitcase`;

describe('cite and share', () => {
  it('offers the link, as text, as a QR code and to be copied', async () => {
    const { panel, user } = await openShare();
    expect(panel.getByText(URL_OF)).toBeDefined();
    expect(
      panel.getByRole('img', { name: "QR code with the address of this exhibit: Edgar Snow's suitcase" }),
    ).toBeDefined();
    const [, inSection] = panel.getAllByRole('button', { name: 'Copy link' });
    if (!inSection) throw new Error('the section has a button of its own');
    await user.click(inSection);
    expect(copied).toEqual([URL_OF]);
    await panel.findByText('Copied');
  });

  it('cites in English, with the day from the clock it was given', async () => {
    const { text, user, panel } = await openShare();
    expect(text()).toBe(
      "Unsigned workshop, “Edgar Snow's suitcase”, about 1928. National Museum of China, GB-1928. " +
        "Side by Side: web edition of the exhibition “International Friends and China's War of Resistance”. " +
        `Accessed 30 November 2026. ${URL_OF}`,
    );
    await user.click(panel.getByRole('button', { name: 'Copy citation' }));
    expect(copied).toEqual([text()]);
  });

  it("leads to the exhibit's IIIF manifest", async () => {
    const { panel } = await openShare();
    const link = panel.getByRole('link', { name: 'IIIF manifest' });
    expect(link.getAttribute('href')).toMatch(/iiif\/suitcase\/manifest\.json$/);
  });

  it('cites in Chinese, and in the other language when asked', async () => {
    const { text, user, panel } = await openShare({ language: 'zh' });
    expect(text()).toBe(
      '未署名工匠：《斯诺的旅行箱》，约1928年，中国国家博物馆藏，编号GB-1928，' +
        `“国际友人与中国抗战”展览网络版（Side by Side），访问日期：2026年11月30日，${URL_OF}`,
    );
    await user.selectOptions(panel.getByRole('combobox', { name: '语言' }), 'English');
    expect(text()).toMatch(/^Unsigned workshop, “Edgar Snow's suitcase”/);
  });

  it('writes BibTeX and CSL-JSON, and saves them under the id of the exhibit', async () => {
    const { text, user, panel } = await openShare();
    const format = panel.getByRole('combobox', { name: 'Format' });
    expect(panel.queryByRole('link', { name: 'Save as a file' })).toBeNull();
    await user.selectOptions(format, 'BibTeX');
    expect(text()).toMatch(/^@misc\{suitcase,\n {2}author = \{\{Unsigned workshop\}\}/);
    const save = panel.getByRole('link', { name: 'Save as a file' });
    expect(save.getAttribute('download')).toBe('suitcase.bib');
    expect(decodeURIComponent(save.getAttribute('href')?.split(',').slice(1).join(',') ?? '')).toBe(text());
    await user.selectOptions(format, 'CSL-JSON');
    expect(JSON.parse(text())).toMatchObject([{ id: 'suitcase', URL: URL_OF, archive: 'National Museum of China' }]);
  });

  it('shows what could not be copied', async () => {
    const { panel, user, text } = await openShare();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(panel.getByRole('button', { name: 'Copy citation' }));
    await panel.findByText(/did not allow copying/);
    expect(panel.getAllByText(text())).toHaveLength(2);
  });

  it('opens the share sheet where the device has one', async () => {
    const shared: unknown[] = [];
    const { panel, user } = await openShare({
      device: { share: (thing) => Promise.resolve(shared.push(thing) > 1 ? 'failed' : 'shared') },
    });
    await user.click(panel.getByRole('button', { name: 'Share…' }));
    expect(shared).toEqual([{ title: "Edgar Snow's suitcase", url: URL_OF }]);
    expect(panel.queryByText('Sharing did not work.')).toBeNull();
    await user.click(panel.getByRole('button', { name: 'Share…' }));
    await panel.findByText('Sharing did not work.');
  });

  it('has no share button where the device has none', async () => {
    const { panel } = await openShare();
    expect(panel.queryByRole('button', { name: 'Share…' })).toBeNull();
  });
});

describe('the bookmark', () => {
  it('keeps the open exhibit and tells its state', async () => {
    const { store, user, visit } = await visitFixture();
    await act(() => visit.openExhibit('suitcase', 'pointer'));
    const button = await screen.findByRole('button', { name: 'Favourite' });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    await user.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(logbookOf(store).get().favourites).toEqual(['suitcase']);
    await user.click(button);
    expect(logbookOf(store).get().favourites).toEqual([]);
  });

  it('has a key in the hall, for the exhibit one stands before', async () => {
    const { store, user, visit } = await visitFixture();
    act(() => screen.getByRole('application').focus());
    await user.keyboard('f');
    await waitFor(() => expect(store.getState().announcement.text.en).toMatch(/^Press N first/));
    await act(() => visit.stepExhibit(1, 'keyboard'));
    await user.keyboard('f');
    expect(logbookOf(store).get().favourites).toEqual([store.getState().focused]);
  });
});
