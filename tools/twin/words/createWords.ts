import type { RightsName } from '../../../src/domain/catalogue/rightsName';
import type { Evidence, Exhibit, Kind } from '../../../src/domain/catalogue/schemas';
import type { Axis } from '../../../src/domain/catalogue/sizeInWords';
import type { StandIn } from '../../../src/domain/catalogue/standInOf';
import type { Language } from '../../../src/domain/language/language';
import en from './en.json';
import zh from './zh.json';

/** Words of one language by dotted key; `{{slot}}` is filled in, `_one` and `_other` are plural forms. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string];
type Counted<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K;

/** Words about records that the interface has already; the build hands them in, so that both say the same. */
export type RecordKey =
  | 'notKnown'
  | `kind.${Kind}`
  | `role.${Exhibit['people'][number]['role']}`
  | `axis.${Axis}`
  | `evidence.${Evidence}`
  | `rightsOf.${RightsName}`
  | `standIn.${StandIn | 'alt'}`
  | `panel.${(typeof PANEL_KEYS)[number]}`;

/** A key of the pages' own words or of those they share with the interface. */
export type WordKey = Counted<Leaves<typeof en>> | RecordKey;

/** Words of one language. @throws Error where a key has no words: a page is never built with a hole */
export type Words = (key: WordKey, slots?: Readonly<Record<string, string | number>>) => string;

/** Keys of the interface's panel that the pages use. */
const PANEL_KEYS = [
  'position',
  'original',
  'kind',
  'date',
  'place',
  'placeHistorical',
  'placeApproximate',
  'people',
  'maker',
  'photographer',
  'size',
  'sizeUnknown',
  'sizeOriginal',
  'scale',
  'pieces',
  'count',
  'materials',
  'holder',
  'reference',
  'rights',
  'known',
  'sources',
  'note',
  'original-media',
  'originalAt',
  'related',
  'story',
] as const;

/**
 * The words of the static pages in both languages.
 *
 * @param shared the interface's words about records, by language
 */
export function createWords(shared: Readonly<Record<Language, WordTree>>): Readonly<Record<Language, Words>> {
  return { zh: wordsOf('zh', [zh, shared.zh]), en: wordsOf('en', [en, shared.en]) };
}

function wordsOf(language: Language, trees: readonly WordTree[]): Words {
  const flat = new Map(trees.toReversed().flatMap((tree) => leavesOf(tree, '')));
  const plural = new Intl.PluralRules(language);
  return (key, slots = {}) => {
    const { count } = slots;
    const forms = typeof count === 'number' ? [`${key}_${plural.select(count)}`, `${key}_other`, key] : [key];
    const found = forms.map((form) => flat.get(form)).find((text) => text !== undefined);
    if (found === undefined) throw new Error(`the pages have no ${language} words for ${key}`);
    return found.replaceAll(/\{\{(\w+)\}\}/g, (_, slot: string) => {
      const value = slots[slot];
      if (value === undefined) throw new Error(`the ${language} words for ${key} want ${slot}`);
      return String(value);
    });
  };
}

function leavesOf(tree: WordTree, path: string): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : leavesOf(value, `${path}${key}.`),
  );
}
