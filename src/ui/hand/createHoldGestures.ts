/**
 * Hands on a held thing: one pointer turns it and may let it go on turning, two come nearer and move what is seen, a
 * wheel comes nearer. Vanilla. Coordinates are CSS pixels of the element, times milliseconds of the events' own clock.
 */

/** A point of the element. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What hands may want of a held thing. */
export interface HoldHands {
  /** Dragged by one pointer, by so many pixels. */
  readonly onTurn: (dx: number, dy: number) => void;
  /** Let go while turning, at so many pixels a second. */
  readonly onLetGo: (dx: number, dy: number) => void;
  /** Dragged by two pointers, or by one with Shift. */
  readonly onMove: (dx: number, dy: number) => void;
  /** Nearer (above 1) or farther, about a point. */
  readonly onZoom: (by: number, about: Spot) => void;
}

/** Zoom of one pixel of a wheel. */
const WHEEL = 1.0016;
/** Pixels of a line, where a wheel counts lines. */
const LINE = 24;
/** Only what a hand did in the last so many milliseconds tells how fast it was. */
const LATELY = 90;

/** Listens to an element; the result ends it. */
export function createHoldGestures(element: HTMLElement, hands: HoldHands): () => void {
  const down = new Map<number, Spot>();
  let trace: { readonly dx: number; readonly dy: number; readonly at: number }[] = [];
  const end = new AbortController();
  const { signal } = end;
  const spotOf = (event: MouseEvent): Spot => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    handle: (event: HTMLElementEventMap[K]) => void,
  ): void => element.addEventListener(type, handle, { signal, passive: false });

  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    element.setPointerCapture?.(event.pointerId);
    down.set(event.pointerId, spotOf(event));
    trace = [];
    // A hand on it stops it.
    hands.onTurn(0, 0);
  });
  listen('pointermove', (event) => {
    const from = down.get(event.pointerId);
    if (!from) return;
    const to = spotOf(event);
    down.set(event.pointerId, to);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const [was, is] = [apart(from, other), apart(to, other)];
      if (was > 0 && is > 0) hands.onZoom(is / was, between(to, other));
      hands.onMove(dx / 2, dy / 2);
    } else if (event.shiftKey) hands.onMove(dx, dy);
    else {
      trace = [...trace.filter(({ at }) => event.timeStamp - at < LATELY), { dx, dy, at: event.timeStamp }];
      hands.onTurn(dx, dy);
    }
  });
  listen('pointerup', (event) => {
    const wasTurning = down.delete(event.pointerId) && down.size === 0;
    const recent = trace.filter(({ at }) => event.timeStamp - at < LATELY);
    trace = [];
    const [first] = recent;
    if (!wasTurning || !first) return;
    const seconds = Math.max(16, event.timeStamp - first.at) / 1000;
    const sum = (axis: 'dx' | 'dy'): number => recent.reduce((all, step) => all + step[axis], 0) / seconds;
    hands.onLetGo(sum('dx'), sum('dy'));
  });
  listen('pointercancel', (event) => {
    down.delete(event.pointerId);
    trace = [];
  });
  listen('wheel', (event) => {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY;
    hands.onZoom(WHEEL ** -pixels, spotOf(event));
  });
  return () => end.abort();
}

const apart = (one: Spot, other: Spot): number => Math.hypot(one.x - other.x, one.y - other.y);
const between = (one: Spot, other: Spot): Spot => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
