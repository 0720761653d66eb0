import type { HallData } from '../../domain/hall/hall';
import type { Finder } from '../../domain/search/createFinder';
import { isNarrowed, toggle } from '../../domain/search/facets';
import { FACETS } from '../../domain/search/searchData';
import { Icon } from '../Icon';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './search.module.css';
import { useFacetName } from './useFacetName';

export interface ChosenFacetsProps {
  readonly finder: Finder;
  readonly hall: HallData;
}

/** What the results are narrowed to, each to be taken back, or all at once. */
export function ChosenFacets({ finder, hall }: ChosenFacetsProps) {
  const words = useWords();
  const visit = useVisit();
  const sought = useGallery((state) => state.sought);
  const nameOf = useFacetName(finder, hall);
  const { chosen } = sought;
  if (!isNarrowed(chosen)) return null;
  return (
    <ul className={styles['chosen']} aria-label={words('search.chosen')}>
      {FACETS.flatMap((facet) =>
        (chosen[facet] ?? []).map((value) => (
          <li key={`${facet} ${value}`}>
            <button
              type="button"
              className={styles['chip']}
              aria-label={words('search.remove', { name: nameOf(facet, value) })}
              onClick={() => visit.lookFor({ ...sought, chosen: toggle(chosen, facet, value) })}
            >
              {nameOf(facet, value)}
              <Icon name="close" />
            </button>
          </li>
        )),
      )}
      <li>
        <button type="button" className={styles['clear']} onClick={() => visit.lookFor({ ...sought, chosen: {} })}>
          {words('search.clearAll')}
        </button>
      </li>
    </ul>
  );
}
