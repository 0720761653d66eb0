import type { CatalogueDraft } from './catalogueDraft';
import { type EdtfSpan, edtfSpan } from './edtf';
import type { Issue } from './issue';
import { shortJson } from './issuesOf';
import type { Exhibit, Person } from './schemas';

/** Photographs dated outside the life of somebody they are said to show. Graves and memorials are: look, then leave them. */
export function warnDates({ exhibits, people }: CatalogueDraft): readonly Issue[] {
  const persons = new Map(people.map(({ value }) => [value.id, value]));
  return exhibits.flatMap(({ file, path, value }) =>
    value.people.flatMap(({ id, role }) => {
      const person = persons.get(id);
      const reason = person && role === 'subject' ? lifeFault(value, person) : null;
      return reason === null ? [] : [{ file, path: `${path}.date`, value: shortJson(value.date), reason }];
    }),
  );
}

function lifeFault({ kind, date }: Exhibit, { id, birth, death }: Person): string | null {
  const taken = kind === 'photograph' ? spanOf(date) : null;
  if (taken === null) return null;
  const born = spanOf(birth)?.first ?? null;
  const died = spanOf(death)?.last ?? null;
  if (died !== null && taken.first !== null && taken.first > died) return `lies after the death of ${id}, ${death}`;
  if (born !== null && taken.last !== null && taken.last < born) return `lies before the birth of ${id}, ${birth}`;
  return null;
}

function spanOf(date: string | null): EdtfSpan | null {
  const reading = date === null ? null : edtfSpan(date);
  return reading?.ok ? reading.span : null;
}
