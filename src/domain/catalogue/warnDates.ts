import type { CatalogueDraft } from './catalogueDraft';
import { isBefore } from './isBefore';
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
  if (kind !== 'photograph') return null;
  if (isBefore(death, date)) return `lies after the death of ${id}, ${death}`;
  return isBefore(date, birth) ? `lies before the birth of ${id}, ${birth}` : null;
}
