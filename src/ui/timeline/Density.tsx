import { useMemo } from 'react';
import { datesPerMonth } from '../../domain/chronology/datesPerMonth';
import type { YearSpan } from '../../domain/chronology/yearSpan';
import type { HallData, IndexEntry } from '../../domain/hall/hall';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import { densityPath, stacked } from './densityPath';
import styles from './timeline.module.css';

export interface DensityProps {
  readonly index: readonly IndexEntry[];
  readonly span: YearSpan;
  readonly shown: YearSpan;
}

const W = 900;
const H = 64;

/** How many exhibits date from when, section upon section in their colours; what is not chosen is veiled. */
export function Density({ index, span, shown }: DensityProps) {
  const words = useWords();
  const sections = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value.sections : null));
  const layers = useMemo(() => layersOf(sections ?? [], index, span), [sections, index, span]);
  const most = Math.max(1, ...(layers.at(-1)?.months ?? []));
  const column = W / (span.to - span.from + 1);
  const from = (shown.from - span.from) * column;
  const to = (shown.to + 1 - span.from) * column;
  return (
    <svg
      className={styles['density']}
      viewBox={`0 0 ${W} ${H}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words('explore.density')}
    >
      {/* The last layer is the highest: it stands behind the others. */}
      {[...layers].reverse().map(({ id, accent, months }) => (
        <path key={id} d={densityPath(months, W, H - 4, most)} transform={`translate(0 ${H})`} fill={accent} />
      ))}
      <rect x="0" y="0" width={from} height={H} className={styles['veil']} />
      <rect x={to} y="0" width={Math.max(0, W - to)} height={H} className={styles['veil']} />
    </svg>
  );
}

interface Layer {
  readonly id: string;
  readonly accent: string;
  readonly months: readonly number[];
}

/** Each section's months on top of those before it. */
function layersOf(sections: HallData['sections'], index: readonly IndexEntry[], span: YearSpan): readonly Layer[] {
  return sections.reduce<readonly Layer[]>((layers, { id, accent }) => {
    const dates = index.filter(({ section }) => section === id).map(({ date }) => date);
    const own = datesPerMonth(dates, span);
    const below = layers.at(-1)?.months;
    return [...layers, { id, accent, months: below ? stacked(own, below) : own }];
  }, []);
}
