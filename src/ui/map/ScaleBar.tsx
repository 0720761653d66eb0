import type { MapFrame } from '../../domain/geography/mapWindow';
import { ASIA_UNIT_KM } from '../../domain/geography/sheet';
import { useWords } from '../words/useWords';
import styles from './map.module.css';

/** Lengths a scale bar may have, in kilometres. */
const LENGTHS = [1000, 500, 200, 100, 50, 20] as const;
/** It takes at most this share of the frame's width. */
const WIDEST = 0.24;

/** How long a thousand kilometres are, or less where that would be too long. `scale`: pixels per unit of the Asia sheet. */
export function ScaleBar({ frame, scale }: { readonly frame: MapFrame; readonly scale: number }) {
  const words = useWords();
  const pixels = (km: number): number => (km / ASIA_UNIT_KM) * scale;
  const km = LENGTHS.find((length) => pixels(length) <= frame.w * WIDEST) ?? 20;
  const width = pixels(km);
  return (
    <g className={styles['scaleBar']} transform={`translate(14 ${frame.h - 16})`}>
      <path d={`M0 -6V0H${width}V-6`} />
      <text x={width + 8} y="0">
        {words('explore.scale', { km })}
      </text>
    </g>
  );
}
