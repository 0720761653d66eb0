import type { CatalogueDraft } from './catalogueDraft';
import type { Issue } from './issue';
import { shortJson } from './issuesOf';
import type { Located } from './readRecords';
import type { Exhibit, Story } from './schemas';

/** Every exhibit stands in exactly one story and both say so; a story's lead and hero are its own; orders differ. */
export function checkStories(draft: CatalogueDraft): readonly Issue[] {
  const listedIn = new Map<string, string>();
  return [
    ...draft.stories.flatMap((story) => [...listFaults(story, draft, listedIn), ...leadFaults(story)]),
    ...draft.exhibits.flatMap((exhibit) => homeFaults(exhibit, draft, listedIn)),
    ...orderFaults(draft.stories),
  ];
}

function listFaults(story: Located<Story>, draft: CatalogueDraft, listedIn: Map<string, string>): readonly Issue[] {
  const known = new Set(draft.ids.exhibits.all.map((entry) => entry.value));
  const homes = new Map(draft.exhibits.map(({ value }) => [value.id, value.story]));
  return story.value.exhibits.flatMap((id, index) => {
    const tell = (reason: string) => [fault(story, `exhibits[${index}]`, id, reason)];
    const earlier = listedIn.get(id);
    if (earlier !== undefined) return tell(`this exhibit already stands in the story ${earlier}`);
    listedIn.set(id, story.value.id);
    if (!known.has(id)) return draft.ids.exhibits.isComplete ? tell('there is no exhibit of this id') : [];
    const home = homes.get(id);
    return home === undefined || home === story.value.id
      ? []
      : tell(`its record says that it belongs to the story ${home}`);
  });
}

function leadFaults(story: Located<Story>): readonly Issue[] {
  const { lead, hero, exhibits } = story.value;
  const reason = 'must be one of the exhibits of this story';
  return [
    ...(exhibits.includes(lead) ? [] : [fault(story, 'lead', lead, reason)]),
    ...(hero === null || exhibits.includes(hero) ? [] : [fault(story, 'hero', hero, reason)]),
  ];
}

function homeFaults(
  exhibit: Located<Exhibit>,
  { ids }: CatalogueDraft,
  listedIn: ReadonlyMap<string, string>,
): readonly Issue[] {
  const { id, story } = exhibit.value;
  if (!ids.stories.isComplete) return [];
  if (!ids.stories.all.some((entry) => entry.value === story)) {
    return [fault(exhibit, 'story', story, 'there is no story of this id')];
  }
  return listedIn.has(id) ? [] : [fault(exhibit, 'story', story, 'that story does not list this exhibit')];
}

function orderFaults(stories: readonly Located<Story>[]): readonly Issue[] {
  const taken = new Map<number, string>();
  return stories.flatMap((story) => {
    const { order, id } = story.value;
    const earlier = taken.get(order);
    taken.set(order, earlier ?? id);
    return earlier === undefined
      ? []
      : [fault(story, 'order', order, `the story ${earlier} has this place in the walking order`)];
  });
}

function fault(at: Located<unknown>, field: string, value: unknown, reason: string): Issue {
  return { file: at.file, path: `${at.path}.${field}`, value: shortJson(value), reason };
}
