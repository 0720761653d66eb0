import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { filterIndex, groupIndex } from '../../src/ui/list/groupIndex';
import { sheetOf, transformOf, viewBoxOf, zonesOn } from '../../src/ui/plan/planShapes';
import { HALL, INDEX } from './galleryFixture';
import { visitFixture } from './visitFixture';

afterEach(cleanup);

describe('the list of exhibits', () => {
  const openList = async (language: 'zh' | 'en' = 'en') => {
    const visited = await visitFixture({ language });
    await visited.user.click(screen.getByRole('button', { name: language === 'zh' ? '展品列表' : 'List of exhibits' }));
    const dialog = await screen.findByRole('dialog', { name: language === 'zh' ? '展品列表' : 'List of exhibits' });
    return { ...visited, dialog: within(dialog) };
  };

  it('counts by section and story, in the curator’s order', async () => {
    const { dialog } = await openList();
    await dialog.findByText('3 exhibits');
    const headings = dialog.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['Reporting 2 exhibits', 'Military aid 1 exhibit']);
  });

  it('filters over Chinese and English titles', async () => {
    const { dialog, user } = await openList();
    await user.type(await dialog.findByRole('searchbox', { name: 'Filter by title' }), '红军');
    await dialog.findByText('1 exhibit found');
    expect(dialog.getByRole('button', { name: /Mao Zedong in a Red Army cap/ })).toBeDefined();
    expect(dialog.queryByText('Volunteer airmen')).toBeNull();
    await user.clear(dialog.getByRole('searchbox'));
    await user.type(dialog.getByRole('searchbox'), 'zeppelin');
    await dialog.findByText('No title contains these words.');
  });

  it('opens an exhibit, closes itself, and hands the focus to the record', async () => {
    const { dialog, user, store } = await openList('zh');
    await user.type(await dialog.findByRole('searchbox'), 'I-16');
    await user.click(await dialog.findByRole('button', { name: /伊-16战斗机模型/ }));
    expect(store.getState().openedVia).toBe('list');
    const panel = await screen.findByRole('dialog', { name: '伊-16战斗机模型' });
    await waitFor(() => expect(document.activeElement).toBe(within(panel).getByRole('heading', { level: 2 })));
    act(() => store.getState().visit.closeExhibit());
    expect(document.activeElement).not.toBe(document.body);
  });

  it('leads to a story', async () => {
    const { dialog, user, store } = await openList();
    await user.click(await dialog.findByText('Volunteer airmen'));
    await user.click(dialog.getByRole('button', { name: 'Go there: Volunteer airmen' }));
    expect(store.getState().errand).toMatchObject({ kind: 'hop', to: { x: 7.5, z: 4 } });
    expect(store.getState().surface).toBe('none');
  });

  it('keeps every exhibit once when grouping, and finds all when nothing is asked', () => {
    const grouped = groupIndex(INDEX, HALL).flatMap(({ stories }) => stories.flatMap(({ exhibits }) => exhibits));
    expect(grouped).toEqual(INDEX);
    expect(filterIndex(INDEX, '  ')).toBe(INDEX);
    expect(filterIndex(INDEX, 'RED army').map(({ id }) => id)).toEqual(['portrait']);
    expect(filterIndex(INDEX, 'ｉ-16').map(({ id }) => id)).toEqual(['fighter']);
  });
});

