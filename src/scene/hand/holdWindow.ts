/** The window through which a held thing is seen: metres in the plane through its middle, pixels on the canvas. Pure. */
import type { HeldFrame } from '../../domain/hand/held';
import type { Metres, Size } from '../../domain/units';

/** Canvas in CSS pixels. */
export interface HoldStage {
  readonly width: number;
  readonly height: number;
}

/** How far a thing reaches from its middle. */
export interface HoldReach {
  /** Sideways, whichever way it is turned. */
  readonly side: Metres;
  /** Up and down as it was first shown. */
  readonly up: Metres;
  /** Every way. */
  readonly all: Metres;
  /** Height of what it stands on as it was first shown; below 0. */
  readonly ground: Metres;
}

/** What is seen: the middle of the window, its scale, and the middle of what the thing is compared with. */
export interface HoldWindow {
  readonly x: Metres;
  readonly y: Metres;
  readonly pixelsPerMetre: number;
  readonly beside: Metres;
}

/** Half the width of the words below what stands beside a thing, in pixels. */
const WORDS = 60;
/** How near one may come. */
const NEAREST = 14;
/** Part of the canvas that is filled, above what stands on its lower edge (pixels). */
const FILLED = 0.84;
const LOWER_EDGE = 52;
/** A turned thing may reach this share of its largest reach above and below its middle; a little less is seen of few. */
const TURNED = 0.78;
/** Gap between a thing and what it is compared with, as a share of both. */
const GAP = 0.09;

/** The window that shows a thing whole, and beside it what it is compared with. */
export function fitWindow(stage: HoldStage, reach: HoldReach, other: Pick<Size, 'x' | 'y'> | null): HoldWindow {
  const gap = other ? GAP * (2 * reach.side + other.x) : 0;
  const right = reach.side + (other ? gap + other.x : 0);
  const half = Math.max(reach.up, TURNED * reach.all);
  const bottom = Math.min(-half, reach.ground);
  const top = Math.max(half, other ? reach.ground + other.y : 0);
  const edge = Math.min(LOWER_EDGE, stage.height / 6);
  const scale = FILLED * Math.min(stage.width / (right + reach.side), (stage.height - edge) / (top - bottom));
  const beside = right - (other?.x ?? 0) / 2;
  const middle = (right - reach.side) / 2;
  const past = other ? (beside - middle) * scale + WORDS - stage.width / 2 : 0;
  return {
    x: middle + Math.max(0, past) / scale,
    y: (top + bottom - edge / scale) / 2,
    pixelsPerMetre: scale,
    beside,
  };
}

/** A window nearer or farther about a point of the canvas; never farther than the whole, never lost beside it. */
export function zoomHold(
  whole: HoldWindow,
  stage: HoldStage,
  now: HoldWindow,
  by: number,
  about: { readonly x: number; readonly y: number } = { x: stage.width / 2, y: stage.height / 2 },
): HoldWindow {
  const most = whole.pixelsPerMetre * NEAREST;
  const pixelsPerMetre = Math.min(most, Math.max(whole.pixelsPerMetre, now.pixelsPerMetre * by));
  // What lies under the point stays there.
  const apart = 1 / now.pixelsPerMetre - 1 / pixelsPerMetre;
  const x = now.x + (about.x - stage.width / 2) * apart;
  const y = now.y - (about.y - stage.height / 2) * apart;
  return within(whole, stage, { ...now, x, y, pixelsPerMetre });
}

/** A window moved by pixels, as if what is seen were dragged. */
export function moveHold(whole: HoldWindow, stage: HoldStage, now: HoldWindow, dx: number, dy: number): HoldWindow {
  const { pixelsPerMetre } = now;
  return within(whole, stage, { ...now, x: now.x - dx / pixelsPerMetre, y: now.y + dy / pixelsPerMetre });
}

/** Where things are on the canvas. */
export function frameOf(stage: HoldStage, reach: HoldReach, { x, y, pixelsPerMetre, beside }: HoldWindow): HeldFrame {
  return {
    pixelsPerMetre,
    ground: stage.height / 2 + (y - reach.ground) * pixelsPerMetre,
    beside: stage.width / 2 + (beside - x) * pixelsPerMetre,
  };
}

/** Keeps a window inside the whole one. */
function within(whole: HoldWindow, stage: HoldStage, { x, y, pixelsPerMetre, beside }: HoldWindow): HoldWindow {
  const room = (length: number): Metres => (length / 2) * (1 / whole.pixelsPerMetre - 1 / pixelsPerMetre);
  const keep = (value: number, middle: number, most: number): number =>
    Math.min(middle + most, Math.max(middle - most, value));
  return {
    x: keep(x, whole.x, room(stage.width)),
    y: keep(y, whole.y, room(stage.height)),
    pixelsPerMetre,
    beside,
  };
}
