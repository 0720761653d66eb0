import { textWidth } from '../language/textWidth';
import type { MapFrame } from './mapWindow';
import type { SheetPoint } from './sheet';

/** A dot that wants its name beside it. Coordinates and radius in pixels of the frame. */
export interface NamedDot extends SheetPoint {
  readonly id: string;
  readonly r: number;
  readonly text: string;
  /** Font size in pixels. */
  readonly size: number;
}

/** A rectangle of the frame. */
export interface LabelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name with its place: `x`, `y` of the text's anchor on its base line. */
export interface PlacedLabel extends SheetPoint {
  readonly id: string;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: LabelBox;
}

/** Room kept between two names, across and down. */
const APART = { across: 5, down: 1 };
const TOUCHING = { across: 0, down: 0 };
/** A name may run over a dot smaller than this, not over a larger one. */
const SMALL_DOT = 4.5;
/** The name of a dot as large as this would rather cover others than be left out. */
const GREAT_DOT = 8;
/** Names keep this far from the frame's edge. */
const EDGE = 4;

/**
 * Names beside their dots: none lies on another, on what is `taken` or outside the frame, nor on a large dot, unless its
 * own is a very large one. Dots come most important first; a name that finds no room is left out.
 */
export function placeLabels(
  dots: readonly NamedDot[],
  frame: MapFrame,
  taken: readonly LabelBox[] = [],
): readonly PlacedLabel[] {
  const large = dots.filter(({ r }) => r >= SMALL_DOT).map((dot) => ({ id: dot.id, box: boxAround(dot) }));
  const placed: PlacedLabel[] = [];
  for (const dot of dots) {
    const free = candidates(dot).filter(
      ({ box }) =>
        isInFrame(box, frame) &&
        placed.every((other) => !overlap(other.box, box, APART)) &&
        taken.every((other) => !overlap(other, box, TOUCHING)),
    );
    const clear = free.find(({ box }) =>
      large.every((other) => other.id === dot.id || !overlap(other.box, box, TOUCHING)),
    );
    const chosen = clear ?? (dot.r >= GREAT_DOT ? free[0] : undefined);
    if (chosen) placed.push(chosen);
  }
  return placed;
}

/** Eight places round the dot, the best first. */
function candidates(dot: NamedDot): readonly PlacedLabel[] {
  const { id, x, y, r, text, size } = dot;
  const width = textWidth(text, size);
  const gap = r + 4;
  const set = (anchor: PlacedLabel['anchor'], atX: number, atY: number): PlacedLabel => {
    const left = anchor === 'start' ? atX : anchor === 'end' ? atX - width : atX - width / 2;
    const box = { left, right: left + width, top: atY - size * 0.86, bottom: atY + size * 0.24 };
    return { id, text, size, anchor, x: atX, y: atY, box };
  };
  const middle = y + size * 0.33;
  return [
    set('start', x + gap, middle),
    set('end', x - gap, middle),
    set('middle', x, y - gap - size * 0.1),
    set('middle', x, y + gap + size * 0.75),
    set('start', x + gap * 0.75, y - gap * 0.7),
    set('start', x + gap * 0.75, y + gap * 0.7 + size * 0.6),
    set('end', x - gap * 0.75, y - gap * 0.7),
    set('end', x - gap * 0.75, y + gap * 0.7 + size * 0.6),
  ];
}

/** The square about a circle. */
export const boxAround = ({ x, y, r }: SheetPoint & { readonly r: number }): LabelBox => ({
  left: x - r,
  right: x + r,
  top: y - r,
  bottom: y + r,
});

const isInFrame = ({ left, right, top, bottom }: LabelBox, { w, h }: MapFrame): boolean =>
  left >= EDGE && top >= EDGE && right <= w - EDGE && bottom <= h - EDGE;

function overlap(a: LabelBox, b: LabelBox, { across, down }: typeof APART): boolean {
  return a.left < b.right + across && b.left < a.right + across && a.top < b.bottom + down && b.top < a.bottom + down;
}
