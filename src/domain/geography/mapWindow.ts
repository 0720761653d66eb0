/**
 * The part of a sheet that a map shows: the sheet's point in the middle of the frame, and how many pixels a unit of the
 * sheet takes. All steps give a window that lies on the sheet.
 */
import type { Sheet, SheetPoint } from './sheet';

/** Size of the frame a map is shown in, in CSS pixels. */
export interface MapFrame {
  readonly w: number;
  readonly h: number;
}

export interface MapWindow extends SheetPoint {
  /** CSS pixels per unit of the sheet. */
  readonly scale: number;
}

/** What a window is cut from and shown in. */
export interface MapStage {
  readonly sheet: Sheet;
  readonly frame: MapFrame;
  /** `cover`: the sheet always fills the frame; `contain`: all of it can be seen at once. */
  readonly fit: 'cover' | 'contain';
  /** How many times nearer than the whole one may come. */
  readonly deepest: number;
}

/** How much more than its points a window around them shows. */
const ROOM = 1.4;

/** The widest window: the whole sheet, or as much as fills the frame. */
export function wholeWindow({ sheet, frame, fit }: MapStage): MapWindow {
  const across = frame.w / sheet.w;
  const down = frame.h / sheet.h;
  return {
    x: sheet.w / 2,
    y: sheet.h / 2,
    scale: fit === 'cover' ? Math.max(across, down) : Math.min(across, down),
  };
}

/** A window around some points with room about them, at most `nearest` times nearer than the whole; the whole where there are none. */
export function windowAround(stage: MapStage, points: readonly SheetPoint[], nearest: number): MapWindow {
  const whole = wholeWindow(stage);
  if (points.length === 0) return whole;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const { frame } = stage;
  const fitting = Math.min(frame.w / Math.max(1, right - left), frame.h / Math.max(1, bottom - top)) / ROOM;
  return held(stage, {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    scale: Math.min(fitting, whole.scale * nearest),
  });
}

/** Nearer (`by` above 1) or farther, about a point of the frame that stays where it is as long as the sheet allows. */
export function zoomWindow(stage: MapStage, window: MapWindow, by: number, about: SheetPoint): MapWindow {
  const fixed = sheetPointAt(stage.frame, window, about);
  const { scale } = held(stage, { ...window, scale: window.scale * by });
  const { frame } = stage;
  return held(stage, {
    x: fixed.x - (about.x - frame.w / 2) / scale,
    y: fixed.y - (about.y - frame.h / 2) / scale,
    scale,
  });
}

/** Moved by so many pixels of the frame, as a hand drags a sheet: `dx` above 0 brings what lies to the left. */
export function panWindow(stage: MapStage, window: MapWindow, dx: number, dy: number): MapWindow {
  return held(stage, { ...window, x: window.x - dx / window.scale, y: window.y - dy / window.scale });
}

/** Brought back onto the sheet and between its nearest and farthest. */
export function held(stage: MapStage, { x, y, scale }: MapWindow): MapWindow {
  const { sheet, frame, deepest } = stage;
  const least = wholeWindow(stage).scale;
  const kept = Math.min(least * deepest, Math.max(least, scale));
  return { x: between(x, sheet.w, frame.w / kept), y: between(y, sheet.h, frame.h / kept), scale: kept };
}

/** Where a point of the sheet is in the frame. */
export function framePoint({ w, h }: MapFrame, { x, y, scale }: MapWindow, point: SheetPoint): SheetPoint {
  return { x: w / 2 + (point.x - x) * scale, y: h / 2 + (point.y - y) * scale };
}

/** The point of the sheet that is seen at a point of the frame; the inverse of `framePoint`. */
export function sheetPointAt({ w, h }: MapFrame, { x, y, scale }: MapWindow, at: SheetPoint): SheetPoint {
  return { x: x + (at.x - w / 2) / scale, y: y + (at.y - h / 2) / scale };
}

/** How what is drawn for one window is moved and stretched to stand for another: `at * by + dx`, `at * by + dy`. */
export function shiftBetween(
  { w, h }: MapFrame,
  from: MapWindow,
  to: MapWindow,
): { readonly by: number; readonly dx: number; readonly dy: number } {
  const by = to.scale / from.scale;
  return {
    by,
    dx: (w / 2) * (1 - by) + (from.x - to.x) * to.scale,
    dy: (h / 2) * (1 - by) + (from.y - to.y) * to.scale,
  };
}

/** A middle so that what is seen stays within the length; the middle of it where more is seen than there is. */
function between(middle: number, length: number, seen: number): number {
  if (seen >= length) return length / 2;
  return Math.min(length - seen / 2, Math.max(seen / 2, middle));
}
