import { stretchOf } from '../../domain/chronology/yearAt';
import { type YearSpan, yearsOf } from '../../domain/chronology/yearSpan';
import { dateInWords } from '../../domain/language/dateInWords';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './timeTick.module.css';

export interface TimeTickProps {
  readonly date: string;
  readonly span: YearSpan;
}

const W = 400;
const H = 46;
const EDGE = 16;
/** A day is drawn this wide, or it would not be seen, in the drawing's pixels. */
const LEAST = 5;
/** Years that are written below the line. */
const isNamed = (year: number, { from, to }: YearSpan): boolean => year === from || year === to || year % 5 === 0;

/** When something was, on the line of the timeline's years; beyond its ends an arrow. */
export function TimeTick({ date, span }: TimeTickProps) {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const stretch = stretchOf(date);
  const end = span.to + 1;
  const xOf = (year: number): number => EDGE + ((year - span.from) / (end - span.from)) * (W - 2 * EDGE);
  const from = Math.max(span.from, stretch?.from ?? span.from);
  const to = Math.min(end, stretch?.to ?? end);
  const isInside = stretch !== null && to > from;
  const isBefore = !isInside && (stretch?.to ?? 0) <= span.from;
  return (
    <svg
      className={styles['tick']}
      viewBox={`0 0 ${W} ${H}`}
      role="img"
      aria-label={words('explore.tick', { date: dateInWords(date, language) })}
    >
      <path d={`M${EDGE} 20H${W - EDGE}`} className={styles['line']} />
      {yearsOf(span).map((year) => (
        <g key={year} transform={`translate(${xOf(year)} 20)`}>
          <path d="M0 -4V4" className={styles['line']} />
          {isNamed(year, span) ? (
            <text x={xOf(year + 0.5) - xOf(year)} y="20" className={styles['year']}>
              {year}
            </text>
          ) : null}
        </g>
      ))}
      {isInside ? (
        <rect
          x={Math.min(xOf(from), W - EDGE - LEAST)}
          y="11"
          width={Math.max(LEAST, xOf(to) - xOf(from))}
          height="18"
          className={styles['stretch']}
        />
      ) : (
        <path
          d={isBefore ? 'M13 12L3 20L13 28Z' : `M${W - 13} 12L${W - 3} 20L${W - 13} 28Z`}
          className={styles['stretch']}
        />
      )}
    </svg>
  );
}
