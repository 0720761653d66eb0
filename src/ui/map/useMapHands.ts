import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type MapStage, type MapWindow, panWindow, shiftBetween, zoomWindow } from '../../domain/geography/mapWindow';
import { pickDot, pickWay } from '../../domain/geography/pickOnMap';
import type { SheetPoint } from '../../domain/geography/sheet';
import type { Topic } from '../../state/galleryState';
import { useVisit } from '../useGallery';
import { createMapGestures, type MapHands } from './createMapGestures';
import { dotsIn, type MapPlan, waysIn } from './planMap';

export interface MapHandsOptions {
  /** What the hands are on. */
  readonly area: RefObject<HTMLElement | null>;
  /** What is moved while a drag is under way; it is laid out anew when the drag ends. */
  readonly moving: RefObject<SVGGElement | null>;
  readonly plan: MapPlan;
  readonly stage: MapStage;
  readonly window: MapWindow;
  readonly onWindow: (window: MapWindow) => void;
}

/** How near a pointer and how near a finger must come to mean a mark, in pixels. */
const REACH = { mouse: 6, touch: 18 } as const;

/** Lets hands drag, zoom and choose on a map; gives what the pointer is on. */
export function useMapHands({ area, moving, plan, stage, window, onWindow }: MapHandsOptions): Topic | null {
  const visit = useVisit();
  const [pointed, setPointed] = useState<Topic | null>(null);
  const draggedTo = useRef<MapWindow | null>(null);
  const { frame } = stage;

  const markAt = (at: SheetPoint, kind: keyof typeof REACH): Topic | null => {
    const place = pickDot(dotsIn(frame, window, plan.places), at, REACH[kind]);
    if (place !== null) return { kind: 'place', id: place };
    const journey = pickWay(waysIn(frame, window, plan.journeys), at, REACH[kind]);
    return journey === null ? null : { kind: 'journey', id: journey };
  };
  const hands: MapHands = {
    onMove: ({ dx, dy, by, about }) => {
      const to = panWindow(stage, zoomWindow(stage, window, by, about), dx, dy);
      const shift = shiftBetween(frame, window, to);
      draggedTo.current = to;
      moving.current?.setAttribute('transform', `translate(${shift.dx} ${shift.dy}) scale(${shift.by})`);
    },
    onLetGo: () => {
      moving.current?.removeAttribute('transform');
      if (draggedTo.current) onWindow(draggedTo.current);
      draggedTo.current = null;
    },
    onZoom: (by, about) => onWindow(zoomWindow(stage, window, by, about)),
    onPick: (at, kind) => {
      const mark = markAt(at, kind);
      if (mark) visit.readAbout(mark);
    },
    onHover: (at) => {
      const mark = at && markAt(at, 'mouse');
      setPointed((known) => (known?.id === mark?.id && known?.kind === mark?.kind ? known : mark));
    },
  };
  const act = useEffectEvent((what: (present: MapHands) => void) => what(hands));
  useEffect(() => {
    if (!area.current) return;
    return createMapGestures(area.current, {
      onMove: (move) => act((present) => present.onMove(move)),
      onLetGo: () => act((present) => present.onLetGo()),
      onZoom: (by, about) => act((present) => present.onZoom(by, about)),
      onPick: (at, kind) => act((present) => present.onPick(at, kind)),
      onHover: (at) => act((present) => present.onHover(at)),
    });
  }, [area]);
  return pointed;
}
