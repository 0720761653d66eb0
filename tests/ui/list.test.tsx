import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listInsetOf } from '../../src/state/listInset';
import { moveInList } from '../../src/ui/list/moveInList';
import { placesInSection } from '../../src/ui/list/placesInSection';
import { INDEX } from './galleryFixture';
import { visitFixture } from './visitFixture';

const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 720 };

const setViewport = (size: typeof WIDE): void => {
  const { happyDOM } = window as unknown as { happyDOM: { setViewport: (to: typeof WIDE) => void } };
  happyDOM.setViewport(size);
};

afterEach(() => {
  cleanup();
  setViewport(WIDE);
  vi.restoreAllMocks();
});

/** Stands before an exhibit of the fixture, opens the list with its key, and waits until it is there. */
async function openList(before: 'suitcase' | 'fighter' = 'suitcase') {
  setViewport(WIDE);
  const visited = await visitFixture();
  const standing = INDEX.find(({ id }) => id === before)?.standing;
  if (!standing) throw new Error('the fixture has this exhibit');
  act(() => visited.visit.reportVisitor({ pose: standing, zone: null, isMoving: false }));
  const hall = screen.getByRole('application');
  act(() => hall.focus());
  await visited.user.keyboard('l');
  const sheet = await screen.findByRole('dialog', { name: 'List of exhibits' });
  await within(sheet).findByText('3 exhibits');
  return { ...visited, hall, sheet };
}

const lineOf = (sheet: HTMLElement, name: RegExp): HTMLElement => within(sheet).getByRole('button', { name });
const SUITCASE = /Edgar Snow's suitcase.*1 of 2 in this section/;
const PORTRAIT = /Mao Zedong in a Red Army cap.*2 of 2 in this section/;
const FIGHTER = /Model of an I-16 fighter.*1 of 1 in this section/;

