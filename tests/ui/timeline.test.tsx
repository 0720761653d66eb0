import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { densityPath, stacked } from '../../src/ui/timeline/densityPath';
import { pickEvent, placeOfEvent, planLanes } from '../../src/ui/timeline/planLanes';
import { INDEX } from './galleryFixture';
import { REFERENCE } from './referenceFixture';
import { visitFixture } from './visitFixture';

afterEach(cleanup);

const openTimeline = async (language: 'zh' | 'en' = 'en') => {
  const visited = await visitFixture({ language, prepare: (store) => store.getState().visit.showSurface('timeline') });
  const dialog = within(await screen.findByRole('dialog', { name: language === 'zh' ? '年表' : 'Timeline' }));
  await dialog.findAllByRole('slider');
  return { ...visited, dialog };
};

describe('the timeline', () => {
  it('is an image with the same events as a list beside it', async () => {
    const { dialog } = await openTimeline();
    expect(dialog.getByRole('img', { name: /from 1937 to 1945: 2 events/ })).toBeDefined();
    expect(dialog.getByRole('heading', { level: 3, name: '1937' })).toBeDefined();
    expect(dialog.getByRole('button', { name: /7 July 1937.*Marco Polo Bridge/ })).toBeDefined();
    expect(dialog.getByText('2 events')).toBeDefined();
  });

  it('chooses years with two thumbs by keyboard, and says what stays lit', async () => {
    const { dialog, user, store } = await openTimeline();
    const from = dialog.getByRole('slider', { name: /From/ });
    expect(from.getAttribute('aria-valuetext')).toBe('1937');
    act(() => dialog.getByRole('slider', { name: /To/ }).focus());
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    await waitFor(() => expect(store.getState().years).toEqual({ from: 1937, to: 1943 }));
    // The suitcase is of about 1928, the portrait has no date, the fighter is of 1938 or 1939.
    await dialog.findByText(/1 of 3 exhibits may date from these years and stay lit\./);
    expect(dialog.getByText(/1 exhibit without a date stays dimmed\./)).toBeDefined();
    expect(dialog.getByText('1 event')).toBeDefined();
    expect(dialog.queryByRole('button', { name: /Japan signs/ })).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Show all years' }));
    expect(store.getState().years).toBeNull();
    await dialog.findByText(/1 are dated before 1937 or after 1945/);
  });

  it('counts all of its years as no choice at all', async () => {
    const { dialog, user, store, visit } = await openTimeline();
    await act(() => visit.chooseYears({ from: 1938, to: 1945 }));
    act(() => dialog.getByRole('slider', { name: /From/ }).focus());
    await user.keyboard('{ArrowLeft}');
    expect(store.getState().years).toBeNull();
  });

  it('tells of an event when, where, how it is known, and what came next', async () => {
    const { dialog, user, store } = await openTimeline();
    await user.click(dialog.getByRole('button', { name: /Marco Polo Bridge/ }));
    expect(document.activeElement).toBe(
      await dialog.findByRole('heading', { level: 3, name: 'Marco Polo Bridge Incident' }),
    );
    await user.click(dialog.getByRole('button', { name: 'Later: Japan signs the surrender' }));
    await dialog.findByRole('heading', { level: 3, name: 'Japan signs the surrender' });
    expect(dialog.getByText('Place').parentElement?.textContent).toContain('not known');
    expect(dialog.getByRole('link', { name: /An instrument/ })).toBeDefined();
    expect(dialog.getByText('No exhibit in this gallery.')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'All events' }));
    expect(store.getState().topic).toBeNull();
  });

  it('brings a year to the focus', async () => {
    const { dialog, visit } = await openTimeline('zh');
    act(() => visit.readAbout({ kind: 'year', id: '1945' }));
    await waitFor(() => expect(document.activeElement).toBe(dialog.getByRole('heading', { level: 3, name: '1945' })));
  });
});

describe('the chosen years over the hall', () => {
  it('stand in a chip that leads to the timeline and shows all again', async () => {
    const { user, store, visit } = await visitFixture();
    expect(screen.queryByRole('button', { name: /the chosen years/ })).toBeNull();
    await act(() => visit.chooseYears({ from: 1937, to: 1938 }));
    const chip = await screen.findByRole('button', {
      name: '1937–1938 · 1 exhibit: the chosen years. Open the timeline',
    });
    expect(chip.textContent).toBe('1937–1938 · 1 exhibit');
    await user.click(chip);
    expect(store.getState().surface).toBe('timeline');
    act(() => visit.showSurface('none'));
    await user.click(screen.getByRole('button', { name: 'Show all years' }));
    expect(store.getState().years).toBeNull();
    expect(screen.queryByRole('button', { name: /the chosen years/ })).toBeNull();
  });
});

describe('the lanes', () => {
  const plan = planLanes({
    events: REFERENCE.timeline,
    index: INDEX,
    sections: ['reporting', 'military', 'medical'],
    span: { from: 1937, to: 1945 },
    language: 'en',
    yearWidth: 100,
    top: 30,
  });

  it('stand one below the other, a section without events not at all', () => {
    expect(plan.lanes.map(({ section }) => section)).toEqual(['reporting', 'military']);
    const [first, second] = plan.lanes;
    expect(first?.top).toBe(30);
    expect(second?.top).toBe(30 + (first?.height ?? 0));
    expect(plan.width).toBe(900);
    expect(plan.height).toBe((second?.top ?? 0) + (second?.height ?? 0));
  });

  it('set an event at its day, where a pointer finds it again', () => {
    const at = placeOfEvent(plan, 'bridge');
    // 7 July is the 188th day: 187 of 365 days of a year 100 px wide
    expect(at?.x).toBeCloseTo((187 / 365) * 100);
    expect(at && pickEvent(plan, at)).toBe('bridge');
    expect(pickEvent(plan, { x: 0, y: 0 })).toBeNull();
    expect(placeOfEvent(plan, 'no-such-event')).toBeNull();
  });

  it('draw a month as high as it has exhibits', () => {
    expect(densityPath([0, 2, 1], 30, 10, 2)).toBe(
      'M0 0L0.0 0.0L10.0 0.0L10.0 -10.0L20.0 -10.0L20.0 -5.0L30.0 -5.0L30 0Z',
    );
    expect(stacked([1, 2], [3, 4])).toEqual([4, 6]);
  });
});
