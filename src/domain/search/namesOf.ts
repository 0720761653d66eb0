/** The names a visitor may type for a person or a place, as the records state them; nothing is made up. */
import type { Person, Place } from '../catalogue/schemas';

const IN_BRACKETS = /[（(]([^（）()]*)[）)]/g;
/** "then called", "now", "once": what stands before another name of a place in brackets. */
const FORMERLY = /^(?:时称|旧称|旧译|曾称|今)(?!属)/;

/** A person's names: both languages, those in brackets ("Ma Haide"), without titles after a comma, and all others. */
export function namesOfPerson({ name, otherNames }: Pick<Person, 'name' | 'otherNames'>): readonly string[] {
  return distinct([...[name.zh, name.en].flatMap((text) => [headOf(text), ...inBrackets(text)]), ...otherNames]);
}

/** A place's names: both languages without the province, the historical ones, and all others. */
export function namesOfPlace({
  name,
  historical,
  otherNames,
}: Pick<Place, 'name' | 'historical' | 'otherNames'>): readonly string[] {
  const formerly = inBrackets(name.zh).flatMap((text) =>
    FORMERLY.test(text) ? [text.replace(FORMERLY, '').trim()] : [],
  );
  const then = historical === null ? [] : [headOf(historical), ...inBrackets(historical)];
  return distinct([headOf(name.zh), ...formerly, headOf(name.en), ...then, ...otherNames]);
}

/** What stands before brackets and before the first comma. */
const headOf = (text: string): string => (text.replace(IN_BRACKETS, '').split(/[,，]/)[0] ?? '').trim();

const inBrackets = (text: string): readonly string[] =>
  [...text.matchAll(IN_BRACKETS)].flatMap(([, inside = '']) => inside.split(/[,，、]/).map((part) => part.trim()));

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)].filter((name) => name !== '');
