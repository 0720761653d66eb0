import type { CatalogueDraft } from '../catalogue/catalogueDraft';
import type { Issue } from '../catalogue/issue';
import { shortJson } from '../catalogue/issuesOf';
import type { Located } from '../catalogue/readRecords';
import type { Exhibit } from '../catalogue/schemas';
import { likeness, plainTitle, type TitlePairs, titlePairs } from './likeness';
import { APART_FILE } from './parseCuration';
import type { KeptApart } from './schemas';

/** Titles this much alike in both languages, or in either, are looked at again (tried on 700 records). */
const ALIKE = { both: 0.8, either: 0.9 };
/** Records of one source, date and kind need a likeness of titles too, unless the date is a day. */
const SOMEWHAT_ALIKE = 0.5;

/** Pairs of records that may be one and the same thing, unless `apart.json` keeps them apart; and what is stale in it. */
export function warnDuplicates({ exhibits, ids }: CatalogueDraft, apart: readonly KeptApart[]): readonly Issue[] {
  const isApart = apartPairs(apart);
  const traits = exhibits.map(traitsOf);
  const suspects = traits.flatMap((one, index) =>
    traits.slice(index + 1).flatMap((other) => {
      const reasons = isApart.has(pairKey(one.id, other.id)) ? [] : reasonsOf(one, other);
      return reasons.length === 0 ? [] : [issueOf(one, other, reasons)];
    }),
  );
  const known = new Set(ids.exhibits.all.map(({ value }) => value));
  return [...suspects, ...(ids.exhibits.isComplete ? staleIds(apart, known) : [])];
}

/** What two records are compared by. */
interface Traits {
  readonly id: string;
  readonly at: Located<Exhibit>;
  readonly zh: TitlePairs;
  readonly en: TitlePairs;
  readonly digits: string;
  readonly plain: readonly [zh: string, en: string];
  readonly reference: string | null;
  readonly urls: readonly string[];
}

function traitsOf(at: Located<Exhibit>): Traits {
  const { id, title, holder, reference, sources } = at.value;
  return {
    id,
    at,
    zh: titlePairs(title.zh),
    en: titlePairs(title.en),
    digits: (`${title.zh} ${title.en}`.match(/\d+/g) ?? []).join(' '),
    plain: [withoutBrackets(title.zh), withoutBrackets(title.en)],
    reference: holder && reference ? `${plainTitle(holder.en)} ${plainTitle(reference)}` : null,
    urls: sources.flatMap(({ url }) => (url === null ? [] : [url])),
  };
}

function reasonsOf(one: Traits, other: Traits): readonly string[] {
  const zh = likeness(one.zh, other.zh);
  const en = likeness(one.en, other.en);
  const most = Math.max(zh, en);
  // Numbers tell the issues of a periodical and the parts of a series apart.
  const isAlike = one.digits === other.digits && (Math.min(zh, en) >= ALIKE.both || most >= ALIKE.either);
  return [
    ...(isAlike ? ['nearly the same title'] : []),
    ...(one.reference !== null && one.reference === other.reference ? ['the same reference of the same holder'] : []),
    ...(isOneReport(one, other, most) ? ['the same source, date and kind'] : []),
    ...(isOneEdition(one, other) ? ['the same book of the same year'] : []),
  ];
}

function isOneReport(one: Traits, other: Traits, alike: number): boolean {
  const { date, kind } = one.at.value;
  if (date === null || date !== other.at.value.date || kind !== other.at.value.kind) return false;
  if (!one.urls.some((url) => other.urls.includes(url))) return false;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) || alike >= SOMEWHAT_ALIKE;
}

function isOneEdition(one: Traits, other: Traits): boolean {
  const [a, b] = [one.at.value, other.at.value];
  if (a.kind !== 'book' || b.kind !== 'book' || a.date === null || b.date === null) return false;
  if (a.date.slice(0, 4) !== b.date.slice(0, 4)) return false;
  const hasOneOriginal = a.title.orig !== undefined && a.title.orig === b.title.orig;
  return hasOneOriginal || one.plain.some((title, index) => title !== '' && title === other.plain[index]);
}

const withoutBrackets = (title: string): string => plainTitle(title.replaceAll(/\([^)]*\)|（[^）]*）/g, ''));

function issueOf(one: Traits, other: Traits, reasons: readonly string[]): Issue {
  return {
    file: other.at.file,
    path: other.at.path,
    value: shortJson(one.id),
    reason: `may be the same thing: ${reasons.join('; ')}. Keep one, or tell them apart in ${APART_FILE}`,
  };
}

const pairKey = (one: string, other: string): string => [one, other].toSorted().join(' ');

function apartPairs(apart: readonly KeptApart[]): ReadonlySet<string> {
  return new Set(
    apart.flatMap(({ ids }) => ids.flatMap((one, index) => ids.slice(index + 1).map((other) => pairKey(one, other)))),
  );
}

function staleIds(apart: readonly KeptApart[], known: ReadonlySet<string>): readonly Issue[] {
  return apart.flatMap(({ ids }, group) =>
    ids.flatMap((id, index) =>
      known.has(id)
        ? []
        : [
            {
              file: APART_FILE,
              path: `groups[${group}].ids[${index}]`,
              value: shortJson(id),
              reason: 'there is no exhibit of this id',
            },
          ],
    ),
  );
}
