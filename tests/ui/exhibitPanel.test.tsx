import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { visitFixture } from './visitFixture';

afterEach(cleanup);

const openPanel = async (name: RegExp | string) => screen.findByRole('dialog', { name });

describe('the exhibit panel', () => {
  it('shows the whole record in English, the chosen language first', async () => {
    const { visit } = await visitFixture();
    await act(() => visit.openExhibit('suitcase', 'pointer'));
    const panel = within(await openPanel("Edgar Snow's suitcase"));
    expect(panel.getByText('斯诺的旅行箱')).toBeDefined();
    expect(panel.getByText('1 of 2 in this section')).toBeDefined();
    expect(panel.getByText('about 1928')).toBeDefined();
    expect(panel.getByText('Chongqing')).toBeDefined();
    expect(panel.getByText(/then called Chungking/)).toBeDefined();
    // 420 x 650 x 220 mm: 42, 65 and 22 cm
    expect(panel.getByText('42 cm high, 65 cm wide, 22 cm deep')).toBeDefined();
    expect(panel.getByText('National Museum of China', { selector: 'dd *' })).toBeDefined();
    expect(panel.getByText('GB-1928')).toBeDefined();
    expect(panel.getByText('Unsigned workshop')).toBeDefined();
    expect(panel.getByText('The cap shown is a replica.')).toBeDefined();
    expect(panel.getByText(/Published reports say that this was shown/)).toBeDefined();
    expect(panel.getByText(/1905–1972 · owner/)).toBeDefined();
    expect(panel.getByText(/model made for this gallery/)).toBeDefined();
  });

  it('shows the same record in Chinese', async () => {
    const { visit } = await visitFixture({ language: 'zh' });
    await act(() => visit.openExhibit('suitcase', 'pointer'));
    const panel = within(await openPanel('斯诺的旅行箱'));
    expect(panel.getByText("Edgar Snow's suitcase")).toBeDefined();
    expect(panel.getByText('第1件，共2件')).toBeDefined();
    expect(panel.getByText('约1928年')).toBeDefined();
    expect(panel.getByText('高42厘米，宽65厘米，厚22厘米')).toBeDefined();
    expect(panel.getByText(/1905—1972 · 原物主/)).toBeDefined();
    expect(panel.getByRole('button', { name: '关闭' })).toBeDefined();
  });

  it('says what is not known instead of leaving it out', async () => {
    const { visit } = await visitFixture();
    await act(() => visit.openExhibit('portrait', 'pointer'));
    const panel = within(await openPanel('Mao Zedong in a Red Army cap'));
    for (const term of ['Date', 'Photographer', 'Place', 'Material', 'Held by', 'Reference', 'Rights']) {
      const fact = panel.getByText(term).parentElement;
      expect(fact?.textContent).toContain('not known');
    }
    expect(panel.getByText('size not known')).toBeDefined();
    expect(panel.getByText(/not the original/)).toBeDefined();
  });

  it('tells the size of an aircraft by wingspan and length, and its scale', async () => {
    const { visit } = await visitFixture();
    await act(() => visit.openExhibit('fighter', 'pointer'));
    const panel = within(await openPanel('Model of an I-16 fighter'));
    expect(panel.getByText('wingspan 9 m, length 5.99 m, height 2.56 m')).toBeDefined();
    expect(panel.getByText('1:4')).toBeDefined();
  });

  it('shows markup in a text as text', async () => {
    const { visit } = await visitFixture();
    await act(() => visit.openExhibit('suitcase', 'pointer'));
    const panel = await openPanel("Edgar Snow's suitcase");
    within(panel).getByText('The case <img src=x onerror=alert(1)> went with him.');
    expect(panel.querySelector('img')).toBeNull();
  });

  it('links sources away without handing over the opener', async () => {
    const { visit } = await visitFixture();
    await act(() => visit.openExhibit('suitcase', 'pointer'));
    const panel = within(await openPanel("Edgar Snow's suitcase"));
    const link = panel.getByRole('link', { name: /A page of the museum/ });
    expect(link.getAttribute('href')).toBe('https://example.org/a');
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(panel.queryByRole('link', { name: /A source on paper/ })).toBeNull();
  });

  it('takes the focus to its title and gives it back on Escape', async () => {
    const { user, store } = await visitFixture();
    const hall = screen.getByRole('application', { name: 'Walk-in gallery' });
    act(() => hall.focus());
    await user.keyboard('n{Enter}');
    const panel = within(await openPanel("Edgar Snow's suitcase"));
    expect(document.activeElement).toBe(panel.getByRole('heading', { level: 2 }));
    await user.keyboard('{Escape}');
    expect(store.getState().open).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(hall);
  });

  it('goes on to the next exhibit and to a related one, its title taking the focus', async () => {
    const { visit, user } = await visitFixture();
    await act(() => visit.openExhibit('suitcase', 'pointer'));
    const first = within(await openPanel("Edgar Snow's suitcase"));
    await user.click(first.getByRole('button', { name: /Model of an I-16/ }));
    const other = within(await openPanel('Model of an I-16 fighter'));
    expect(document.activeElement).toBe(other.getByRole('heading', { level: 2 }));
    await user.click(other.getByRole('button', { name: 'Previous exhibit' }));
    await openPanel('Mao Zedong in a Red Army cap');
  });

  it('opens everything about a person, and is there again when that is closed', async () => {
    const { visit, user, store } = await visitFixture();
    await act(() => visit.openExhibit('suitcase', 'pointer'));
    const panel = within(await openPanel("Edgar Snow's suitcase"));
    await user.click(panel.getByRole('button', { name: /Edgar Snow 1905–1972 · owner/ }));
    await screen.findByRole('heading', { level: 3, name: 'Edgar Snow' });
    expect(store.getState()).toMatchObject({ surface: 'people', open: 'suitcase' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(store.getState().surface).toBe('none'));
    expect(store.getState().open).toBe('suitcase');
  });

  it('shows where on the map and when on the timeline, and leads there', async () => {
    const { visit, user, store } = await visitFixture();
    await act(() => visit.openExhibit('suitcase', 'pointer'));
    const panel = within(await openPanel("Edgar Snow's suitcase"));
    await panel.findByRole('img', { name: 'Map: where Chongqing lies' });
    expect(panel.getByRole('img', { name: 'Timeline: about 1928' })).toBeDefined();
    // The timeline of the fixture begins in 1937.
    expect(panel.getByText('outside the timeline of 1937–1945')).toBeDefined();
    await user.click(panel.getByRole('button', { name: 'Show Chongqing on the map' }));
    expect(store.getState()).toMatchObject({ surface: 'map', topic: { kind: 'place', id: 'chongqing' } });
    await act(() => visit.openExhibit('fighter', 'list'));
    const other = within(await openPanel('Model of an I-16 fighter'));
    await user.click(await other.findByRole('button', { name: 'Show 1938 on the timeline' }));
    expect(store.getState().topic).toEqual({ kind: 'year', id: '1938' });
  });

  it('says nothing of where and when where neither is known', async () => {
    const { visit } = await visitFixture();
    await act(() => visit.openExhibit('portrait', 'pointer'));
    const panel = within(await openPanel('Mao Zedong in a Red Army cap'));
    expect(panel.queryByText('Where and when')).toBeNull();
  });

  it('says that a file did not load and tries again', async () => {
    let attempts = 0;
    const { visit, user } = await visitFixture({
      source: {
        loadRecords: () => {
          attempts += 1;
          return attempts === 1 ? Promise.reject(new Error('status 503')) : Promise.resolve([]);
        },
      },
    });
    await act(() => visit.openExhibit('suitcase', 'pointer'));
    const panel = within(await openPanel("Edgar Snow's suitcase"));
    await panel.findByText(/file could not be loaded/);
    await user.click(panel.getByRole('button', { name: 'Try again' }));
    expect(attempts).toBe(2);
  });
});
