import type { CatalogueDraft } from './catalogueDraft';
import { isBefore } from './isBefore';
import type { Issue } from './issue';
import { shortJson } from './issuesOf';

/** Nobody dies before being born, and no story ends before it begins. */
export function checkLives({ people, stories }: CatalogueDraft): readonly Issue[] {
  return [
    ...people.flatMap(({ file, path, value: { birth, death } }) =>
      isBefore(death, birth)
        ? [{ file, path: `${path}.death`, value: shortJson(death), reason: `lies before the birth, ${birth}` }]
        : [],
    ),
    ...stories.flatMap(({ file, path, value: { from, to } }) =>
      isBefore(to, from)
        ? [{ file, path: `${path}.to`, value: shortJson(to), reason: `lies before the beginning, ${from}` }]
        : [],
    ),
  ];
}
