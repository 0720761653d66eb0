import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { panelInsetOf } from '../../src/state/panelInset';
import { visitFixture } from './visitFixture';

afterEach(cleanup);

const focusHall = () => {
  const hall = screen.getByRole('application');
  act(() => hall.focus());
  return hall;
};

describe('the hall by keyboard', () => {
  it('steps through the exhibits in the curator’s order with N and P', async () => {
    const { user, store } = await visitFixture();
    focusHall();
    await user.keyboard('nn');
    expect(store.getState().focused).toBe('portrait');
    await user.keyboard('p');
    expect(store.getState().focused).toBe('suitcase');
    expect(store.getState().open).toBeNull();
  });

  it('opens plan, list and help with M, L and ?', async () => {
    const { user, store } = await visitFixture();
    for (const [key, name] of [
      ['m', 'Floor plan'],
      ['l', 'List of exhibits'],
      ['?', 'Help'],
    ] as const) {
      focusHall();
      await user.keyboard(key);
      await screen.findByRole('dialog', { name });
      await user.keyboard('{Escape}');
      expect(store.getState().surface).toBe('none');
    }
  });

  it('does nothing on single letters outside the hall', async () => {
    const { user, store } = await visitFixture();
    act(() => screen.getByRole('button', { name: 'Settings' }).focus());
    await user.keyboard('nml');
    expect(store.getState().focused).toBeNull();
    expect(store.getState().surface).toBe('none');
  });

  it('leaves letters with a modifier to the browser', async () => {
    const { user, store } = await visitFixture();
    focusHall();
    await user.keyboard('{Control>}p{/Control}');
    expect(store.getState().focused).toBeNull();
  });

  it('leads back with B, and with Escape when nothing is open', async () => {
    const { user, store } = await visitFixture();
    focusHall();
    await user.keyboard('n');
    expect(store.getState().returnPose).not.toBeNull();
    await user.keyboard('b');
    expect(store.getState().returnPose).toBeNull();
    await user.keyboard('n{Escape}');
    expect(store.getState().returnPose).toBeNull();
  });

  it('is passed by Tab on the way from the skip link to the tools', async () => {
    const { user } = await visitFixture();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Skip to list of exhibits' }));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('application'));
    await user.tab();
    expect(screen.getByRole('navigation', { name: 'Gallery tools' }).contains(document.activeElement)).toBe(true);
  });

  it('takes the focus when its canvas is clicked', async () => {
    const { user } = await visitFixture();
    const canvas = document.createElement('canvas');
    document.body.append(canvas);
    await user.click(canvas);
    expect(document.activeElement).toBe(screen.getByRole('application'));
    canvas.remove();
  });
});

