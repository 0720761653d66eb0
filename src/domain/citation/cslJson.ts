import type { Kind } from '../catalogue/schemas';
import { dateInWords } from '../language/dateInWords';
import type { Language } from '../language/language';
import type { CitedEdition, CitedExhibit } from './cited';

/** A date of CSL-JSON: one day or an interval of two, or words. */
export type CslDate =
  | { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true }
  | { readonly literal: string };

/** One entry of CSL-JSON 1.0, as citation managers import it. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'original-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly 'container-title': string;
  readonly URL: string;
  readonly accessed: CslDate;
  readonly language: string;
}

/** CSL has no word for things; `document` is its most general. */
const TYPES: Readonly<Record<Kind, string>> = {
  book: 'book',
  periodical: 'periodical',
  document: 'document',
  photograph: 'graphic',
  film: 'motion_picture',
  object: 'document',
  aircraft: 'document',
  medal: 'document',
  poster: 'graphic',
  map: 'map',
  sound: 'song',
  panel: 'webpage',
};

/** A citation as CSL-JSON; the file is a list of one. */
export function cslItem(exhibit: CitedExhibit, edition: CitedEdition, language: Language): CslItem {
  const { id, kind, title, date, makers, holder, reference } = exhibit;
  return {
    id,
    type: TYPES[kind],
    title: title[language],
    ...(title.orig === undefined ? {} : { 'original-title': title.orig }),
    ...(makers.length === 0 ? {} : { author: makers.map(({ name }) => ({ literal: name[language] })) }),
    ...(date === null ? {} : { issued: cslDate(date, language) }),
    ...(holder === null ? {} : { archive: holder[language] }),
    ...(reference === null ? {} : { archive_location: reference }),
    'container-title': edition.name[language],
    URL: edition.url,
    accessed: cslDate(edition.accessed, language),
    language: language === 'zh' ? 'zh-CN' : 'en-GB',
  };
}

/** The text of a CSL-JSON file. */
export const cslJson = (exhibit: CitedExhibit, edition: CitedEdition, language: Language): string =>
  `${JSON.stringify([cslItem(exhibit, edition, language)], null, 2)}\n`;

/** Open and half-known intervals have no form of their own and are said in words. */
function cslDate(edtf: string, language: Language): CslDate {
  const ends = edtf.split('/');
  const parts = ends.map((end) => /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(end));
  if (parts.length > 2 || parts.some((part) => part === null)) return { literal: dateInWords(edtf, language) };
  const dates = parts.map((part) =>
    (part ?? []).slice(1).flatMap((text) => (text === undefined ? [] : [Number(text)])),
  );
  return { 'date-parts': dates, ...(/[~?%]/.test(edtf) ? { circa: true } : {}) };
}
