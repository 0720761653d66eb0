import { useState } from 'react';
import type { HallData } from '../../domain/hall/hall';
import type { Finder } from '../../domain/search/createFinder';
import { toggle } from '../../domain/search/facets';
import type { Facet } from '../../domain/search/searchData';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './search.module.css';
import { useFacetName } from './useFacetName';

export interface FacetGroupProps {
  readonly facet: Facet;
  readonly finder: Finder;
  readonly hall: HallData;
  readonly counts: ReadonlyMap<string, number>;
}

/** Values shown before all are asked for. */
const FEW = 8;
/** Facets that stand open from the start. */
const OPEN: ReadonlySet<Facet> = new Set(['section', 'kind', 'person', 'decade', 'year']);
/** Facets whose values have an order of their own; the others show the most frequent first. */
const ORDERED: ReadonlySet<Facet> = new Set(['section', 'story', 'decade', 'year']);

/** One facet: its values with the number of results each would leave. */
export function FacetGroup({ facet, finder, hall, counts }: FacetGroupProps) {
  const words = useWords();
  const visit = useVisit();
  const sought = useGallery((state) => state.sought);
  const nameOf = useFacetName(finder, hall);
  const [isWhole, setWhole] = useState(false);
  const chosen = sought.chosen[facet] ?? [];
  const values = sorted(facet, counts, chosen, hall);
  if (values.length === 0) return null;
  const few = values.filter((value, at) => at < FEW || chosen.includes(value));
  return (
    <details className={styles['facet']} open={OPEN.has(facet) || chosen.length > 0}>
      <summary className={styles['facetTitle']}>{words(`search.facet.${facet}`)}</summary>
      <ul className={styles['values']} aria-label={words(`search.facet.${facet}`)}>
        {(isWhole ? values : few).map((value) => (
          <li key={value}>
            <label className={styles['value']}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => visit.lookFor({ ...sought, chosen: toggle(sought.chosen, facet, value) })}
              />
              <span className={styles['valueName']}>{nameOf(facet, value)}</span>{' '}
              <span className={styles['count']}>{counts.get(value) ?? 0}</span>
            </label>
          </li>
        ))}
      </ul>
      {few.length < values.length ? (
        <button type="button" className={styles['whole']} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words('search.fewer') : words('search.whole', { count: values.length })}
        </button>
      ) : null}
    </details>
  );
}

function sorted(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
  { sections, cells }: HallData,
): readonly string[] {
  const values = [...new Set([...counts.keys(), ...chosen])];
  if (!ORDERED.has(facet)) return values.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const order: readonly string[] =
    facet === 'section' ? sections.map(({ id }) => id) : facet === 'story' ? cells.map(({ story }) => story) : [];
  return values.sort((a, b) => order.indexOf(a) - order.indexOf(b) || a.localeCompare(b));
}
