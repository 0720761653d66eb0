import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue/schemas';
import { SMALL, searchOf } from '../domain/search/searchFixture';
import { anExhibit, aPerson, aPlace, aStory } from '../support/smallExhibition';
import { INDEX } from './galleryFixture';
import { type FixtureOptions, visitFixture } from './visitFixture';

const bi = (zh: string, en: string) => ({ zh, en });

/** A catalogue of the fixture's three exhibits. */
const CATALOGUE: Catalogue = {
  ...SMALL,
  stories: [
    aStory({
      id: 'luggage',
      section: 'reporting',
      title: bi('一只旅行箱', 'One suitcase'),
      exhibits: ['suitcase', 'portrait'],
    }),
    aStory({ id: 'airmen', section: 'military', title: bi('志愿航空队', 'Volunteer airmen'), exhibits: ['fighter'] }),
  ],
  exhibits: INDEX.map(({ id, story, kind, title, date }) =>
    anExhibit({
      id,
      story,
      kind,
      title,
      date,
      people: story === 'luggage' ? [{ id: 'edgar-snow', role: 'owner' }] : [],
      place: story === 'luggage' ? null : 'chongqing',
    }),
  ),
  people: [aPerson({ id: 'edgar-snow', name: bi('埃德加·斯诺', 'Edgar Snow'), role: bi('记者', 'Journalist') })],
  places: [aPlace({ id: 'chongqing', name: bi('重庆', 'Chongqing'), historical: 'Chungking' })],
};

afterEach(cleanup);

async function openSearch(options: FixtureOptions = {}) {
  const visited = await visitFixture({
    ...options,
    source: { loadSearch: () => Promise.resolve(searchOf(CATALOGUE)) },
  });
  const name = options.language === 'zh' ? '检索展厅' : 'Search the gallery';
  await visited.user.click(screen.getByRole('button', { name }));
  const dialog = within(await screen.findByRole('dialog'));
  const field = await dialog.findByRole('combobox');
  return { ...visited, dialog, field };
}

const rowsOf = (dialog: Pick<typeof screen, 'queryAllByRole'>) =>
  dialog.queryAllByRole('row').map((row) => within(row).getAllByRole('gridcell')[0]?.textContent ?? '');
/** The cell the field points to. */
const activeCell = (field: HTMLElement) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');

