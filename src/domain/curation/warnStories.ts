import type { CatalogueDraft } from '../catalogue/catalogueDraft';
import type { Issue } from '../catalogue/issue';
import { shortJson } from '../catalogue/issuesOf';
import type { CurationRules } from './schemas';

/** Stories too small to be one or too large to be followed, and stories that no object stands for. */
export function warnStories({ stories }: CatalogueDraft, { exhibitsPerStory }: CurationRules): readonly Issue[] {
  const { least, most } = exhibitsPerStory;
  return stories.flatMap(({ file, path, value }) => {
    const count = value.exhibits.length;
    return [
      ...(count >= least && count <= most
        ? []
        : [
            {
              file,
              path: `${path}.exhibits`,
              value: String(count),
              reason: `the story has ${count} exhibits; ${least} to ${most} can be followed`,
            },
          ]),
      ...(value.hero === null
        ? [{ file, path: `${path}.hero`, value: shortJson(null), reason: 'no object stands for this story' }]
        : []),
    ];
  });
}
