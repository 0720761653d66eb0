import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { createMapGestures, type MapHands } from '../../src/ui/map/createMapGestures';
import { visitFixture } from './visitFixture';

afterEach(cleanup);

const openMap = async () => {
  const visited = await visitFixture({ prepare: (store) => store.getState().visit.showSurface('map') });
  const dialog = within(await screen.findByRole('dialog', { name: 'Map' }));
  const image = await dialog.findByRole('img', { name: /Map of/ });
  return { ...visited, dialog, image };
};
/** Where the ground is drawn, to a hundredth of a pixel. */
const groundOf = (image: HTMLElement): string | undefined =>
  image
    .querySelector('path[d^="M0 0H"]')
    ?.parentElement?.getAttribute('transform')
    ?.replace(/-?\d[\d.e-]*/g, (text) => (Number(text) + 0).toFixed(2).replace('-0.00', '0.00'));

describe('the map', () => {
  it('is an image with the same places and journeys as a list beside it', async () => {
    const { dialog, image } = await openMap();
    // London lies off the sheet of Asia, one place has no coordinates.
    expect(image.getAttribute('aria-label')).toContain('1 places and 1 journeys');
    expect(image.querySelectorAll('circle[data-approximate]')).toHaveLength(1);
    expect(dialog.getByRole('button', { name: /Chongqing Chungking 1 exhibit/ })).toBeDefined();
    expect(dialog.getByRole('button', { name: /Snow goes to Chongqing/ })).toBeDefined();
    const unlocated = dialog.getByRole('heading', { name: 'Places not known closely enough for the map' });
    expect(unlocated.parentElement?.textContent).toContain('China (place not named)');
    expect(dialog.getByText(/Coastline: Natural Earth/)).toBeDefined();
    expect(dialog.getByText(/Schematic/)).toBeDefined();
  });

  it('shows the whole world on demand', async () => {
    const { dialog, user } = await openMap();
    const world = dialog.getByRole('button', { name: 'World' });
    await user.click(world);
    expect(world.getAttribute('aria-pressed')).toBe('true');
    expect((await dialog.findByRole('img', { name: /Map of/ })).getAttribute('aria-label')).toContain('2 places');
  });

  it('is zoomed by buttons and keys and moved by arrow keys', async () => {
    const { dialog, image, user } = await openMap();
    const first = groundOf(image);
    await user.click(dialog.getByRole('button', { name: 'Zoom in' }));
    const nearer = groundOf(image);
    expect(nearer).not.toBe(first);
    act(() => dialog.getByRole('group', { name: /plus and minus to zoom/ }).focus());
    await user.keyboard('{ArrowRight}');
    const moved = groundOf(image);
    expect(moved).not.toBe(nearer);
    await user.keyboard('0');
    const whole = groundOf(image);
    await user.keyboard('++--');
    expect(groundOf(image)).toBe(whole);
  });

  it('tells of a place what is known, and what is not', async () => {
    const { dialog, user, visit, store } = await openMap();
    await user.click(dialog.getByRole('button', { name: /Chongqing Chungking/ }));
    expect(document.activeElement).toBe(await dialog.findByRole('heading', { level: 3, name: 'Chongqing' }));
    expect(dialog.getByText('Name at the time').parentElement?.textContent).toContain('Chungking');
    expect(dialog.getByText('29.56° N, 106.55° E')).toBeDefined();
    expect(dialog.getByText(/mark is approximate/)).toBeDefined();
    expect(dialog.getByText('Country today').parentElement?.textContent).toContain('China');
    await user.click(dialog.getByRole('button', { name: /Marco Polo Bridge Incident/ }));
    expect(store.getState()).toMatchObject({ surface: 'timeline', topic: { kind: 'event', id: 'bridge' } });
    act(() => visit.readAbout({ kind: 'place', id: 'unnamed' }));
    await screen.findByRole('heading', { level: 3, name: 'China (place not named)' });
    expect(screen.getByText('Position').parentElement?.textContent).toContain('not known');
  });

  it('turns to the world for a place that is not in Asia', async () => {
    const { dialog, visit } = await openMap();
    act(() => visit.readAbout({ kind: 'place', id: 'london' }));
    await dialog.findByRole('heading', { level: 3, name: 'London' });
    expect(dialog.getByRole('button', { name: 'World' }).getAttribute('aria-pressed')).toBe('true');
    act(() => visit.readAbout({ kind: 'place', id: 'chongqing' }));
    // What the world shows as well is not turned away from.
    await dialog.findByRole('heading', { level: 3, name: 'Chongqing' });
    expect(dialog.getByRole('button', { name: 'World' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('tells of a journey who, when, how and the stops', async () => {
    const { dialog, user, store } = await openMap();
    await user.click(dialog.getByRole('button', { name: /Snow goes to Chongqing/ }));
    await dialog.findByRole('heading', { level: 3, name: 'Snow goes to Chongqing' });
    expect(dialog.getByText('1938–1939')).toBeDefined();
    expect(dialog.getAllByText('by air').length).toBeGreaterThan(0);
    expect(dialog.getByRole('button', { name: /Chongqing October 1938/ })).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Edgar Snow' }));
    expect(store.getState().topic).toEqual({ kind: 'person', id: 'edgar-snow' });
  });

  it('opens what is clicked on it', async () => {
    const { image, store } = await openMap();
    const dot = image.querySelector('circle[data-approximate]');
    const at = { x: Number(dot?.getAttribute('cx')), y: Number(dot?.getAttribute('cy')) };
    const area = image.parentElement;
    if (!area) throw new Error('the image lies in an area');
    act(() =>
      press(area, [
        ['pointerdown', at.x, at.y],
        ['pointerup', at.x, at.y],
      ]),
    );
    expect(store.getState().topic).toEqual({ kind: 'place', id: 'chongqing' });
  });
});

type Step = readonly [type: string, x: number, y: number, pointer?: number];

/** Pointer events on an element that lies at the origin. */
function press(element: HTMLElement, steps: readonly Step[]): void {
  for (const [type, clientX, clientY, pointerId = 1] of steps)
    element.dispatchEvent(
      new PointerEvent(type, { clientX, clientY, pointerId, pointerType: 'mouse', button: 0, bubbles: true }),
    );
}

describe('hands on a map', () => {
  const watch = () => {
    const told: unknown[] = [];
    const hands: MapHands = {
      onMove: ({ dx, dy, by }) => told.push(['move', dx, dy, Math.round(by * 100) / 100]),
      onLetGo: () => told.push('let go'),
      onZoom: (by) => told.push(by > 1 ? 'nearer' : 'farther'),
      onPick: ({ x, y }, kind) => told.push(['pick', x, y, kind]),
      onHover: (at) => told.push(['hover', at?.x ?? null]),
    };
    const element = document.createElement('div');
    const end = createMapGestures(element, hands);
    return { element, told, end };
  };

  it('pick with a click and not with a drag', () => {
    const { element, told } = watch();
    press(element, [
      ['pointerdown', 10, 10],
      ['pointermove', 12, 11],
      ['pointerup', 12, 11],
    ]);
    press(element, [
      ['pointerdown', 10, 10],
      ['pointermove', 40, 30],
      ['pointerup', 40, 30],
    ]);
    expect(told).toEqual([['pick', 12, 11, 'mouse'], ['move', 30, 20, 1], 'let go']);
  });

  it('spread with two fingers', () => {
    const { element, told } = watch();
    press(element, [
      ['pointerdown', 100, 100, 1],
      ['pointerdown', 200, 100, 2],
      // From 100 px apart to 150 px: half as near again; their middle moves 25 px to the right
      ['pointermove', 250, 100, 2],
      ['pointerup', 250, 100, 2],
      ['pointerup', 100, 100, 1],
    ]);
    expect(told).toEqual([['move', 25, 0, 1.5], 'let go', 'let go']);
  });

  it('zoom with the wheel, without scrolling the page', () => {
    const { element, told } = watch();
    const near = new WheelEvent('wheel', { deltaY: -100, cancelable: true });
    element.dispatchEvent(near);
    element.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, cancelable: true }));
    expect(told).toEqual(['nearer', 'farther']);
    expect(near.defaultPrevented).toBe(true);
  });

  it('tell nothing more when they are gone', () => {
    const { element, told, end } = watch();
    press(element, [['pointermove', 5, 5]]);
    expect(told).toEqual([['hover', 5]]);
    end();
    press(element, [
      ['pointermove', 9, 9],
      ['pointerdown', 9, 9],
      ['pointerup', 9, 9],
    ]);
    expect(told).toHaveLength(1);
  });
});
