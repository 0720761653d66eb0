import type { Evidence, Kind } from '../../domain/catalogue/schemas';
import type { HallData } from '../../domain/hall/hall';
import { dateInWords } from '../../domain/language/dateInWords';
import { decadeInWords } from '../../domain/language/decadeInWords';
import type { Language } from '../../domain/language/language';
import type { Finder } from '../../domain/search/createFinder';
import type { Facet } from '../../domain/search/searchData';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';

/** The words for kinds; listed here, since the catalogue's own list brings its parser along. */
const KINDS: Readonly<Record<Kind, `kind.${Kind}`>> = {
  book: 'kind.book',
  periodical: 'kind.periodical',
  document: 'kind.document',
  photograph: 'kind.photograph',
  film: 'kind.film',
  object: 'kind.object',
  aircraft: 'kind.aircraft',
  medal: 'kind.medal',
  poster: 'kind.poster',
  map: 'kind.map',
  sound: 'kind.sound',
  panel: 'kind.panel',
};
const EVIDENCE: Readonly<Record<Evidence, `search.evidence.${Evidence}`>> = {
  'on-display': 'search.evidence.on-display',
  'museum-collection': 'search.evidence.museum-collection',
  documented: 'search.evidence.documented',
};

/** Names the values of facets in the visitor's language. */
export function useFacetName(finder: Finder, hall: HallData): (facet: Facet, value: string) => string {
  const words = useWords();
  const language = useGallery((state) => state.language);
  const topicName = (facet: 'story' | 'person' | 'place' | 'country', value: string): string | undefined =>
    finder.topic(facet, value)?.title[language];
  const nameOf = (facet: Facet, value: string): string | undefined => {
    switch (facet) {
      case 'section':
        return sectionName(hall, value, language);
      case 'story':
      case 'person':
      case 'place':
      case 'country':
        return topicName(facet, value);
      case 'kind':
        return isKey(KINDS, value) ? words(KINDS[value]) : undefined;
      case 'evidence':
        return isKey(EVIDENCE, value) ? words(EVIDENCE[value]) : undefined;
      case 'decade':
        return decadeInWords(Number(value), language);
      case 'year':
        return dateInWords(value, language);
    }
  };
  return (facet, value) => nameOf(facet, value) ?? value;
}

const sectionName = ({ sections }: HallData, value: string, language: Language): string | undefined =>
  sections.find(({ id }) => id === value)?.title[language];

const isKey = <T extends string>(table: Readonly<Record<T, unknown>>, value: string): value is T =>
  Object.hasOwn(table, value);