describe('the instruments over the hall', () => {
  it('say where one is: hall, section and story', async () => {
    const { visit, store } = await visitFixture();
    act(() =>
      visit.reportVisitor({ pose: { ...store.getState().pose, x: 7, z: 3 }, zone: 'bay-two', isMoving: false }),
    );
    const place = screen.getByRole('region', { name: 'Where you are' });
    expect(place.textContent).toContain('Gallery S8');
    expect(place.textContent).toContain('Military aid');
    expect(place.textContent).toContain('Volunteer airmen');
  });

  it('show no empty sign outside the halls', async () => {
    const { visit, store } = await visitFixture();
    expect(screen.queryByRole('region', { name: 'Where you are' })).not.toBeNull();
    act(() => visit.reportVisitor({ pose: { ...store.getState().pose, x: -500, z: 3 }, zone: null, isMoving: false }));
    expect(screen.queryByRole('region', { name: 'Where you are' })).toBeNull();
  });

  it('change the language anywhere, and that of the page with it', async () => {
    const { user } = await visitFixture();
    await user.click(screen.getByRole('button', { name: '切换为中文' }));
    screen.getByRole('button', { name: '展品列表' });
    expect(document.documentElement.lang).toBe('zh-Hans');
    expect(document.title).toBe('国际友人与中国抗战');
    await user.click(screen.getByRole('button', { name: 'Switch to English' }));
    expect(document.documentElement.lang).toBe('en');
  });

  it('put the exhibit’s name into the page’s title', async () => {
    const { visit } = await visitFixture();
    await act(() => visit.openExhibit('suitcase', 'list'));
    expect(document.title).toMatch(/^Edgar Snow's suitcase/);
  });

  it('offer next, previous, opening and the way back', async () => {
    const { user, store } = await visitFixture();
    const steps = within(screen.getByRole('navigation', { name: 'Exhibits' }));
    expect(steps.queryByRole('button', { name: 'Take me back' })).toBeNull();
    await user.click(steps.getByRole('button', { name: 'Next exhibit' }));
    await user.click(steps.getByRole('button', { name: /Open.*suitcase/ }));
    expect(store.getState().open).toBe('suitcase');
  });

  it('keep the title in view until the first step and then let it fade', async () => {
    const { visit, store } = await visitFixture();
    const title = screen.getByRole('heading', { level: 1 });
    expect(title.textContent).toContain('国际友人与中国抗战');
    expect(title.textContent).toContain("International Friends and China's War of Resistance");
    const arrival = title.parentElement;
    expect(arrival?.dataset['gone']).toBe('false');
    act(() => visit.reportVisitor({ pose: store.getState().pose, zone: null, isMoving: true }));
    expect(arrival?.dataset['gone']).toBe('true');
  });

  it('leave the camera the whole view again when the panel closes', async () => {
    const { visit, store } = await visitFixture();
    await act(() => visit.openExhibit('suitcase', 'pointer'));
    await screen.findByRole('dialog');
    act(() => panelInsetOf(store).set({ right: 0.34, bottom: 0 }));
    act(() => visit.closeExhibit());
    expect(panelInsetOf(store).get()).toEqual({ right: 0, bottom: 0 });
  });
});

describe('the announcer', () => {
  const spoken = () =>
    [...document.querySelectorAll('[data-live-announcer] output')].map((region) => region.textContent ?? '');

  it('speaks in the visitor’s language, the regions taking turns', async () => {
    const { visit } = await visitFixture({ language: 'zh' });
    act(() => visit.announce({ zh: '一', en: 'one' }));
    const first = spoken();
    expect(first.join('')).toBe('一');
    act(() => visit.announce({ zh: '一', en: 'one' }));
    expect(spoken()).toEqual([...first].reverse());
    act(() => visit.chooseLanguage('en'));
    expect(spoken().join('')).toBe('Language: English.');
  });
});

describe('when something fails', () => {
  it('says that the gallery did not load and tries again', async () => {
    let attempts = 0;
    const { user } = await visitFixture({
      source: {
        loadHall: () => {
          attempts += 1;
          return Promise.reject(new Error('no answer'));
        },
      },
    });
    screen.getByText('The gallery could not be loaded.');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(attempts).toBe(2);
  });

  it('tells of a lost drawing surface until it is back', async () => {
    const { visit } = await visitFixture();
    act(() => visit.reportRendering('lost'));
    screen.getByText(/taken the drawing surface away/);
    act(() => visit.reportRendering('running'));
    expect(screen.queryByText(/taken the drawing surface away/)).toBeNull();
  });

  it('gives the list of exhibits with full records where there is no WebGL', async () => {
    const { visit, user } = await visitFixture();
    act(() => visit.reportRendering('unavailable'));
    await screen.findByText(/WebGL 2 is missing/);
    expect(screen.queryByRole('application')).toBeNull();
    await user.click(await screen.findByText('One suitcase'));
    await user.click(await screen.findByRole('button', { name: /Edgar Snow's suitcase/ }));
    const panel = within(await screen.findByRole('dialog', { name: "Edgar Snow's suitcase" }));
    panel.getByText('GB-1928');
  });
});
