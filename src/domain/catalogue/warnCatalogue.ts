import type { CatalogueDraft } from './catalogueDraft';
import type { Issue } from './issue';
import { warnDates } from './warnDates';
import { warnGaps } from './warnGaps';
import { warnSources } from './warnSources';
import { warnWidths } from './warnWidths';
import { warnWriting } from './warnWriting';

const WARNINGS = [warnGaps, warnDates, warnSources, warnWriting, warnWidths];

/** What a curator should look at again in any exhibition, though it stops nothing. */
export const warnCatalogue = (draft: CatalogueDraft): readonly Issue[] => WARNINGS.flatMap((warn) => warn(draft));
