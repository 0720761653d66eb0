import type { CatalogueDraft } from '../catalogue/catalogueDraft';
import { EXHIBITION_FILE } from '../catalogue/formats';
import type { Issue } from '../catalogue/issue';
import { shortJson } from '../catalogue/issuesOf';
import { tally } from '../catalogue/tally';
import type { CurationRules } from './schemas';

/** Every subject that the exhibition names is told by enough exhibits. */
export function checkSubjects(draft: CatalogueDraft, { exhibitsPerSubject }: CurationRules): readonly Issue[] {
  const { least } = exhibitsPerSubject;
  return Object.entries(tally(draft).bySubject).flatMap(([subject, count], index) =>
    count >= least
      ? []
      : [
          {
            file: EXHIBITION_FILE,
            path: `subjects[${index}]`,
            value: shortJson(subject),
            reason: `the stories of this subject have ${count} exhibits; at least ${least} are wanted`,
          },
        ],
  );
}
