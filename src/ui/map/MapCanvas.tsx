import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type MapStage, type MapWindow, panWindow, wholeWindow, zoomWindow } from '../../domain/geography/mapWindow';
import type { SheetDrawing } from '../../domain/hall/hall';
import type { Topic } from '../../state/galleryState';
import { useWords } from '../words/useWords';
import { MapGround } from './MapGround';
import { MapMarks } from './MapMarks';
import { MapTools } from './MapTools';
import styles from './map.module.css';
import { mapStage } from './mapStage';
import type { MapPlan } from './planMap';
import { ScaleBar } from './ScaleBar';
import { useFrameSize } from './useFrameSize';
import { useMapHands } from './useMapHands';

export interface MapCanvasProps {
  readonly plan: MapPlan;
  readonly drawing: SheetDrawing;
  readonly chosen: Topic | null;
  /** The window to begin with. */
  readonly windowOf: (stage: MapStage) => MapWindow;
}

/** One step of a button or key: zoom, and pixels moved. */
const ZOOM = 1.6;
const STEP = 90;

/** Which way an arrow key moves what is seen. */
const KEYS: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The map itself: an image that is dragged, zoomed and clicked. All it shows stands in the list beside it too. */
export function MapCanvas({ plan, drawing, chosen, windowOf }: MapCanvasProps) {
  const words = useWords();
  const area = useRef<HTMLDivElement>(null);
  const moving = useRef<SVGGElement>(null);
  const frame = useFrameSize(area);
  const stage = useMemo(() => mapStage(plan.sheet, frame), [plan, frame]);
  const [own, setOwn] = useState<MapWindow | null>(null);
  const window = useMemo(() => own ?? windowOf(stage), [own, windowOf, stage]);
  const pointed = useMapHands({ area, moving, plan, stage, window, onWindow: setOwn });

  const zoom = (by: number): void => setOwn(zoomWindow(stage, window, by, { x: frame.w / 2, y: frame.h / 2 }));
  const handleKeyDown = (event: KeyboardEvent): void => {
    const pan = KEYS[event.key];
    if (pan) setOwn(panWindow(stage, window, pan[0] * STEP, pan[1] * STEP));
    else if (event.key === '+' || event.key === '=') zoom(ZOOM);
    else if (event.key === '-') zoom(1 / ZOOM);
    else if (event.key === '0') setOwn(wholeWindow(stage));
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles['canvas']}>
      {/* Moved by keys as well as by hands; the marks themselves are in the list. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={area}
        className={styles['area']}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for forms
        role="group"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={words('explore.mapArea')}
        data-pointing={pointed !== null}
        onKeyDown={handleKeyDown}
      >
        <svg
          className={styles['drawing']}
          role="img"
          aria-label={words('explore.mapOf', { count: plan.places.length, journeys: plan.journeys.length })}
        >
          <g ref={moving}>
            <MapGround drawing={drawing} frame={frame} window={window} />
            <MapMarks plan={plan} frame={frame} window={window} chosen={chosen} pointed={pointed} />
          </g>
          {plan.sheet === 'asia' ? <ScaleBar frame={frame} scale={window.scale} /> : null}
        </svg>
      </div>
      <MapTools
        onNearer={() => zoom(ZOOM)}
        onFarther={() => zoom(1 / ZOOM)}
        onWhole={() => setOwn(wholeWindow(stage))}
      />
    </div>
  );
}