describe('the search', () => {
  it('takes the focus and lists everything in walking order before anything is asked', async () => {
    const { dialog, field } = await openSearch();
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(field.getAttribute('aria-controls')).toBe(dialog.getByRole('grid', { name: 'Results' }).id);
    expect(rowsOf(dialog)).toHaveLength(3);
    expect(dialog.getByText('All 3 exhibits, in walking order')).toBeDefined();
  });

  it('finds a person first by initials, and says how many exhibits', async () => {
    const { dialog, field, user } = await openSearch({ language: 'zh' });
    await user.type(field, 'sn');
    await dialog.findByText('找到展品2件');
    const [first, ...others] = rowsOf(dialog);
    expect(first).toContain('埃德加·斯诺');
    expect(first).toContain('人物');
    expect(first).toContain('2件展品');
    expect(others.join()).toContain('斯诺的旅行箱');
    expect(others.join()).not.toContain('伊-16');
  });

  it('is walked with the arrow keys while the focus stays in the field', async () => {
    const { dialog, field, user } = await openSearch();
    await user.type(field, 'suitcase');
    await dialog.findByText('2 exhibits found');
    expect(field.getAttribute('aria-activedescendant')).toBeNull();
    await user.keyboard('{ArrowDown}');
    expect(activeCell(field)?.textContent).toContain('One suitcase');
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(activeCell(field)?.getAttribute('aria-label')).toMatch(/^Take me to Edgar Snow's suitcase/);
    expect(document.activeElement).toBe(field);
    await user.keyboard('{ArrowLeft}{ArrowUp}{ArrowUp}');
    expect(field.getAttribute('aria-activedescendant')).toBeNull();
  });

  it('opens the first exhibit with Enter and hands the focus to its record', async () => {
    const { dialog, field, user, store } = await openSearch();
    await user.type(field, 'I-16');
    await dialog.findByText('1 exhibit found');
    await user.keyboard('{Enter}');
    expect(store.getState()).toMatchObject({ open: 'fighter', openedVia: 'search', surface: 'none' });
    const panel = await screen.findByRole('dialog', { name: 'Model of an I-16 fighter' });
    await waitFor(() => expect(document.activeElement).toBe(within(panel).getByRole('heading', { level: 2 })));
  });

  it('says how far it is on foot, and leads there', async () => {
    const { dialog, field, user, store } = await openSearch();
    await user.type(field, 'fighter');
    await dialog.findByText('1 exhibit found');
    // From (1, 3) to (8, 3) straight through the empty hall.
    await dialog.findByText('7 m on foot');
    await user.click(dialog.getByText('Take me there'));
    expect(store.getState()).toMatchObject({
      surface: 'none',
      errand: { kind: 'walk', to: { x: 8, z: 3 } },
      guided: {
        exhibit: 'fighter',
        way: [
          { x: 1, z: 3 },
          { x: 8, z: 3 },
        ],
      },
    });
    await screen.findByText('7 m to go');
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('application'));
    await user.click(screen.getByRole('button', { name: 'Floor plan' }));
    await screen.findByText('Where you are being led');
    expect(document.querySelector('[data-way="led"] path')?.getAttribute('d')).toBe('M1.00 3.00L8.00 3.00');
  });

  it('narrows by what a person is in, takes that back, and forgets nothing when closed', async () => {
    const { dialog, field, user, store } = await openSearch();
    await user.type(field, 'Edgar Snow');
    await dialog.findByText('2 exhibits found');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(store.getState().sought).toEqual({ query: '', chosen: { person: ['edgar-snow'] } });
    await user.click(await dialog.findByRole('checkbox', { name: /^Photograph\s*1$/ }));
    await dialog.findByText('1 exhibit found');
    act(() => store.getState().visit.showSurface('none'));
    await user.click(screen.getByRole('button', { name: 'Search the gallery' }));
    const again = within(await screen.findByRole('dialog'));
    await again.findByText('1 exhibit found');
    await user.click(again.getByRole('button', { name: 'Remove filter: Photograph' }));
    await again.findByText('2 exhibits found');
    await user.click(again.getByRole('button', { name: 'Clear filters' }));
    await again.findByText('All 3 exhibits, in walking order');
  });

  it('counts what each filter would leave, and follows the query', async () => {
    const { dialog, field, user } = await openSearch();
    expect(dialog.getByRole('checkbox', { name: /^Aircraft\s*1$/ })).toBeDefined();
    await user.type(field, 'Chungking');
    await dialog.findByText('1 exhibit found');
    expect(dialog.queryByRole('checkbox', { name: /^Photograph/ })).toBeNull();
    expect(dialog.getByRole('checkbox', { name: /^1930s\s*1$/ })).toBeDefined();
  });

  it('says that a spelling is only near, and what to do where nothing is found', async () => {
    const { dialog, field, user } = await openSearch();
    await user.type(field, 'suitcaze');
    await dialog.findByText('Nothing is spelt exactly so; these come nearest.');
    await user.clear(field);
    await user.type(field, 'zeppelin');
    await dialog.findByText('Try another spelling or fewer words, or take back a filter.');
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  it('leaves a row, then empties the field, then closes with Escape', async () => {
    const { dialog, field, user, store } = await openSearch();
    await user.type(field, 'snow');
    await dialog.findByText('2 exhibits found');
    await user.keyboard('{ArrowDown}{Escape}');
    expect(store.getState()).toMatchObject({ surface: 'search', sought: { query: 'snow' } });
    await user.keyboard('{Escape}');
    expect(store.getState()).toMatchObject({ surface: 'search', sought: { query: '' } });
    await user.keyboard('{Escape}');
    expect(store.getState().surface).toBe('none');
  });

  it('opens with the slash key, full-width too, in the hall', async () => {
    const { user, store } = await visitFixture({ source: { loadSearch: () => Promise.resolve(searchOf(CATALOGUE)) } });
    for (const key of ['/', '／']) {
      act(() => screen.getByRole('application').focus());
      await user.keyboard(key);
      expect(store.getState().surface).toBe('search');
      act(() => store.getState().visit.showSurface('none'));
    }
  });

  it('works without a drawn hall, where nobody can be led', async () => {
    const { dialog, field, user, store } = await openSearch({
      prepare: (made) => made.getState().visit.reportRendering('unavailable'),
    });
    await user.type(field, 'airmen');
    await dialog.findByText('1 exhibit found');
    expect(dialog.queryByText('Take me there')).toBeNull();
    const [story] = dialog.getAllByRole('gridcell');
    expect(story?.textContent).toContain('Volunteer airmen');
    if (story) await user.click(story);
    expect(store.getState().sought.chosen).toEqual({ story: ['airmen'] });
  });

  it('says so when it cannot be loaded, and can be tried again', async () => {
    let tries = 0;
    const { user } = await visitFixture({
      source: {
        loadSearch: () => {
          tries += 1;
          return tries === 1
            ? Promise.reject(new Error('search.json could not be loaded'))
            : Promise.resolve(searchOf(CATALOGUE));
        },
      },
    });
    await user.click(screen.getByRole('button', { name: 'Search the gallery' }));
    await screen.findByText('The search could not be loaded.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('combobox')).toBeDefined();
  });
});
