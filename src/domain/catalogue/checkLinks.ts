import type { CatalogueDraft, IdSpace } from './catalogueDraft';
import type { Issue } from './issue';
import { shortJson } from './issuesOf';
import type { Located } from './readRecords';
import type { Exhibit, Journey, TimelineEvent } from './schemas';

/** What a record names must exist: its people, place and related exhibits; a story's subject; an event's and a journey's places and exhibits. */
export function checkLinks(draft: CatalogueDraft): readonly Issue[] {
  const isKnown = knownIn(draft);
  return [
    ...draft.exhibits.flatMap((exhibit) => [
      ...linksOf(exhibit).flatMap((link) => linkFaults(exhibit, link, isKnown)),
      ...repeatFaults(exhibit),
    ]),
    ...draft.timeline.flatMap((event) => eventLinks(event).flatMap((link) => linkFaults(event, link, isKnown))),
    ...draft.journeys.flatMap((journey) => journeyLinks(journey).flatMap((link) => linkFaults(journey, link, isKnown))),
    ...draft.stories.flatMap((story) => {
      const { subject } = story.value;
      if (subject === null || draft.exhibition === null || draft.exhibition.subjects.includes(subject)) return [];
      return [issueAt(story, 'subject', subject, 'exhibition.json names no such subject')];
    }),
  ];
}

interface Link {
  readonly space: LinkedSpace;
  readonly field: string;
  readonly id: string;
}

type LinkedSpace = Extract<IdSpace, 'exhibits' | 'stories' | 'people' | 'places'>;

const NOUNS: Readonly<Record<LinkedSpace, string>> = {
  exhibits: 'exhibit',
  stories: 'story',
  people: 'person',
  places: 'place',
};

function linksOf({ value }: Located<Exhibit>): readonly Link[] {
  return [
    ...value.people.map(({ id }, index) => ({ space: 'people', field: `people[${index}].id`, id }) as const),
    ...(value.place === null ? [] : [{ space: 'places', field: 'place', id: value.place } as const]),
    ...value.related.map((id, index) => ({ space: 'exhibits', field: `related[${index}]`, id }) as const),
  ];
}

function eventLinks({ value }: Located<TimelineEvent>): readonly Link[] {
  return [
    ...(value.place === null ? [] : [{ space: 'places', field: 'place', id: value.place } as const]),
    ...exhibitLinks(value.exhibits),
  ];
}

function journeyLinks({ value }: Located<Journey>): readonly Link[] {
  return [
    ...(value.person === null ? [] : [{ space: 'people', field: 'person', id: value.person } as const]),
    ...value.points.flatMap((point, index) =>
      'place' in point ? [{ space: 'places', field: `points[${index}].place`, id: point.place } as const] : [],
    ),
    ...exhibitLinks(value.exhibits),
  ];
}

function exhibitLinks(exhibits: readonly string[]): readonly Link[] {
  return exhibits.map((id, index) => ({ space: 'exhibits', field: `exhibits[${index}]`, id }) as const);
}

function knownIn({ ids }: CatalogueDraft): (link: Link) => boolean {
  const sets = {
    exhibits: new Set(ids.exhibits.all.map((entry) => entry.value)),
    stories: new Set(ids.stories.all.map((entry) => entry.value)),
    people: new Set(ids.people.all.map((entry) => entry.value)),
    places: new Set(ids.places.all.map((entry) => entry.value)),
  };
  return ({ space, id }) => !ids[space].isComplete || sets[space].has(id);
}

function linkFaults(at: Located<unknown>, link: Link, isKnown: (link: Link) => boolean): readonly Issue[] {
  return isKnown(link) ? [] : [issueAt(at, link.field, link.id, `there is no ${NOUNS[link.space]} of this id`)];
}

function repeatFaults(exhibit: Located<Exhibit>): readonly Issue[] {
  const { id, people, related } = exhibit.value;
  return [
    ...people.flatMap((person, index) =>
      people.findIndex((other) => other.id === person.id && other.role === person.role) < index
        ? [issueAt(exhibit, `people[${index}].id`, person.id, 'this person is named twice in the same role')]
        : [],
    ),
    ...related.flatMap((other, index) => {
      if (other === id) return [issueAt(exhibit, `related[${index}]`, other, 'an exhibit is not related to itself')];
      return related.indexOf(other) < index
        ? [issueAt(exhibit, `related[${index}]`, other, 'this exhibit is named twice')]
        : [];
    }),
  ];
}

function issueAt(at: Located<unknown>, field: string, value: unknown, reason: string): Issue {
  return { file: at.file, path: `${at.path}.${field}`, value: shortJson(value), reason };
}
