import type { CatalogueDraft } from './catalogueDraft';
import { isBefore } from './isBefore';
import type { Issue } from './issue';
import { shortJson } from './issuesOf';
import type { Located } from './readRecords';
import type { Exhibit, Person } from './schemas';

/**
 * Dates that do not fit a life: photographs outside the life of somebody they are said to show (graves and memorials
 * are: look, then leave them), works made before their author was born, stays in China and journeys outside a life.
 */
export function warnDates({ exhibits, people, journeys }: CatalogueDraft): readonly Issue[] {
  const persons = new Map(people.map(({ value }) => [value.id, value]));
  return [
    ...exhibits.flatMap((exhibit) =>
      exhibit.value.people.flatMap(({ id, role }) => {
        const person = persons.get(id);
        const reason = person ? exhibitFault(exhibit.value, person, role) : null;
        return reason === null ? [] : [issueAt(exhibit, 'date', exhibit.value.date, reason)];
      }),
    ),
    ...people.flatMap((person) => {
      const { inChina } = person.value;
      const reason = lifeFault(inChina, inChina, person.value);
      return reason === null ? [] : [issueAt(person, 'inChina', inChina, reason)];
    }),
    ...journeys.flatMap((journey) => {
      const { from, to, person } = journey.value;
      const traveller = person === null ? undefined : persons.get(person);
      const reason = traveller ? lifeFault(from ?? to, to ?? from, traveller) : null;
      return reason === null ? [] : [issueAt(journey, 'from', from ?? to, reason)];
    }),
  ];
}

function exhibitFault({ kind, date }: Exhibit, person: Person, role: Exhibit['people'][number]['role']): string | null {
  if (kind === 'photograph' && role === 'subject') return lifeFault(date, date, person);
  // Books appear after a death as well; none is written before a birth.
  return role === 'author' && isBefore(date, person.birth) ? bornLater(person) : null;
}

/** Begun after the death, or over before the birth. */
function lifeFault(begun: string | null, over: string | null, person: Person): string | null {
  if (isBefore(person.death, begun)) return `lies after the death of ${person.id}, ${person.death}`;
  return isBefore(over, person.birth) ? bornLater(person) : null;
}

const bornLater = ({ id, birth }: Person): string => `lies before the birth of ${id}, ${birth}`;

const issueAt = ({ file, path }: Located<unknown>, field: string, value: unknown, reason: string): Issue => ({
  file,
  path: `${path}.${field}`,
  value: shortJson(value),
  reason,
});
