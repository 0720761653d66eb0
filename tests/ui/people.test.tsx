import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { choosePeople, countriesOf, groupPeople, relatedPeople } from '../../src/ui/people/choosePeople';
import { REFERENCE } from './referenceFixture';
import { visitFixture } from './visitFixture';

afterEach(cleanup);

const openPeople = async (language: 'zh' | 'en' = 'en') => {
  const visited = await visitFixture({ language });
  const name = language === 'zh' ? '纵览：人物、地图与年表' : 'Explore: people, map and timeline';
  await visited.user.click(screen.getByRole('button', { name }));
  const dialog = within(await screen.findByRole('dialog', { name: language === 'zh' ? '人物' : 'People' }));
  await dialog.findByRole('search');
  return { ...visited, dialog };
};

describe('the people', () => {
  it('stand by section, those with most exhibits first, with life and country', async () => {
    const { dialog } = await openPeople();
    expect(dialog.getByText('2 people')).toBeDefined();
    const snow = dialog.getByRole('button', { name: /Edgar Snow/ });
    expect(snow.textContent).toContain('1905–1972');
    expect(snow.textContent).toContain('2 exhibits');
    expect(dialog.getByRole('heading', { level: 3, name: /Reporting/ })).toBeDefined();
  });

  it('are narrowed by name in any language, by section and by country', async () => {
    const { dialog, user } = await openPeople();
    await user.type(dialog.getByRole('searchbox', { name: 'Filter by name' }), 'shih mo');
    await dialog.findByText('1 person', { selector: 'output' });
    expect(dialog.queryByRole('button', { name: /Edgar Snow/ })).toBeNull();
    await user.clear(dialog.getByRole('searchbox'));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Section' }), 'Reporting');
    await waitFor(() => expect(dialog.queryByRole('button', { name: /Agnes Smedley/ })).toBeNull());
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Country' }), 'American (1)');
    await dialog.findByText('Nobody of this name or choice.');
  });

  it('are named in Chinese too', async () => {
    const { dialog } = await openPeople('zh');
    expect(dialog.getByRole('button', { name: /埃德加·斯诺/ }).textContent).toContain('2件展品');
    expect(dialog.getByRole('navigation', { name: '人物、地图与年表' })).toBeDefined();
  });

  it('lead on to map and timeline, which say where one is', async () => {
    const { dialog, user, store } = await openPeople();
    const nav = within(dialog.getByRole('navigation', { name: 'People, map and timeline' }));
    expect(nav.getByRole('button', { name: 'People' }).getAttribute('aria-current')).toBe('page');
    await user.click(nav.getByRole('button', { name: 'Map' }));
    expect(store.getState().surface).toBe('map');
    await screen.findByRole('dialog', { name: 'Map' });
  });
});

describe('a person', () => {
  it('is shown with everything that is known, and what is not', async () => {
    const { dialog, user } = await openPeople();
    await user.click(dialog.getByRole('button', { name: /Agnes Smedley/ }));
    const name = await dialog.findByRole('heading', { level: 3, name: 'Agnes Smedley' });
    expect(document.activeElement).toBe(name);
    expect(dialog.getByText('艾格尼丝·史沫特莱')).toBeDefined();
    expect(dialog.getByText('Shih Mo-t’e-lai')).toBeDefined();
    for (const term of ['Born', 'Died', 'What they did'])
      expect(dialog.getByText(term).parentElement?.textContent).toContain('not known');
    expect(dialog.getByText('In China').parentElement?.textContent).toContain('not recorded');
    const link = dialog.getByRole('link', { name: /Wikidata Q239411/ });
    expect(link.getAttribute('href')).toBe('https://www.wikidata.org/wiki/Q239411');
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(document.title).toContain('Agnes Smedley');
  });

  it('leads to exhibits, to the journey, and to those in the same exhibits', async () => {
    const { dialog, user, store, visit } = await openPeople();
    act(() => visit.readAbout({ kind: 'person', id: 'edgar-snow' }));
    await dialog.findByRole('heading', { level: 3, name: 'Edgar Snow' });
    expect(dialog.getByText('1928–1941')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: /Agnes Smedley.*1 exhibit in common/ }));
    await dialog.findByRole('heading', { level: 3, name: 'Agnes Smedley' });
    await user.click(dialog.getByRole('button', { name: 'All people' }));
    await dialog.findByRole('search');
    act(() => visit.readAbout({ kind: 'person', id: 'edgar-snow' }));
    await user.click(await dialog.findByRole('button', { name: /Snow goes to Chongqing/ }));
    expect(store.getState()).toMatchObject({ surface: 'map', topic: { kind: 'journey', id: 'snow-to-chongqing' } });
    act(() => visit.readAbout({ kind: 'person', id: 'edgar-snow' }));
    const exhibit = await screen.findByRole('button', { name: /Edgar Snow's suitcase/ });
    expect(exhibit.querySelector('img')?.getAttribute('alt')).toBe('');
    await user.click(exhibit);
    await waitFor(() =>
      expect(store.getState()).toMatchObject({ open: 'suitcase', openedVia: 'list', surface: 'none' }),
    );
  });

  it('that does not exist is said not to, over the list of all', async () => {
    await visitFixture({ prepare: (store) => store.getState().visit.readAbout({ kind: 'person', id: 'nobody' }) });
    const dialog = within(await screen.findByRole('dialog', { name: 'People' }));
    await dialog.findByText('There is no person of this address.');
    expect(dialog.getByRole('search')).toBeDefined();
  });

  it('cannot be shown where the reference does not arrive; it can be asked for again', async () => {
    let tries = 0;
    const { user } = await visitFixture({
      source: {
        loadReference: () => {
          tries += 1;
          return tries === 1 ? Promise.reject(new Error('status 503')) : Promise.resolve(REFERENCE);
        },
      },
      prepare: (store) => store.getState().visit.showSurface('people'),
    });
    await screen.findByText('This part of the catalogue could not be loaded.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('search')).toBeDefined();
  });
});

describe('choosing among people', () => {
  const { people } = REFERENCE;
  const nothing = { name: '', section: null, country: null };

  it('compares names whatever their case, width and accents', () => {
    expect(choosePeople(people, nothing)).toEqual(people);
    for (const name of ['SNOW', '斯诺', 'ｓｎｏｗ', 'édgar snow'])
      expect(choosePeople(people, { ...nothing, name }).map(({ id }) => id)).toEqual(['edgar-snow']);
  });

  it('keeps everybody once when grouping, and counts countries', () => {
    const groups = groupPeople(people, ['prologue', 'reporting']);
    expect(groups.map(({ section }) => section)).toEqual(['reporting', null]);
    const grouped = groups.flatMap((group) => group.people);
    expect(new Set(grouped)).toEqual(new Set(people));
    expect(grouped).toHaveLength(people.length);
    expect(countriesOf(people)).toEqual([{ name: { zh: '美国', en: 'American' }, count: 1 }]);
  });

  it('relates people by exhibits they share, and nobody to themselves', () => {
    const [snow] = people;
    if (!snow) throw new Error('the fixture has people');
    expect(relatedPeople(snow, people).map(({ person, shared }) => [person.id, shared])).toEqual([
      ['agnes-smedley', 1],
    ]);
  });
});
