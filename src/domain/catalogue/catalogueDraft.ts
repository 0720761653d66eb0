import type { Located } from './readRecords';
import type { Alias, Exhibit, Exhibition, Journey, Person, Place, Story, TimelineEvent } from './schemas';

/** The sound records of a folder, with the ids of the faulty ones: what the cross checks look at. */
export interface CatalogueDraft {
  readonly exhibition: Exhibition | null;
  readonly exhibits: readonly Located<Exhibit>[];
  /** Every entry of the section files as it was found, faulty ones included. */
  readonly entries: readonly Located<unknown>[];
  readonly stories: readonly Located<Story>[];
  readonly people: readonly Located<Person>[];
  readonly places: readonly Located<Place>[];
  readonly timeline: readonly Located<TimelineEvent>[];
  readonly journeys: readonly Located<Journey>[];
  readonly aliases: readonly Located<Alias>[];
  readonly ids: Readonly<Record<IdSpace, IdsRead>>;
}

/** Ids are unique within a space. */
export type IdSpace = 'exhibits' | 'stories' | 'people' | 'places' | 'events' | 'journeys' | 'aliases';

/** All ids of a space, faulty records included. */
export interface IdsRead {
  readonly all: readonly Located<string>[];
  /** False where a file of the space could not be read, so that an unknown id proves nothing. */
  readonly isComplete: boolean;
}
