/**
 * Hands on a map: dragged by one pointer, spread by two, turned by a wheel, clicked. Vanilla; tells what the hands want
 * and leaves it to others to do it. Coordinates are CSS pixels of the element.
 */

/** A point of the element. */
export interface HandPoint {
  readonly x: number;
  readonly y: number;
}

/** What hands may want of a map. */
export interface MapHands {
  /** Dragged and spread so far since the hands went down, about a point. */
  readonly onMove: (move: {
    readonly dx: number;
    readonly dy: number;
    readonly by: number;
    readonly about: HandPoint;
  }) => void;
  /** The hands let go after a move. */
  readonly onLetGo: () => void;
  /** One step nearer (above 1) or farther, about a point. */
  readonly onZoom: (by: number, about: HandPoint) => void;
  /** Clicked or tapped, without a drag. */
  readonly onPick: (at: HandPoint, kind: 'mouse' | 'touch') => void;
  /** The pointer is over this point, without a button; null when it left. */
  readonly onHover: (at: HandPoint | null) => void;
}

/** Farther than this, in pixels, a press is a drag and no click. */
const STILL = 6;
/** Zoom of one pixel of a wheel. */
const WHEEL = 1.0016;

/** Listens to an element; the result ends it. */
export function createMapGestures(element: HTMLElement, hands: MapHands): () => void {
  const down = new Map<number, { readonly from: HandPoint; readonly to: HandPoint }>();
  let hasMoved = false;
  const end = new AbortController();
  const { signal } = end;

  const pointOf = (event: MouseEvent): HandPoint => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  /** Each finger that goes down or up begins a new move from where all are now. */
  const rebase = (): void => {
    if (hasMoved) hands.onLetGo();
    for (const [id, { to }] of down) down.set(id, { from: to, to });
  };
  const tell = (): void => {
    const fingers = [...down.values()];
    const from = middle(fingers.map((finger) => finger.from));
    const to = middle(fingers.map((finger) => finger.to));
    const was = spread(fingers.map((finger) => finger.from));
    const is = spread(fingers.map((finger) => finger.to));
    hands.onMove({ dx: to.x - from.x, dy: to.y - from.y, by: was > 0 ? is / was : 1, about: from });
  };

  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    handle: (event: HTMLElementEventMap[K]) => void,
  ): void => element.addEventListener(type, handle, { signal, passive: false });

  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    element.setPointerCapture?.(event.pointerId);
    rebase();
    if (down.size === 0) hasMoved = false;
    const at = pointOf(event);
    down.set(event.pointerId, { from: at, to: at });
  });
  listen('pointermove', (event) => {
    const at = pointOf(event);
    const finger = down.get(event.pointerId);
    if (!finger) {
      if (event.pointerType === 'mouse') hands.onHover(at);
      return;
    }
    down.set(event.pointerId, { ...finger, to: at });
    hasMoved ||= down.size > 1 || Math.hypot(at.x - finger.from.x, at.y - finger.from.y) > STILL;
    if (hasMoved) tell();
  });
  const handleUp = (event: PointerEvent): void => {
    if (!down.has(event.pointerId)) return;
    rebase();
    down.delete(event.pointerId);
    if (!hasMoved && event.type === 'pointerup')
      hands.onPick(pointOf(event), event.pointerType === 'mouse' ? 'mouse' : 'touch');
  };
  listen('pointerup', handleUp);
  listen('pointercancel', handleUp);
  listen('pointerleave', () => hands.onHover(null));
  listen('wheel', (event) => {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 24 : event.deltaY;
    hands.onZoom(WHEEL ** -pixels, pointOf(event));
  });
  return () => end.abort();
}

function middle(points: readonly HandPoint[]): HandPoint {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

/** How far apart two fingers are; 0 for one. */
function spread([one, other]: readonly HandPoint[]): number {
  return one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
}
