import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Logbook } from '../../src/domain/logbook/logbook';
import { formatSharedVisit } from '../../src/domain/logbook/sharedVisit';
import { isKeptOf, logbookOf } from '../../src/state/logbook';
import { sharedVisitOf } from '../../src/state/sharedVisit';
import { visitFixture } from './visitFixture';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

interface OpenOptions {
  readonly book?: Logbook;
  readonly shared?: string;
  readonly language?: 'zh' | 'en';
}

async function openVisit({ book, shared, language = 'en' }: OpenOptions = {}) {
  const visited = await visitFixture({ language });
  if (book) logbookOf(visited.store).set(book);
  if (shared !== undefined) sharedVisitOf(visited.store).set(shared);
  act(() => visited.visit.showSurface('visit'));
  const dialog = within(await screen.findByRole('dialog', { name: language === 'zh' ? '我的参观' : 'My visit' }));
  await dialog.findAllByRole('button', { name: /./ });
  const list = async (name: RegExp) => {
    const heading = await dialog.findByRole('heading', { name });
    const section = heading.closest('section');
    if (!section) throw new Error('a list has a section');
    return {
      heading,
      lines: () =>
        within(section)
          .queryAllByRole('listitem')
          .map(({ textContent }) => textContent),
    };
  };
  const kept = () => logbookOf(visited.store).get();
  return { ...visited, dialog, list, kept };
}

const BOOK: Logbook = { favourites: ['fighter', 'suitcase'], seen: ['suitcase', 'portrait', 'fighter'] };

