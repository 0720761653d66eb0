import type { CSSProperties } from 'react';
import { siteAddress } from '../siteAddress';
import type { Result } from './result';
import styles from './search.module.css';

/** Longer side of a picture in the results, in CSS pixels; tiles are 96 pixels long. */
const LONG = 64;

/** Line drawings on a 24 x 24 grid for what has no picture. */
const SHAPES: Readonly<Record<string, string>> = {
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.5-6.5 8-6.5s8 2.5 8 6.5',
  place: 'M12 21s7-6.6 7-11.5A7 7 0 0 0 5 9.5C5 14.4 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  story: 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zM12 6v14',
  aircraft: 'M21 15l-7-4V5a2 2 0 0 0-4 0v6l-7 4v2l7-2v4l-2 1.5V22l4-1 4 1v-1.5L14 19v-4l7 2z',
  medal: 'M8 3l4 7 4-7M12 21a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z',
  object: 'M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9',
};

/** The small plate of an exhibit, cut from its story's sheet, or a drawing of what it is; only to be looked at. */
export function ResultPicture({ result }: { readonly result: Result }) {
  if (result.type === 'exhibit' && result.picture)
    return (
      <span className={styles['picture']} aria-hidden="true">
        <span className={styles['tile']} style={tileStyle(result.picture)} />
      </span>
    );
  const shape = SHAPES[result.type === 'exhibit' ? result.entry.kind : result.type] ?? SHAPES['object'];
  return (
    <span className={styles['picture']} aria-hidden="true">
      <svg width="30" height="30" viewBox="0 0 24 24" focusable="false">
        <path d={shape} fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round" />
      </svg>
    </span>
  );
}

function tileStyle({
  sheet,
  tile: [x, y, w, h],
}: NonNullable<Extract<Result, { type: 'exhibit' }>['picture']>): CSSProperties {
  const scale = LONG / Math.max(w, h);
  return {
    width: w * scale,
    height: h * scale,
    backgroundImage: `url("${siteAddress(sheet.path)}")`,
    backgroundSize: `${sheet.w * scale}px ${sheet.h * scale}px`,
    backgroundPosition: `${-x * scale}px ${-y * scale}px`,
  };
}
