import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Icon } from '../Icon';
import { useGallery, useGalleryStore, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import { leadTo } from './leadTo';
import { ResultGrid } from './ResultGrid';
import type { Result } from './result';
import styles from './search.module.css';
import { useGridCombobox } from './useGridCombobox';

export interface ResultSearchProps {
  /** All results, best first. */
  readonly results: readonly Result[];
  /** Stands between the field and its results. */
  readonly summary: ReactNode;
}

/** Rows drawn at first, and more at every asking. */
const PAGE = 24;

/** The field and its results: a combobox whose first cells open a result and whose second cells lead there. */
export function ResultSearch({ results, summary }: ResultSearchProps) {
  const words = useWords();
  const store = useGalleryStore();
  const visit = useVisit();
  const fieldId = useId();
  const howId = useId();
  const field = useRef<HTMLInputElement>(null);
  const isDrawn = useGallery((state) => state.rendering !== 'unavailable');
  const query = useGallery((state) => state.sought.query);
  const [pages, setPages] = useState({ of: results, count: 1 });
  const count = pages.of === results ? pages.count : 1;
  const shown = useMemo(() => results.slice(0, count * PAGE), [results, count]);

  useEffect(() => field.current?.focus(), []);

  const lookFor = (asked: string): void => visit.lookFor({ ...store.getState().sought, query: asked });
  const open = (result: Result): void => {
    if (result.type === 'exhibit') void visit.openExhibit(result.key, 'search');
    else if (result.type === 'story' && isDrawn) visit.hopToStory(result.topic.id);
    else visit.lookFor({ query: '', chosen: { [result.type]: [result.topic.id] } });
  };
  const combobox = useGridCombobox({
    rows: shown,
    columns: isDrawn ? 2 : 1,
    value: query,
    onChange: lookFor,
    onAct: (row, column) => {
      const result = shown[row];
      if (!result) return;
      if (column === 0 || result.standing === null) open(result);
      else leadTo(store, result);
    },
  });

  return (
    <>
      <div className={styles['head']}>
        <label htmlFor={fieldId} className={styles['label']}>
          {words('search.field')}
        </label>
        <div className={styles['box']}>
          <Icon name="search" />
          <input
            ref={field}
            id={fieldId}
            type="text"
            className={styles['input']}
            placeholder={words('search.example')}
            aria-describedby={howId}
            {...combobox.inputProps}
          />
          {query === '' ? null : (
            <button
              type="button"
              className={styles['empty']}
              aria-label={words('search.empty')}
              onClick={() => {
                lookFor('');
                field.current?.focus();
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
        <p id={howId} className="sr-only">
          {words(isDrawn ? 'search.how' : 'search.howUndrawn')}
        </p>
        {summary}
      </div>
      <div className={styles['results']}>
        <ResultGrid results={shown} combobox={combobox} isDrawn={isDrawn} />
        {shown.length < results.length ? (
          <button type="button" className={styles['more']} onClick={() => setPages({ of: results, count: count + 1 })}>
            {words('search.more', { count: Math.min(PAGE, results.length - shown.length) })}
          </button>
        ) : null}
      </div>
    </>
  );
}
