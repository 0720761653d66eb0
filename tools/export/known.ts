import type { Catalogue, Exhibit, Person, Place, Story } from '../../src/domain/catalogue/schemas';

/** The records of a catalogue by id. */
export interface Known {
  readonly exhibits: ReadonlyMap<string, Exhibit>;
  readonly people: ReadonlyMap<string, Person>;
  readonly places: ReadonlyMap<string, Place>;
  readonly stories: ReadonlyMap<string, Story>;
}

/** Makes the records of a catalogue findable by id. */
export const knownOf = ({ exhibits, people, places, stories }: Catalogue): Known => ({
  exhibits: byId(exhibits),
  people: byId(people),
  places: byId(places),
  stories: byId(stories),
});

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));
