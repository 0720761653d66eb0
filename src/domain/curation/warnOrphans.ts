import type { CatalogueDraft } from '../catalogue/catalogueDraft';
import type { Issue } from '../catalogue/issue';
import type { Located } from '../catalogue/readRecords';

/** Ids of people and places that nothing in the exhibition leads to. */
export interface Orphans {
  /** People of no exhibit and no journey. */
  readonly people: readonly string[];
  /** Places of no exhibit, event or journey. */
  readonly places: readonly string[];
}

/** People and places that nothing leads to. */
export function orphansOf(draft: CatalogueDraft): Orphans {
  const { people, places } = orphanRecords(draft);
  return { people: people.map(({ value }) => value.id), places: places.map(({ value }) => value.id) };
}

/** People and places that nothing leads to: name them where they belong, or take them out. */
export function warnOrphans(draft: CatalogueDraft): readonly Issue[] {
  const { people, places } = orphanRecords(draft);
  return [
    ...people.map((person) => issueAt(person, 'no exhibit and no journey names this person')),
    ...places.map((place) => issueAt(place, 'no exhibit, event or journey names this place')),
  ];
}

function orphanRecords({ exhibits, people, places, timeline, journeys }: CatalogueDraft) {
  const namedPeople = new Set([
    ...exhibits.flatMap(({ value }) => value.people.map(({ id }) => id)),
    ...journeys.map(({ value }) => value.person),
  ]);
  const namedPlaces = new Set([
    ...exhibits.map(({ value }) => value.place),
    ...timeline.map(({ value }) => value.place),
    ...journeys.flatMap(({ value }) => value.points.map((point) => ('place' in point ? point.place : null))),
  ]);
  return {
    people: people.filter(({ value }) => !namedPeople.has(value.id)),
    places: places.filter(({ value }) => !namedPlaces.has(value.id)),
  };
}

const issueAt = ({ file, path }: Located<unknown>, reason: string): Issue => ({ file, path, value: '', reason });
