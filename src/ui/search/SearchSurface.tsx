import { useDeferredValue, useEffect, useMemo } from 'react';
import type { HallData, IndexEntry } from '../../domain/hall/hall';
import type { Finder } from '../../domain/search/createFinder';
import type { SearchData } from '../../domain/search/searchData';
import { Notice } from '../notices/Notices';
import { useGallery, useVisit } from '../useGallery';
import { useMedia } from '../useMedia';
import { useWords } from '../words/useWords';
import { ChosenFacets } from './ChosenFacets';
import { FacetPanel } from './FacetPanel';
import { ResultSearch } from './ResultSearch';
import { exhibitResult, type Result, topicResult } from './result';
import styles from './search.module.css';
import { useFinder } from './useFinder';

/** The search: one field over everything, results as one types, and what they can be narrowed by. Needs no drawn hall. */
export function SearchSurface() {
  const words = useWords();
  const visit = useVisit();
  const finder = useFinder();
  const data = useGallery((state) => (state.search.status === 'ready' ? state.search.value : null));
  const index = useGallery((state) => state.index);
  const hall = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value : null));

  useEffect(() => {
    void visit.enterHall();
    void visit.readIndex();
  }, [visit]);

  if (finder.status === 'failed' || index.status === 'failed')
    return (
      <Notice
        text={words('search.failed')}
        again={words('tryAgain')}
        onAgain={() => {
          void visit.readSearch();
          void visit.readIndex();
        }}
      />
    );
  if (finder.status !== 'ready' || index.status !== 'ready' || !hall || !data)
    return <output>{words('loading')}</output>;
  return <Search finder={finder.value} data={data} index={index.value} hall={hall} />;
}

interface SearchProps {
  readonly finder: Finder;
  readonly data: SearchData;
  readonly index: readonly IndexEntry[];
  readonly hall: HallData;
}

function Search({ finder, data, index, hall }: SearchProps) {
  const words = useWords();
  const isNarrow = useMedia('(max-width: 48em)');
  const sought = useDeferredValue(useGallery((state) => state.sought));
  const found = useMemo(() => finder.find(sought.query, sought.chosen), [finder, sought]);
  const results = useMemo(
    (): readonly Result[] => [
      ...found.topics.flatMap((topic) => topicResult(topic, data.exhibits, hall) ?? []),
      ...found.exhibits.flatMap((at) => {
        const entry = index[at];
        return entry ? [exhibitResult(entry, data.exhibits[at], data.sheets, hall)] : [];
      }),
    ],
    [found, data, index, hall],
  );
  const isAll = sought.query.trim() === '' && found.exhibits.length === index.length;
  const summary = (
    <>
      <output className={styles['summary']}>
        {isAll ? words('search.all', { count: index.length }) : words('search.found', { count: found.exhibits.length })}
        {found.isNear ? <span className={styles['near']}>{words('search.near')}</span> : null}
      </output>
      <ChosenFacets finder={finder} hall={hall} />
    </>
  );
  const facets = <FacetPanel finder={finder} hall={hall} counts={found.counts} />;
  return (
    <div className={styles['search']}>
      <ResultSearch results={results} summary={summary} />
      <aside className={styles['facets']} aria-label={words('search.narrow')}>
        {isNarrow ? (
          <details className={styles['narrowing']}>
            <summary className={styles['narrowingTitle']}>{words('search.narrow')}</summary>
            {facets}
          </details>
        ) : (
          facets
        )}
      </aside>
    </div>
  );
}
