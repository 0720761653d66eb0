import type { Bilingual } from '../language/language';
import type { CatalogueDraft } from './catalogueDraft';
import { EXHIBITION_FILE } from './formats';
import type { Located } from './readRecords';

/** Every text in two languages of a catalogue, with its place, e.g. `stories[3](plan-z).intro`. */
export function bilingualTexts(draft: CatalogueDraft): readonly Located<Bilingual>[] {
  const { exhibition } = draft;
  return [
    ...(exhibition === null ? [] : textsIn(EXHIBITION_FILE, '', exhibition)),
    ...[
      ...draft.exhibits,
      ...draft.stories,
      ...draft.people,
      ...draft.places,
      ...draft.timeline,
      ...draft.journeys,
    ].flatMap((record) => textsIn(record.file, record.path, record.value)),
  ];
}

function textsIn(file: string, path: string, value: unknown): readonly Located<Bilingual>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isBilingual(value)) return [{ file, path, value }];
  return Object.entries(value).flatMap(([key, child]) => textsIn(file, pathOf(path, key, Array.isArray(value)), child));
}

function pathOf(path: string, key: string, isIndex: boolean): string {
  if (isIndex) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

function isBilingual(value: object): value is Bilingual {
  return 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';
}
