import type { CatalogueDraft } from './catalogueDraft';
import type { Issue } from './issue';
import { shortJson } from './issuesOf';
import type { Located } from './readRecords';

/** Ids that two records of a kind share, across all files. */
export function checkIds({ ids }: CatalogueDraft): readonly Issue[] {
  return Object.values(ids).flatMap((space) => repeats(space.all));
}

function repeats(all: readonly Located<string>[]): readonly Issue[] {
  const first = new Map<string, Located<string>>();
  return all.flatMap((entry) => {
    const earlier = first.get(entry.value);
    if (!earlier) {
      first.set(entry.value, entry);
      return [];
    }
    const reason = `this id is already used by ${earlier.file} ${earlier.path}`;
    return [{ file: entry.file, path: `${entry.path}.id`, value: shortJson(entry.value), reason }];
  });
}
