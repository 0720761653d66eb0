import type { CatalogueDraft } from './catalogueDraft';
import type { Issue } from './issue';
import { shortJson } from './issuesOf';
import type { Located } from './readRecords';

/** Addresses that cannot be right, or that carry more than the page's own address. */
export function warnSources(draft: CatalogueDraft): readonly Issue[] {
  const records: readonly Located<unknown>[] = [
    ...draft.exhibits,
    ...draft.people,
    ...draft.timeline,
    ...draft.journeys,
  ];
  return records.flatMap((record) =>
    addressesIn(record).flatMap(({ path, value }) => {
      const reason = addressFault(value);
      return reason === null ? [] : [{ file: record.file, path, value: shortJson(value), reason }];
    }),
  );
}

/** `scheme://host.domain[:port]` and then nothing, a path, a query or a fragment. */
const FORM = /^https?:\/\/(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d{2,5})?(?:[/?#].*)?$/iu;
const FAULTS: readonly (readonly [find: RegExp, reason: string])[] = [
  [/[\s"<>\\^`{|}]|%(?![\da-f]{2})/i, 'holds a character that must be percent-encoded'],
  [/[.,;:、，。；：）】》]$/u, 'ends with punctuation of the sentence it was copied from'],
  [/[?&](?:utm_\w+|fbclid|gclid|spm|from_source)=/i, 'carries a tracking parameter; cut it off'],
  [/^https?:\/\/(?:www\.)?google\.[a-z.]+\/(?:url|search|amp)/i, 'is the address of a search, not of the page found'],
  [/^https?:\/\/(?:localhost|127\.|10\.|192\.168\.)/i, 'cannot be reached from elsewhere'],
];

/** What is wrong with an address; null where nothing is. */
export function addressFault(url: string): string | null {
  const fault = FAULTS.find(([find]) => find.test(url))?.[1];
  if (fault !== undefined) return fault;
  return FORM.test(url) ? null : 'is no address of a web page';
}

function addressesIn({ path, value }: Located<unknown>): readonly { readonly path: string; readonly value: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return ['sources', 'media'].flatMap((field) => {
    const list: unknown = Reflect.get(value, field);
    if (!Array.isArray(list)) return [];
    return list.flatMap((entry: unknown, index) => {
      const url: unknown = typeof entry === 'object' && entry !== null && 'url' in entry ? entry.url : null;
      return typeof url === 'string' ? [{ path: `${path}.${field}[${index}].url`, value: url }] : [];
    });
  });
}
