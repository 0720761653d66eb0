import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CellData } from '../../src/domain/hall/hall';
import { type HeldView, HoldFault, type HoldOptions } from '../../src/domain/hand/held';
import { aHung, aThing } from '../scene/exhibits/hungFixture';
import { type FixtureOptions, visitFixture } from './visitFixture';

afterEach(cleanup);

/** The fixture's suitcase and its model of an I-16 stand as things, its portrait hangs framed. */
const CELLS: Readonly<Record<string, CellData>> = {
  luggage: {
    story: 'luggage',
    exhibits: [
      aThing({
        exhibit: 'suitcase',
        title: { zh: '斯诺的旅行箱', en: "Edgar Snow's suitcase" },
        kind: 'object',
        model: 'suitcase',
        size: { x: 0.65, y: 0.42, z: 0.22 },
      }),
      aHung({ exhibit: 'portrait' }),
    ],
    panel: null,
    farSheet: null,
  },
  airmen: {
    story: 'airmen',
    exhibits: [aThing({ exhibit: 'fighter', kind: 'aircraft', mount: 'model', size: { x: 2.25, y: 0.64, z: 1.5 } })],
    panel: null,
    farSheet: null,
  },
};

/** Something that holds whatever it is given and writes down what is asked of it. */
function aHold() {
  const view = {
    turn: vi.fn<HeldView['turn']>(),
    letGo: vi.fn<HeldView['letGo']>(),
    zoom: vi.fn<HeldView['zoom']>(),
    move: vi.fn<HeldView['move']>(),
    restore: vi.fn<HeldView['restore']>(),
    light: vi.fn<HeldView['light']>(),
    compare: vi.fn<HeldView['compare']>(),
    resize: vi.fn<HeldView['resize']>(),
    dispose: vi.fn<HeldView['dispose']>(),
  };
  const given: HoldOptions<HTMLCanvasElement>[] = [];
  return {
    view,
    given,
    hold: (options: HoldOptions<HTMLCanvasElement>): Promise<HeldView> => {
      given.push(options);
      options.onFrame({ pixelsPerMetre: 700, ground: 400, beside: 600 });
      return Promise.resolve(view);
    },
  };
}

const visitWith = (options: FixtureOptions) =>
  visitFixture({
    ...options,
    source: {
      loadCell: (story) => Promise.resolve(CELLS[story] ?? { story, exhibits: [], panel: null, farSheet: null }),
    },
  });

/** Opens an exhibit's panel and takes it in the hand by its button. */
async function takeUp(id: string, options: FixtureOptions = {}) {
  const held = aHold();
  const fixture = await visitWith({ device: { hold: held.hold }, ...options });
  await act(() => fixture.visit.openExhibit(id, 'pointer'));
  const take = await screen.findByRole('button', { name: /Take it in your hand|拿近细看/ });
  await fixture.user.click(take);
  const dialog = await screen.findByRole('dialog', { name: /^(In the hand:|拿近细看：)/ });
  await within(dialog).findByRole('application');
  return { ...fixture, ...held, take, dialog: within(dialog) };
}

