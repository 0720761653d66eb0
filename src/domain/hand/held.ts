/** Holding one exhibit in the hand: what the interface asks of whoever draws it. The app hands a drawer to the interface. */
import type { HungExhibit } from '../hall/hall';
import type { Metres, Radians, Size } from '../units';

/** The light a thing is held in. */
export type HeldLight =
  /** As in the hall: from above and before it. */
  | { readonly kind: 'hall' }
  /** One lamp from the side: `from` where it stands, clockwise from above; `height` above the plane of the picture. */
  | { readonly kind: 'side'; readonly from: Radians; readonly height: Radians };

/** A turn: `yaw` to the right, `pitch` its upper side towards the viewer. */
export interface HeldTurn {
  readonly yaw: Radians;
  readonly pitch: Radians;
}

/** Where things are on the canvas, in CSS pixels from its top left. */
export interface HeldFrame {
  /** Pixels of a metre in the plane through the thing's middle. */
  readonly pixelsPerMetre: number;
  /** Height of what it stands on, and of the middle of what it is compared with. */
  readonly ground: number;
  readonly beside: number;
}

/** One exhibit, held. Every verb draws at most one frame more; nothing is drawn at rest. */
export interface HeldView {
  readonly turn: (by: HeldTurn) => void;
  /** Lets it turn on by itself, slowing down; radians per second. */
  readonly letGo: (speed: HeldTurn) => void;
  /** Nearer (above 1) or farther, about a point of the canvas or its middle. */
  readonly zoom: (by: number, about?: { readonly x: number; readonly y: number }) => void;
  /** Moves what is seen by pixels of the canvas. */
  readonly move: (dx: number, dy: number) => void;
  /** As it was first shown. */
  readonly restore: () => void;
  readonly light: (light: HeldLight) => void;
  /** Leaves room beside it for something of this size; null for nothing. */
  readonly compare: (other: Pick<Size, 'x' | 'y'> | null) => void;
  /** New size of the canvas in CSS pixels. */
  readonly resize: (width: number, height: number) => void;
  /** Gives everything back, the context included. */
  readonly dispose: () => void;
}

/** What is needed to hold an exhibit; `Canvas` is what the platform draws on. */
export interface HoldOptions<Canvas> {
  readonly canvas: Canvas;
  readonly hung: HungExhibit;
  /** Everything hung of its story: colours are chosen beside each other. */
  readonly story: readonly HungExhibit[];
  /** Size of the canvas in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
  /** After each drawn frame. */
  readonly onFrame: (frame: HeldFrame) => void;
  /** The context was taken away; nothing is drawn any more. */
  readonly onLost: () => void;
}

/** Draws an exhibit into a canvas of its own. Rejects with a `HoldFault`. */
export type HoldExhibit<Canvas> = (options: HoldOptions<Canvas>) => Promise<HeldView>;

/** Why a thing cannot be held. */
export class HoldFault extends Error {
  readonly fault: 'no-webgl' | 'not-arrived';

  constructor(fault: HoldFault['fault'], cause: unknown) {
    super(fault === 'no-webgl' ? 'this browser gives no WebGL 2 context' : 'the model did not arrive', { cause });
    this.name = 'HoldFault';
    this.fault = fault;
  }
}

/** Whether an exhibit can be held: all that is shown as a thing, not as a framed picture. */
export const canBeHeld = ({ picture }: Pick<HungExhibit, 'picture'>): boolean => picture === null;

/** Largest extent. */
export const spanOf = ({ x, y, z }: Size): Metres => Math.max(x, y, z);
