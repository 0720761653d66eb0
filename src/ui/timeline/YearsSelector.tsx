import { useMemo, useState } from 'react';
import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { tallyYears } from '../../domain/chronology/isOfYears';
import { isSameSpan } from '../../domain/chronology/isSameSpan';
import { type YearSpan, yearsOf } from '../../domain/chronology/yearSpan';
import { yearsInWords } from '../../domain/chronology/yearsInWords';
import type { IndexEntry } from '../../domain/hall/hall';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import { Density } from './Density';
import styles from './timeline.module.css';

export interface YearsSelectorProps {
  readonly index: readonly IndexEntry[];
  readonly span: YearSpan;
}

/** Years are written without a sign between thousands and hundreds. */
const PLAIN: Intl.NumberFormatOptions = { useGrouping: false };

/** Chooses the years that keep their light in the hall, over the density of the exhibits. */
export function YearsSelector({ index, span }: YearsSelectorProps) {
  const words = useWords();
  const visit = useVisit();
  const years = useGallery((state) => state.years);
  const language = useGallery((state) => state.language);
  /** While a thumb is dragged, and until the hall follows once it is let go. */
  const [dragged, setDragged] = useState<YearSpan | null>(null);
  const shown = dragged ?? years ?? span;
  const columns = yearsOf(span);

  const choose = (chosen: YearSpan): void => {
    setDragged(chosen);
    const settle = (): void => setDragged((known) => (known === chosen ? null : known));
    void visit.chooseYears(isSameSpan(chosen, span) ? null : chosen).then(settle);
  };
  return (
    <div className={styles['selector']}>
      <Slider
        className={styles['slider'] ?? ''}
        value={[shown.from, shown.to]}
        minValue={span.from}
        maxValue={span.to}
        step={1}
        formatOptions={PLAIN}
        onChange={(value) => setDragged(spanOf(value, span))}
        onChangeEnd={(value) => choose(spanOf(value, span))}
      >
        <div className={styles['selectorHead']}>
          <Label className={styles['selectorLabel'] ?? ''}>{words('explore.years')}</Label>
          <span className={styles['chosenYears']} aria-hidden="true">
            {yearsInWords(shown, language)}
          </span>
        </div>
        <Density index={index} span={span} shown={shown} />
        <div className={styles['track']} style={{ marginInline: `${50 / columns.length}%` }}>
          <SliderTrack className={styles['rail'] ?? ''}>
            <div
              className={styles['run']}
              style={{
                left: `${share(shown.from, span) * 100}%`,
                right: `${(1 - share(shown.to, span)) * 100}%`,
              }}
            />
            <SliderThumb className={styles['thumb'] ?? ''} index={0} aria-label={words('explore.yearsFrom')} />
            <SliderThumb className={styles['thumb'] ?? ''} index={1} aria-label={words('explore.yearsTo')} />
          </SliderTrack>
        </div>
        <ol className={styles['columns']} aria-hidden="true">
          {columns.map((year) => (
            <li key={year}>{year}</li>
          ))}
        </ol>
      </Slider>
      <YearsFound index={index} span={span} years={years} />
    </div>
  );
}

/** How many exhibits the choice leaves lit, those without a date named; and the ways on. */
function YearsFound({ index, span, years }: YearsSelectorProps & { readonly years: YearSpan | null }) {
  const words = useWords();
  const visit = useVisit();
  const isDrawn = useGallery((state) => state.rendering !== 'unavailable');
  const tally = useMemo(() => tallyYears(index, years ?? span), [index, years, span]);
  const { matching, undated, of } = tally;
  return (
    <div className={styles['foundRow']}>
      <output className={styles['found']}>
        {years ? (
          <>
            {words('explore.yearsFound', { matching, count: of })} {words('explore.undated', { count: undated })}
          </>
        ) : (
          words('explore.yearsAll', { outside: of - undated - matching, ...span })
        )}
      </output>
      {years ? (
        <span className={styles['ways']}>
          <button type="button" className={styles['plain']} onClick={() => void visit.chooseYears(null)}>
            {words('explore.showAll')}
          </button>
          {isDrawn ? (
            <button type="button" className={styles['plain']} onClick={() => visit.showSurface('none')}>
              {words('explore.intoHall')}
            </button>
          ) : null}
        </span>
      ) : (
        <span className={styles['hint']}>{words('explore.yearsHint')}</span>
      )}
    </div>
  );
}

/** The two values of the slider as years. */
function spanOf(value: number | readonly number[], span: YearSpan): YearSpan {
  const [from = span.from, to = span.to] = typeof value === 'number' ? [value, value] : value;
  return { from, to };
}

const share = (year: number, { from, to }: YearSpan): number => (to === from ? 0 : (year - from) / (to - from));
