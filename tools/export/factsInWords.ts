/** The facts of a record as lines in both languages, as the gallery's own panel tells them. */
import type { Exhibit, Person, Place } from '../../src/domain/catalogue/schemas';
import { dateInWords } from '../../src/domain/language/dateInWords';
import type { Bilingual } from '../../src/domain/language/language';
import { isSpokenInMetres, lengthInWords } from '../../src/domain/language/lengthInWords';
import { fillIn, inBoth, WORDS } from './say';

/** A date in words; null where none is known. */
export const dateLine = (date: string | null): Bilingual | null =>
  date === null ? null : inBoth((language) => dateInWords(date, language));

/** A sheet's thickness is a convention of the drawing; below this, in millimetres, it is no fact. */
const THINNEST_TOLD = 2;

/** One measured side of an original. */
export interface Side {
  readonly side: 'h' | 'w' | 'd';
  /** Millimetres. */
  readonly mm: number;
}

/** The documented sides of the original: height, width, depth; what is not recorded is left out. */
export function sidesOf({ dimensionsMm }: Pick<Exhibit, 'dimensionsMm'>): readonly Side[] {
  if (!dimensionsMm) return [];
  const { w, h, d } = dimensionsMm;
  return [
    { side: 'h', mm: h },
    { side: 'w', mm: w },
    ...(d === null || d < THINNEST_TOLD ? [] : [{ side: 'd' as const, mm: d }]),
  ];
}

/** The size of the original in words; null where it is not recorded. */
export function sizeLine(exhibit: Pick<Exhibit, 'dimensionsMm' | 'kind'>): Bilingual | null {
  const sides = sidesOf(exhibit);
  if (sides.length === 0) return null;
  const inMetres = isSpokenInMetres(sides.map(({ mm }) => mm));
  const lines = sides.map(({ side, mm }) =>
    fillIn(WORDS.axis[exhibit.kind === 'aircraft' ? (`aircraft-${side}` as const) : side], {
      size: inBoth((language) => lengthInWords(mm, language, inMetres)),
    }),
  );
  return { zh: lines.map(({ zh }) => zh).join('，'), en: lines.map(({ en }) => en).join(', ') };
}

/** A place's name with the one it bore then, and a word where its point is approximate. */
export function placeLine({ name, historical, approximate }: Place): Bilingual {
  const then = historical === null ? { zh: '', en: '' } : fillIn(WORDS.placeHistorical, { name: historical });
  return {
    zh: `${name.zh}${then.zh}${approximate ? `（${WORDS.placeApproximate.zh}）` : ''}`,
    en: `${name.en}${then.en}${approximate ? ` (${WORDS.placeApproximate.en})` : ''}`,
  };
}

/** A person with the part they had in the thing. */
export const personLine = ({ name }: Person, role: Exhibit['people'][number]['role']): Bilingual => ({
  zh: `${name.zh}（${WORDS.role[role].zh}）`,
  en: `${name.en} (${WORDS.role[role].en})`,
});

/** A source as one line: title, publisher, date, address; what is not recorded is left out. */
export const sourceLine = ({ title, publisher, date, url }: Exhibit['sources'][number]): string =>
  [title, publisher, date, url].filter((part) => part !== null && part !== '').join('. ');

/** The rights in the original: name of the statement or licence, its address, the record's note. */
export function rightsLine(rights: NonNullable<Exhibit['rights']>): Bilingual {
  const name = WORDS.rightsOf[rightsName(rights.uri)];
  return {
    zh: [`${name.zh}（${rights.uri}）`, rights.note?.zh].filter(Boolean).join('。'),
    en: [`${name.en} (${rights.uri})`, rights.note?.en].filter(Boolean).join('. '),
  };
}

type RightsName = keyof typeof WORDS.rightsOf;

const isRightsName = (name: string): name is RightsName => Object.hasOwn(WORDS.rightsOf, name);

function rightsName(uri: string): RightsName {
  if (/^https?:\/\/creativecommons\.org\/publicdomain\//.test(uri)) return 'public-domain';
  if (/^https?:\/\/creativecommons\.org\//.test(uri)) return 'creative-commons';
  const name = /\/vocab\/([A-Za-z-]+)\//.exec(uri)?.[1] ?? '';
  return isRightsName(name) ? name : 'other';
}
