import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent } from 'react';
import type { HeldView } from '../../domain/hand/held';
import type { Radians } from '../../domain/units';
import { useGallery } from '../useGallery';
import { createHoldGestures } from './createHoldGestures';

/** Turn of a pixel dragged and of a key; pixels moved by a key; zoom of a key or button. */
const PER_PIXEL: Radians = 0.0085;
const PER_KEY: Radians = Math.PI / 18;
const KEY_MOVE = 48;
export const ZOOM_STEP = 1.3;

const ARROWS: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Lets hands and keys turn, move and near what is held; gives what to do with keys. */
export function useHoldHands(
  stage: RefObject<HTMLElement | null>,
  view: HeldView | null,
): (event: KeyboardEvent) => void {
  const isCalm = useGallery((state) => state.motion === 'reduced');
  const act = useEffectEvent((what: (present: HeldView) => void) => {
    if (view) what(view);
  });
  const letGo = useEffectEvent((dx: number, dy: number) => {
    // Where motion is reduced a thing stays as it is put.
    if (!isCalm) view?.letGo({ yaw: dx * PER_PIXEL, pitch: dy * PER_PIXEL });
  });
  useEffect(() => {
    if (!stage.current) return;
    return createHoldGestures(stage.current, {
      onTurn: (dx, dy) => act((present) => present.turn({ yaw: dx * PER_PIXEL, pitch: dy * PER_PIXEL })),
      onLetGo: (dx, dy) => letGo(dx, dy),
      onMove: (dx, dy) => act((present) => present.move(dx, dy)),
      onZoom: (by, about) => act((present) => present.zoom(by, about)),
    });
  }, [stage]);

  return (event) => {
    if (!view || event.ctrlKey || event.metaKey || event.altKey) return;
    if (obey(view, event.key, event.shiftKey)) event.preventDefault();
  };
}

/** Does what a key asks; false where it asks nothing. */
function obey(view: HeldView, key: string, isShifted: boolean): boolean {
  const arrow = ARROWS[key];
  if (arrow && isShifted) view.move(-arrow[0] * KEY_MOVE, -arrow[1] * KEY_MOVE);
  else if (arrow) view.turn({ yaw: arrow[0] * PER_KEY, pitch: arrow[1] * PER_KEY });
  else if (key === '+' || key === '=') view.zoom(ZOOM_STEP);
  else if (key === '-' || key === '_') view.zoom(1 / ZOOM_STEP);
  else if (key === 'Home') view.restore();
  else return false;
  return true;
}
