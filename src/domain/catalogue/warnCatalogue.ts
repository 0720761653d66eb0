import type { CatalogueDraft } from './catalogueDraft';
import type { Issue } from './issue';
import { warnDates } from './warnDates';
import { warnGaps } from './warnGaps';
import { warnLabels } from './warnLabels';
import { warnWriting } from './warnWriting';

const WARNINGS = [warnGaps, warnDates, warnLabels, warnWriting];

/** What a curator should look at again, though it stops nothing. */
export const warnCatalogue = (draft: CatalogueDraft): readonly Issue[] => WARNINGS.flatMap((warn) => warn(draft));