describe('the list beside the hall', () => {
  it('is not modal: the hall stays in reach, and makes room', async () => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 320, 720));
    const { sheet, user, store } = await openList();
    expect(sheet.getAttribute('aria-modal')).toBe('false');
    expect(screen.getByRole('application')).toBeDefined();
    // 320 of 1280 px
    expect(listInsetOf(store).get()).toBe(0.25);
    await user.keyboard('{Escape}');
    expect(listInsetOf(store).get()).toBe(0);
  });

  it('takes the focus to the exhibit one stands before, without moving anybody', async () => {
    const { sheet, store } = await openList();
    await waitFor(() => expect(document.activeElement).toBe(lineOf(sheet, SUITCASE)));
    expect(store.getState().errand.kind).toBe('none');
  });

  it('gives the focus back to the hall on Escape, and its key closes it too', async () => {
    const { hall, user, store } = await openList();
    await user.keyboard('{Escape}');
    expect(store.getState().surface).toBe('none');
    await waitFor(() => expect(document.activeElement).toBe(hall));
    await user.keyboard('l');
    await screen.findByRole('dialog', { name: 'List of exhibits' });
    act(() => hall.focus());
    await user.keyboard('l');
    expect(store.getState().surface).toBe('none');
  });

  it('brings the visitor before what the focus moves to, and back', async () => {
    const { sheet, user, store } = await openList();
    await waitFor(() => expect(document.activeElement).toBe(lineOf(sheet, SUITCASE)));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(lineOf(sheet, PORTRAIT));
    await waitFor(() => expect(store.getState().focused).toBe('portrait'));
    expect(store.getState()).toMatchObject({ errand: { kind: 'hop', to: { x: 4, z: 3 } }, open: null });
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(store.getState().focused).toBe('suitcase'));
  });

  it('goes on into the next story, which opens', async () => {
    const { sheet, user, store } = await openList();
    await waitFor(() => expect(document.activeElement).toBe(lineOf(sheet, SUITCASE)));
    await user.keyboard('{End}');
    await waitFor(() => expect(document.activeElement).toBe(lineOf(sheet, FIGHTER)));
    await waitFor(() => expect(store.getState().focused).toBe('fighter'));
  });

  it('follows a held key no faster than the visitor arrives: only the last wish is served', async () => {
    const { sheet, user, visit, store } = await openList();
    await waitFor(() => expect(document.activeElement).toBe(lineOf(sheet, SUITCASE)));
    const { pose } = store.getState();
    act(() => visit.reportVisitor({ pose, zone: null, isMoving: true }));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(store.getState().errand.serial).toBe(0);
    act(() => visit.reportVisitor({ pose, zone: null, isMoving: false }));
    await waitFor(() => expect(store.getState().focused).toBe('fighter'));
    expect(store.getState().errand.serial).toBe(1);
  });

  it('follows the visitor: the mark moves, its story opens, it scrolls into sight and is told with its count', async () => {
    const { sheet, visit, store, hall } = await openList();
    act(() => hall.focus());
    const scrolled: string[] = [];
    vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(function note(this: HTMLElement) {
      scrolled.push(this.dataset['listExhibit'] ?? '');
    });
    const standing = INDEX[2]?.standing ?? store.getState().pose;
    act(() => visit.reportVisitor({ pose: store.getState().pose, zone: null, isMoving: true }));
    act(() => visit.reportVisitor({ pose: standing, zone: null, isMoving: false }));
    await waitFor(() => expect(lineOf(sheet, FIGHTER).getAttribute('aria-current')).toBe('location'));
    expect(within(sheet).getAllByRole('button', { current: 'location' })).toHaveLength(1);
    expect(lineOf(sheet, FIGHTER).closest('details')?.open).toBe(true);
    await waitFor(() => expect(scrolled.at(-1)).toBe('fighter'));
    expect(store.getState().announcement.text.en).toBe('Model of an I-16 fighter. 1 of 1 in this section.');
    expect(document.activeElement).toBe(hall);
  });

  it('stays while an exhibit is read, gets the focus back, and closes with the second Escape', async () => {
    const { sheet, user, store } = await openList();
    await waitFor(() => expect(document.activeElement).toBe(lineOf(sheet, SUITCASE)));
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('dialog', { name: "Edgar Snow's suitcase" });
    await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
    expect(store.getState()).toMatchObject({ open: 'suitcase', openedVia: 'list', surface: 'list' });
    await user.keyboard('{Escape}');
    expect(store.getState()).toMatchObject({ open: null, surface: 'list' });
    expect(document.activeElement).toBe(lineOf(sheet, SUITCASE));
    await user.keyboard('{Escape}');
    expect(store.getState().surface).toBe('none');
  });

  it('makes way for the panel where there is no room for both', async () => {
    const { sheet, user, store } = await openList();
    act(() => setViewport({ width: 900, height: 700 }));
    await user.click(lineOf(sheet, SUITCASE));
    await screen.findByRole('dialog', { name: "Edgar Snow's suitcase" });
    await waitFor(() => expect(store.getState().surface).toBe('none'));
  });

  it('leads to the pages without 3D', async () => {
    const { sheet } = await openList();
    expect(within(sheet).getByRole('link', { name: 'Pages without 3D' }).getAttribute('href')).toMatch(/en\/route\/$/);
  });
});

describe('the list on a phone', () => {
  it('covers the hall as a modal sheet, and makes way for the exhibit', async () => {
    setViewport(NARROW);
    const { user, store } = await visitFixture();
    await user.click(screen.getByRole('button', { name: 'List of exhibits' }));
    const sheet = await screen.findByRole('dialog', { name: 'List of exhibits' });
    expect(sheet.getAttribute('aria-modal')).not.toBe('false');
    const dialog = within(sheet);
    await user.click(await dialog.findByText('Volunteer airmen'));
    await user.click(dialog.getByRole('button', { name: FIGHTER }));
    await screen.findByRole('dialog', { name: 'Model of an I-16 fighter' });
    await waitFor(() => expect(store.getState()).toMatchObject({ open: 'fighter', surface: 'none' }));
  });
});

describe('places and moves in the list', () => {
  it('count within the section', () => {
    expect([...placesInSection(INDEX)]).toEqual([
      ['suitcase', { at: 1, of: 2 }],
      ['portrait', { at: 2, of: 2 }],
      ['fighter', { at: 1, of: 1 }],
    ]);
  });

  it('stop at the ends', () => {
    expect(moveInList('ArrowDown', 2, 3)).toBe(2);
    expect(moveInList('ArrowUp', 0, 3)).toBe(0);
    expect(moveInList('End', 0, 3)).toBe(2);
    expect(moveInList('Home', 2, 3)).toBe(0);
    expect(moveInList('a', 0, 3)).toBeNull();
    expect(moveInList('ArrowDown', -1, 0)).toBeNull();
  });
});
