import type {
  Catalogue,
  Exhibit,
  Exhibition,
  Journey,
  Person,
  Place,
  Section,
  Story,
  TimelineEvent,
} from '../../src/domain/catalogue/schemas';
import type { CompileInput } from '../compile/compileExhibition';
import type { PictureLookup } from '../compile/pictureLookup';
import { groupBy } from './groupBy';
import { planRoute } from './route/planRoute';
import type { RouteHall, RouteSpot } from './route/routeModel';

/** "12 of 87", with the neighbours in walking order; at the ends of the walk there is none. */
export interface WalkPlace {
  readonly at: number;
  readonly of: number;
  readonly previous: Exhibit | null;
  readonly next: Exhibit | null;
}

/** A section of the exhibition as its file has it. */
export type SectionRecord = Exhibition['sections'][number];

/** Everything the pages say, looked up by id. Lists of exhibits are in walking order. */
export interface TwinMaterial {
  readonly catalogue: Catalogue;
  readonly pictures: PictureLookup;
  readonly route: readonly RouteHall[];
  readonly stories: readonly Story[];
  readonly exhibits: readonly Exhibit[];
  readonly exhibit: (id: string) => Exhibit | null;
  readonly story: (id: string) => Story;
  readonly section: (id: Section) => SectionRecord;
  readonly person: (id: string) => Person | null;
  readonly place: (id: string) => Place | null;
  /** Section whose hall an exhibit hangs in: that of its story. */
  readonly sectionOf: (exhibit: Exhibit) => SectionRecord;
  readonly walkPlaceOf: (exhibit: Exhibit) => WalkPlace;
  readonly spotOf: (exhibit: string) => RouteSpot | null;
  /** Path of the picture for cards of pages without one of their own: the wall text of a section or of the title. */
  readonly cardOf: (section: Section | null) => string | null;
  readonly storiesOf: (section: Section) => readonly Story[];
  readonly exhibitsOfStory: (story: Story) => readonly Exhibit[];
  readonly exhibitsOfSection: (section: Section) => readonly Exhibit[];
  readonly exhibitsOfPerson: (person: string) => readonly Exhibit[];
  readonly exhibitsOfPlace: (place: string) => readonly Exhibit[];
  readonly eventsOfExhibit: (exhibit: string) => readonly TimelineEvent[];
  readonly eventsOfPlace: (place: string) => readonly TimelineEvent[];
  readonly journeysOfPerson: (person: string) => readonly Journey[];
}

/** Looks everything up once. Exhibits that hang nowhere do not occur: the build refuses them. */
export function createMaterial({ catalogue, plan, hang, pictures }: CompileInput): TwinMaterial {
  const { exhibition } = catalogue;
  const stories = catalogue.stories.toSorted((a, b) => a.order - b.order);
  const byId = new Map(catalogue.exhibits.map((exhibit) => [exhibit.id, exhibit]));
  const exhibits = hang.placements.flatMap(({ exhibit }) => byId.get(exhibit) ?? []);
  const storyById = new Map(stories.map((story) => [story.id, story]));
  const story = (id: string): Story => known(storyById.get(id), 'story', id);
  const section = (id: Section): SectionRecord =>
    known(
      exhibition.sections.find((candidate) => candidate.id === id),
      'section',
      id,
    );
  const sectionIdOf = (exhibit: Exhibit): Section => story(exhibit.story).section;
  const bySection = groupBy(exhibits, sectionIdOf);
  const byPerson = indexBy(exhibits, (exhibit) => exhibit.people.map(({ id }) => id));
  const byPlace = indexBy(exhibits, ({ place }) => (place === null ? [] : [place]));
  const byStory = groupBy(exhibits, (exhibit) => exhibit.story);
  const places = walkPlaces(exhibits, bySection, sectionIdOf);
  const route = planRoute({ plan, hang, stories });
  const spots = spotsOf(route);
  const people = new Map(catalogue.people.map((person) => [person.id, person]));
  const placeById = new Map(catalogue.places.map((place) => [place.id, place]));
  return {
    catalogue,
    pictures,
    route,
    stories,
    exhibits,
    exhibit: (id) => byId.get(id) ?? null,
    story,
    section,
    person: (id) => people.get(id) ?? null,
    place: (id) => placeById.get(id) ?? null,
    sectionOf: (exhibit) => section(sectionIdOf(exhibit)),
    walkPlaceOf: ({ id }) => known(places.get(id), 'place in the walk of', id),
    spotOf: (id) => spots.get(id) ?? null,
    cardOf: (id) => {
      const texts = plan.features.filter(({ kind }) => kind === 'title' || kind === 'section-title');
      const text = texts.find((feature) => feature.section === id) ?? texts.find(({ kind }) => kind === 'title');
      return text ? (pictures.feature(text.id)?.near ?? null) : null;
    },
    storiesOf: (id) => stories.filter((candidate) => candidate.section === id),
    exhibitsOfStory: ({ id }) => byStory.get(id) ?? [],
    exhibitsOfSection: (id) => bySection.get(id) ?? [],
    exhibitsOfPerson: (id) => byPerson.get(id) ?? [],
    exhibitsOfPlace: (id) => byPlace.get(id) ?? [],
    eventsOfExhibit: (id) => catalogue.timeline.filter((event) => event.exhibits.includes(id)),
    eventsOfPlace: (id) => catalogue.timeline.filter((event) => event.place === id),
    journeysOfPerson: (id) => catalogue.journeys.filter((journey) => journey.person === id),
  };
}

function walkPlaces(
  exhibits: readonly Exhibit[],
  bySection: ReadonlyMap<Section, readonly Exhibit[]>,
  sectionIdOf: (exhibit: Exhibit) => Section,
): ReadonlyMap<string, WalkPlace> {
  return new Map(
    exhibits.map((exhibit, n) => {
      const peers = bySection.get(sectionIdOf(exhibit)) ?? [];
      return [
        exhibit.id,
        {
          at: peers.indexOf(exhibit) + 1,
          of: peers.length,
          previous: exhibits[n - 1] ?? null,
          next: exhibits[n + 1] ?? null,
        },
      ];
    }),
  );
}

function spotsOf(route: readonly RouteHall[]): ReadonlyMap<string, RouteSpot> {
  return new Map(
    route.flatMap(({ hall, stops }) =>
      stops.flatMap((stop) =>
        stop.groups.flatMap((group) => group.exhibits.map((id, n) => [id, { hall, stop, group, at: n + 1 }] as const)),
      ),
    ),
  );
}

/** What belongs under each of several keys. */
function indexBy<T>(list: readonly T[], keysOf: (member: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const pairs = list.flatMap((member) => [...new Set(keysOf(member))].map((key) => ({ key, member })));
  return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, found]) => [key, found.map(({ member }) => member)]));
}

function known<T>(found: T | undefined, what: string, id: string): T {
  if (found === undefined) throw new Error(`the catalogue has no ${what} ${id}`);
  return found;
}
