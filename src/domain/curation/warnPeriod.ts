import type { CatalogueDraft } from '../catalogue/catalogueDraft';
import { isBefore } from '../catalogue/isBefore';
import type { Issue } from '../catalogue/issue';
import { shortJson } from '../catalogue/issuesOf';
import type { Exhibit } from '../catalogue/schemas';
import type { CurationRules } from './schemas';

/** Records dated wholly outside the period that neither have a note nor say their year in both languages. */
export function warnPeriod({ exhibits }: CatalogueDraft, { period }: CurationRules): readonly Issue[] {
  return exhibits.flatMap(({ file, path, value }) => {
    const isOutside = isBefore(value.date, period) || isBefore(period, value.date);
    if (!isOutside || value.note !== null || saysItsYear(value)) return [];
    const reason = `lies outside ${period}; explain it in the note, or say the year in both texts`;
    return [{ file, path: `${path}.date`, value: shortJson(value.date), reason }];
  });
}

function saysItsYear({ date, title, text }: Exhibit): boolean {
  const years = date?.match(/\d{4}/g) ?? [];
  return (['zh', 'en'] as const).every((language) =>
    years.some((year) => `${title[language]} ${text[language]}`.includes(year)),
  );
}
