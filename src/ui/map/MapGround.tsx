import { memo } from 'react';
import type { MapFrame, MapWindow } from '../../domain/geography/mapWindow';
import type { SheetDrawing } from '../../domain/hall/hall';
import styles from './map.module.css';

export interface MapGroundProps {
  readonly drawing: SheetDrawing;
  readonly frame: MapFrame;
  readonly window: MapWindow;
}

/** Sea, land and graticule of a window; only to be looked at. */
export const MapGround = memo(function MapGround({ drawing, frame, window: { x, y, scale } }: MapGroundProps) {
  return (
    <g transform={`translate(${frame.w / 2 - x * scale} ${frame.h / 2 - y * scale}) scale(${scale})`}>
      <path d={drawing.sea} className={styles['sea']} />
      <path d={drawing.land} className={styles['shore']} />
      <path d={drawing.land} className={styles['land']} />
      <path d={drawing.graticule} className={styles['graticule']} />
      <path d={drawing.land} className={styles['coast']} />
    </g>
  );
});