describe('the floor plan', () => {
  const openPlan = async () => {
    const visited = await visitFixture();
    await visited.user.click(screen.getByRole('button', { name: 'Floor plan' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Floor plan' }));
    return { ...visited, dialog };
  };

  it('is walked with the arrow keys in walking order, and leads to a story with Enter', async () => {
    const { dialog, user, store } = await openPlan();
    const first = dialog.getByRole('button', { name: 'Go to One suitcase' });
    expect(first.getAttribute('tabindex')).toBe('0');
    act(() => first.focus());
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Go to Volunteer airmen' }));
    await user.keyboard('{Enter}');
    expect(store.getState().errand).toMatchObject({ kind: 'hop', to: { x: 7.5 } });
    expect(store.getState().surface).toBe('none');
  });

  it('sends the visitor walking to a passage', async () => {
    const { dialog, user, store } = await openPlan();
    act(() => dialog.getByRole('button', { name: 'Walk to Passage' }).focus());
    await user.keyboard('{Enter}');
    expect(store.getState().errand).toMatchObject({ kind: 'walk', to: { x: 12.5, z: 3 } });
    expect(store.getState().surface).toBe('none');
  });

  it('lists the stories with their number on the plan', async () => {
    const { dialog, user, store } = await openPlan();
    const stories = within(dialog.getByRole('navigation', { name: 'Stories' }));
    await user.click(stories.getByRole('button', { name: /2\s*Volunteer airmen/ }));
    expect(store.getState().errand.kind).toBe('hop');
  });

  it('shows the visitor and follows without rendering', async () => {
    const { store, visit } = await openPlan();
    const marker = document.querySelector('[data-marker="visitor"]');
    expect(marker?.getAttribute('transform')).toBe('translate(1 3) rotate(90)');
    act(() =>
      visit.reportVisitor({ pose: { ...store.getState().pose, x: 4, heading: 0 }, zone: null, isMoving: false }),
    );
    expect(marker?.getAttribute('transform')).toBe('translate(4 3) rotate(0)');
  });

  it('turns a quarter clockwise for narrow screens', () => {
    const [hall] = HALL.plan.halls;
    if (!hall) throw new Error('the fixture has a hall');
    const sheet = sheetOf(hall);
    // Outline 15 x 6 m with 1.5 m around: 18 x 9 m
    expect(viewBoxOf(sheet, 'across')).toBe('-1.5 -1.5 18 9');
    expect(viewBoxOf(sheet, 'down')).toBe('0 0 9 18');
    // The far east corner (16.5, -1.5) comes to lie at the bottom right: x = 7.5 - -1.5 = 9, y = 16.5 - -1.5 = 18
    const [a, b, c, d, e, f] = (transformOf(sheet, 'down') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    const at = (x: number, z: number) => [
      (a ?? 0) * x + (c ?? 0) * z + (e ?? 0),
      (b ?? 0) * x + (d ?? 0) * z + (f ?? 0),
    ];
    expect(at(16.5, -1.5)).toEqual([9, 18]);
    expect(zonesOn(sheet, HALL.plan.zones).map(({ id }) => id)).toEqual(['bay-one', 'bay-two', 'passage']);
  });
});

describe('the settings', () => {
  it('choose language, quality and way of moving', async () => {
    const { user, store } = await visitFixture();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Settings' }));
    await user.click(dialog.getByRole('radio', { name: /High/ }));
    expect(store.getState().quality).toBe('high');
    await user.click(dialog.getByRole('radio', { name: 'Fade instead of gliding' }));
    expect(store.getState().motion).toBe('reduced');
    await user.click(dialog.getByRole('radio', { name: '中文' }));
    expect(store.getState().language).toBe('zh');
    await screen.findByRole('dialog', { name: '设置' });
  });

  it('say what automatic quality comes to, and follow it', async () => {
    const { user, store, visit } = await visitFixture();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Settings' }));
    await user.click(dialog.getByRole('radio', { name: 'Automatic' }));
    act(() => visit.reportFittingQuality('high'));
    expect(store.getState().quality).toBe('high');
    await dialog.findByRole('radio', { name: 'Automatic: high now', checked: true });
    act(() => visit.reportFittingQuality('medium'));
    await dialog.findByRole('radio', { name: 'Automatic: medium now' });
    await user.click(dialog.getByRole('radio', { name: /Low/ }));
    act(() => visit.reportFittingQuality('high'));
    expect(store.getState().quality).toBe('low');
    await user.click(dialog.getByRole('radio', { name: 'Automatic' }));
    expect(store.getState().quality).toBe('high');
  });

  it('say that the rooms are an interpretation and the pictures are drawn', async () => {
    const { user } = await visitFixture();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Settings' }));
    expect(dialog.getByText('The room shapes are an interpretation.')).toBeDefined();
    expect(dialog.getByText('Plates are drawn.')).toBeDefined();
    await dialog.findByText('The exhibition opened on 9 September 2025');
  });

  it('give the focus back to the button that opened them', async () => {
    const { user } = await visitFixture();
    const button = screen.getByRole('button', { name: 'Settings' });
    await user.click(button);
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(button));
  });
});