describe('an exhibit in the hand', () => {
  it('is turned, moved, neared and put back by keys', async () => {
    const { dialog, view, user } = await takeUp('suitcase');
    act(() => dialog.getByRole('application', { name: /Edgar Snow's suitcase: model/ }).focus());
    await user.keyboard('{ArrowRight}{ArrowUp}');
    expect(view.turn.mock.calls.map(([by]) => [Math.sign(by.yaw), Math.sign(by.pitch)])).toEqual([
      [1, 0],
      [0, -1],
    ]);
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(view.move.mock.lastCall?.[0]).toBe(48);
    await user.keyboard('+-');
    expect(view.zoom.mock.calls.map(([by]) => by > 1)).toEqual([true, false]);
    await user.keyboard('{Home}');
    expect(view.restore).toHaveBeenCalledTimes(1);
  });

  it('is turned by a drag and turns on when it is let go, unless motion is reduced', async () => {
    const { dialog, view, visit } = await takeUp('suitcase');
    const stage = dialog.getByRole('application');
    const drag = (): void => {
      fireEvent.pointerDown(stage, { pointerId: 1, button: 0, clientX: 100, clientY: 100 });
      fireEvent.pointerMove(stage, { pointerId: 1, clientX: 140, clientY: 110 });
      fireEvent.pointerUp(stage, { pointerId: 1, clientX: 140, clientY: 110 });
    };
    drag();
    const [by] = view.turn.mock.lastCall ?? [];
    expect(by?.yaw).toBeCloseTo(40 * 0.0085);
    expect(by?.pitch).toBeCloseTo(10 * 0.0085);
    expect(view.letGo).toHaveBeenCalledTimes(1);
    act(() => visit.chooseMotion('reduced'));
    drag();
    expect(view.letGo).toHaveBeenCalledTimes(1);
  });

  it('is lit from the side, wherever one puts the lamp', async () => {
    const { dialog, view, user } = await takeUp('suitcase');
    expect(view.light).toHaveBeenLastCalledWith({ kind: 'hall' });
    await user.click(dialog.getByRole('radio', { name: 'From the side' }));
    expect(view.light.mock.lastCall?.[0].kind).toBe('side');
    fireEvent.change(dialog.getByRole('slider', { name: 'Direction of the lamp' }), { target: { value: '90' } });
    expect(view.light.mock.lastCall?.[0]).toMatchObject({ from: Math.PI / 2 });
    expect(dialog.getByRole('slider', { name: 'Direction of the lamp' }).getAttribute('aria-valuetext')).toBe(
      '90° clockwise from above',
    );
    await user.click(dialog.getByRole('radio', { name: 'As in the hall' }));
    expect(dialog.queryByRole('slider')).toBeNull();
  });

  it('is compared with what fits its size, and with something else by choice', async () => {
    const { dialog, view, user } = await takeUp('suitcase');
    // 65 cm: beside a hand at first.
    expect(view.compare).toHaveBeenLastCalledWith({ x: 0.1213, y: 0.2058 });
    expect(dialog.getByText('hand, 18.5 cm')).toBeDefined();
    await user.click(dialog.getByRole('radio', { name: 'Person' }));
    expect(view.compare).toHaveBeenLastCalledWith({ x: 0.525, y: 1.7 });
    await user.click(dialog.getByRole('radio', { name: 'Scale bar' }));
    expect(view.compare).toHaveBeenLastCalledWith(null);
    // 700 pixels a metre: 20 cm are 140 pixels, and 50 cm too long.
    expect(dialog.getByText('20 cm')).toBeDefined();
  });

  it('says how large it is, and that it is a model', async () => {
    const { dialog } = await takeUp('suitcase', { language: 'zh' });
    expect(dialog.getByText('本展厅制作的模型')).toBeDefined();
    expect(dialog.getByText('高42厘米，宽65厘米，厚22厘米（据记录）')).toBeDefined();
    expect(dialog.getByText('皮箱<b>随</b>他到陕北。')).toBeDefined();
  });

  it('of a scale model says both sizes and compares as the model or as the real thing', async () => {
    const { dialog, view, user } = await takeUp('fighter');
    expect(dialog.getByText('The original: wingspan 9 m, length 5.99 m, height 2.56 m.')).toBeDefined();
    expect(dialog.getByText('Model at 1:4: wingspan 2.25 m, length 1.5 m, height 0.64 m.')).toBeDefined();
    expect(view.compare).toHaveBeenLastCalledWith({ x: 0.525, y: 1.7 });
    await user.click(dialog.getByRole('radio', { name: 'True size of the original' }));
    // At 1:4 a person is a quarter as tall beside it.
    expect(view.compare).toHaveBeenLastCalledWith({ x: 0.525 / 4, y: 1.7 / 4 });
  });

  it('gives the focus back and frees what it held when it is put down', async () => {
    const { user, view, take, store } = await takeUp('suitcase');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(take));
    expect(store.getState()).toMatchObject({ surface: 'none', open: 'suitcase' });
    expect(view.dispose).toHaveBeenCalledTimes(1);
    expect(document.querySelector('canvas')).toBeNull();
  });

  it('says in words that nothing can be drawn, and tries again with what was lost', async () => {
    const none = await takeUp('suitcase', { device: { hold: () => Promise.reject(new HoldFault('no-webgl', null)) } });
    expect(await none.dialog.findByText(/This browser cannot draw the model/)).toBeDefined();
    expect(none.dialog.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(none.dialog.getByText(/42 cm high/)).toBeDefined();
    cleanup();

    const { dialog, given, user, view } = await takeUp('suitcase');
    act(() => given[0]?.onLost());
    expect(dialog.getByText('The browser has taken back the drawing surface.')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(given).toHaveLength(2));
    expect(view.dispose).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(dialog.queryByText(/taken back/)).toBeNull());
  });

  it('is not offered for a framed picture, and an address that asks for it shows the panel', async () => {
    const { visit, store } = await visitWith({ device: { hold: aHold().hold } });
    await act(() => visit.holdExhibit('portrait', 'link'));
    await waitFor(() => expect(store.getState().surface).toBe('none'));
    expect(await screen.findByRole('dialog', { name: 'Mao Zedong in a Red Army cap' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Take it in your hand' })).toBeNull();
  });
});
