import type { Catalogue } from '../../../src/domain/catalogue/schemas';
import { planSearch } from '../../../src/domain/search/planSearch';
import type { SearchData } from '../../../src/domain/search/searchData';
import type { PictureLookup } from '../pictureLookup';
import { countryNames } from './countryNames';
import kindWords from './kindWords.json' with { type: 'json' };

export interface SearchInput {
  readonly catalogue: Catalogue;
  /** Exhibit ids in the order of the hall's index. */
  readonly order: readonly string[];
  readonly pictures: PictureLookup;
}

/** The search of an exhibition, with the words for kinds and the names of countries. */
export function compileSearch({ catalogue, order, pictures }: SearchInput): SearchData {
  return planSearch({
    catalogue,
    order,
    kindWords,
    countryNames: countryNames(),
    tileOf: (exhibit) => {
      const far = pictures.face(exhibit)?.far;
      return far ? [far.x, far.y, far.w, far.h] : null;
    },
    sheetOf: pictures.farSheet,
  });
}
