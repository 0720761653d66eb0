import type { CSSProperties } from 'react';
import { FIGURES } from '../../domain/hand/comparison';
import { lengthInWords } from '../../domain/language/lengthInWords';
import type { Metres } from '../../domain/units';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import figures from './figures.json';
import styles from './hand.module.css';

export interface HandFigureProps {
  readonly figure: 'hand' | 'person';
  /** How many times larger than drawn the thing beside it counts. */
  readonly factor: number;
}

/** The outline of a hand or of a person beside the thing, at the same scale, with its measure. */
export function HandFigure({ figure, factor }: HandFigureProps) {
  const words = useWords();
  const { size } = FIGURES[figure];
  const { viewBox, d } = figures[figure];
  return (
    <div className={styles['figure']} style={extent(size.x / factor, size.y / factor)} data-figure={figure}>
      <svg viewBox={viewBox} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path d={d} vectorEffect="non-scaling-stroke" />
      </svg>
      <span className={styles['measure']}>{words(`hand.${figure}Measure`)}</span>
    </div>
  );
}

/** A bar of a round length at the thing's scale. */
export function HandScaleBar({ length, factor }: { readonly length: Metres; readonly factor: number }) {
  const language = useGallery((state) => state.language);
  const text = lengthInWords(length * 1000, language, length >= 1);
  return (
    <div className={styles['bar']} style={extent(length / factor, 0)}>
      <span className={styles['measure']}>{text}</span>
    </div>
  );
}

const extent = (w: Metres, h: Metres): CSSProperties & Record<'--w' | '--h', number> => ({ '--w': w, '--h': h });