describe('my visit', () => {
  it('is reached by its button and by the key V', async () => {
    const { user, store } = await visitFixture();
    await user.click(screen.getByRole('button', { name: 'My visit' }));
    await screen.findByRole('dialog', { name: 'My visit' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(store.getState().surface).toBe('none'));
    act(() => screen.getByRole('application').focus());
    await user.keyboard('v');
    expect(store.getState().surface).toBe('visit');
  });

  it('says what it is for while there is nothing in it', async () => {
    const { dialog } = await openVisit();
    await dialog.findByText(/Nothing kept yet\. The bookmark/);
    expect(dialog.getByText(/kept in this browser only\. Nothing is sent anywhere/)).toBeDefined();
    expect(dialog.queryByRole('heading', { name: 'Take the list along' })).toBeNull();
    expect(dialog.queryByRole('button', { name: /Clear/ })).toBeNull();
  });

  it('lists favourites in the order they were kept, and what was seen with the latest first', async () => {
    const { list } = await openVisit({ book: BOOK });
    const favourites = await list(/^Favourites 2 exhibits$/);
    expect(favourites.lines()).toEqual([
      expect.stringMatching(/^Model of an I-16 fighter伊-16战斗机模型Aircraft · 1938–1939 · Volunteer airmen/),
      expect.stringMatching(/^Edgar Snow's suitcase斯诺的旅行箱Object · about 1928 · One suitcase/),
    ]);
    const seen = await list(/^Exhibits you have seen 3 exhibits$/);
    expect(seen.lines().map((line) => line?.split(/[伊戴斯]/)[0])).toEqual([
      'Model of an I-16 fighter',
      'Mao Zedong in a Red Army cap',
      "Edgar Snow's suitcase",
    ]);
  });

  it('leads back to where the visitor was, and to every exhibit listed', async () => {
    const { dialog, user, store } = await openVisit({ book: BOOK });
    await user.click(await dialog.findByRole('button', { name: /^Continue where you were Model of an I-16/ }));
    expect(store.getState()).toMatchObject({ open: 'fighter', openedVia: 'list', surface: 'none' });
  });

  it('takes single lines off and leaves the focus on their list', async () => {
    const { dialog, user, list, kept } = await openVisit({ book: BOOK });
    const favourites = await list(/^Favourites/);
    const [fromFavourites] = dialog.getAllByRole('button', { name: 'Remove: Model of an I-16 fighter' });
    if (!fromFavourites) throw new Error('the favourite can be removed');
    await user.click(fromFavourites);
    expect(kept()).toEqual({ favourites: ['suitcase'], seen: BOOK.seen });
    expect(document.activeElement).toBe(favourites.heading);
    await user.click(dialog.getByRole('button', { name: 'Remove: Mao Zedong in a Red Army cap' }));
    expect(kept().seen).toEqual(['suitcase', 'fighter']);
  });

  it('asks before it forgets all', async () => {
    const { dialog, user, kept } = await openVisit({ book: BOOK });
    await user.click(await dialog.findByRole('button', { name: 'Clear everything' }));
    const asked = within(dialog.getByRole('group', { name: 'Clear everything: are you sure?' }));
    expect(document.activeElement).toBe(asked.getByRole('button', { name: 'Keep' }));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Clear everything' }));
    expect(kept()).toEqual(BOOK);
    await user.click(dialog.getByRole('button', { name: 'Clear the exhibits seen' }));
    await user.click(dialog.getByRole('button', { name: 'Clear' }));
    expect(kept()).toEqual({ favourites: BOOK.favourites, seen: [] });
    await user.click(dialog.getByRole('button', { name: 'Clear everything' }));
    await user.click(dialog.getByRole('button', { name: 'Clear' }));
    expect(kept()).toEqual({ favourites: [], seen: [] });
  });

  it('makes a link of the favourites, and of what was seen only where asked', async () => {
    const { dialog, user } = await openVisit({ book: BOOK });
    const codeShown = () => (dialog.getByText(/#\/visit\//).textContent ?? '').split('#/visit/')[1];
    await dialog.findByRole('heading', { name: 'Take the list along' });
    expect(codeShown()).toBe(formatSharedVisit({ favourites: BOOK.favourites, seen: [] }));
    await user.click(dialog.getByRole('checkbox', { name: 'With the exhibits I have seen' }));
    expect(codeShown()).toBe(formatSharedVisit(BOOK));
    expect(dialog.getByRole('img', { name: 'QR code with the address of this list' })).toBeDefined();
  });

  it('prints', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    const { dialog, user } = await openVisit({ book: BOOK });
    await user.click(await dialog.findByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('says so on a device that keeps nothing', async () => {
    const visited = await openVisit({ language: 'zh' });
    act(() => isKeptOf(visited.store).set(false));
    expect(await visited.dialog.findByText(/本设备不保留记录/)).toBeDefined();
  });
});

describe('a visit shared by a link', () => {
  const theirs = formatSharedVisit({ favourites: ['portrait'], seen: ['fighter'] });

  it("is shown beside nothing of one's own, which stays as it was", async () => {
    const { list, kept, dialog } = await openVisit({ book: BOOK, shared: theirs });
    expect((await list(/^Favourites shared with you 1 exhibit$/)).lines()).toEqual([
      expect.stringMatching(/^Mao Zedong/),
    ]);
    expect((await list(/^Exhibits they have seen 1 exhibit$/)).lines()).toEqual([expect.stringMatching(/^Model of/)]);
    expect(dialog.queryByRole('button', { name: /^Remove/ })).toBeNull();
    expect(kept()).toEqual(BOOK);
  });

  it('is taken in when asked, and loses nothing', async () => {
    const { dialog, user, kept, list } = await openVisit({ book: BOOK, shared: theirs });
    await user.click(await dialog.findByRole('button', { name: 'Add to my favourites' }));
    expect(kept()).toEqual({ favourites: ['fighter', 'suitcase', 'portrait'], seen: BOOK.seen });
    expect((await list(/^Favourites 3 exhibits$/)).lines()).toHaveLength(3);
  });

  it('is put aside for one’s own', async () => {
    const { dialog, user, list } = await openVisit({ book: BOOK, shared: theirs });
    await user.click(await dialog.findByRole('button', { name: 'Show my own visit' }));
    expect((await list(/^Favourites 2 exhibits$/)).lines()).toHaveLength(2);
  });

  it('tells of exhibits that are not here, and of a link that cannot be read', async () => {
    const strange = formatSharedVisit({ favourites: ['portrait', 'gone', 'also-gone'], seen: [] });
    const { dialog, store } = await openVisit({ shared: strange });
    await dialog.findByText(/2 of its exhibits are not in this gallery\./);
    act(() => sharedVisitOf(store).set('9.nonsense'));
    await dialog.findByText(/This link is incomplete or cannot be read\./);
    expect(dialog.queryByRole('button', { name: 'Add to my favourites' })).toBeNull();
  });
});
