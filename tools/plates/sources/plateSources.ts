import type { Catalogue, Exhibit, Person, Place, Section, Story } from '../../../src/domain/catalogue/schemas';
import type { Plan } from '../../../src/domain/plan/schemas';
import { TERMS } from '../text/terms';

/** Proportion of an exhibit's printed face: its visible picture, or the face of a thing in a case; any unit. */
export interface FaceShape {
  readonly w: number;
  readonly h: number;
}

/** Everything pictures are drawn from. */
export interface PlateSources {
  readonly catalogue: Catalogue;
  readonly plan: Plan;
  /** By exhibit id, as hung. */
  readonly faces: ReadonlyMap<string, FaceShape>;
  /** Stories that hang in quiet zones only: their plates are drawn without colour. */
  readonly quiet: ReadonlySet<string>;
}

/** One exhibit with what its picture says about it. */
export interface Subject {
  readonly exhibit: Exhibit;
  readonly story: Story;
  /** Section of its story: the prologue's and the coda's records belong to another section in the catalogue. */
  readonly section: Section;
  readonly place: Place | null;
  /** "12–07": number of its story, number within the story. */
  readonly number: string;
  readonly face: FaceShape;
  readonly isQuiet: boolean;
  /** Personal names that stay on one line in headings, longest first. */
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, Place>;
  readonly people: ReadonlyMap<string, Person>;
}

/** All exhibits in walking order as subjects of pictures. */
export function subjectsOf({ catalogue, faces, quiet }: PlateSources): readonly Subject[] {
  const exhibits = new Map(catalogue.exhibits.map((exhibit) => [exhibit.id, exhibit]));
  const places = new Map(catalogue.places.map((place) => [place.id, place]));
  const people = new Map(catalogue.people.map((person) => [person.id, person]));
  const names = namesOf(catalogue.people);
  return catalogue.stories.flatMap((story) =>
    story.exhibits.flatMap((id, index): Subject[] => {
      const exhibit = exhibits.get(id);
      if (!exhibit) return [];
      const place = exhibit.place === null ? null : (places.get(exhibit.place) ?? null);
      const number = `${String(story.order).padStart(2, '0')}–${String(index + 1).padStart(2, '0')}`;
      const face = faces.get(id) ?? { w: 4, h: 3 };
      const isQuiet = quiet.has(story.id);
      return [{ exhibit, story, section: story.section, place, number, face, isQuiet, names, places, people }];
    }),
  );
}

/** Chinese names, for names written with a middle dot also their parts of two characters or more, and terms; longest first. */
export function namesOf(people: readonly Person[]): readonly string[] {
  const names = people.flatMap(({ name }) => {
    const bare = name.zh.replace(/（.*?）/g, '');
    return bare.includes('·') ? [bare, ...bare.split('·')] : [bare];
  });
  return [...new Set([...names, ...TERMS])]
    .filter((name) => name.length >= 2)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
