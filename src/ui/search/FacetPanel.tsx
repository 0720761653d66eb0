import type { HallData } from '../../domain/hall/hall';
import type { Finder } from '../../domain/search/createFinder';
import type { FacetCounts } from '../../domain/search/facets';
import { FACETS } from '../../domain/search/searchData';
import { useGallery } from '../useGallery';
import { FacetGroup } from './FacetGroup';

export interface FacetPanelProps {
  readonly finder: Finder;
  readonly hall: HallData;
  readonly counts: FacetCounts;
}

/** Everything the results can be narrowed by. Years come once a decade is chosen. */
export function FacetPanel({ finder, hall, counts }: FacetPanelProps) {
  const chosen = useGallery((state) => state.sought.chosen);
  const hasDecade = (chosen.decade ?? []).length > 0 || (chosen.year ?? []).length > 0;
  return FACETS.filter((facet) => facet !== 'year' || hasDecade).map((facet) => (
    <FacetGroup key={facet} facet={facet} finder={finder} hall={hall} counts={counts[facet]} />
  ));
}
