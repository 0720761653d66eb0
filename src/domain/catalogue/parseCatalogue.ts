import type { CatalogueDraft } from './catalogueDraft';
import type { Parsed } from './issue';
import type { Located } from './readRecords';
import type { Catalogue, Exhibit, Story } from './schemas';
import { surveyCatalogue } from './surveyCatalogue';

/**
 * A whole catalogue, or all faults of all its files at once.
 *
 * @param files content by path relative to the exhibition folder, e.g. `catalogue/stories.json`
 */
export function parseCatalogue(files: Readonly<Record<string, unknown>>): Parsed<Catalogue> {
  const { draft, issues } = surveyCatalogue(files);
  const { exhibition } = draft;
  if (issues.length > 0 || exhibition === null) return { ok: false, issues };
  return { ok: true, value: { exhibition, ...recordsOf(draft) } };
}

/** The records of a draft as plain values: stories by their order, exhibits in walking order; those in no story last. */
export function recordsOf(draft: CatalogueDraft): Omit<Catalogue, 'exhibition'> {
  const stories = valuesOf(draft.stories).toSorted((a, b) => a.order - b.order);
  return {
    stories,
    exhibits: inWalkingOrder(stories, valuesOf(draft.exhibits)),
    people: valuesOf(draft.people),
    places: valuesOf(draft.places),
    timeline: valuesOf(draft.timeline),
    journeys: valuesOf(draft.journeys),
    aliases: valuesOf(draft.aliases),
  };
}

const valuesOf = <T>(located: readonly Located<T>[]): readonly T[] => located.map(({ value }) => value);

function inWalkingOrder(stories: readonly Story[], exhibits: readonly Exhibit[]): readonly Exhibit[] {
  const rank = new Map(stories.flatMap((story) => story.exhibits).map((id, index) => [id, index]));
  return exhibits.toSorted((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size));
}
