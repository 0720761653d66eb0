import type { Issue } from '../catalogue/issue';
import { shortJson } from '../catalogue/issuesOf';
import type { Located } from '../catalogue/readRecords';
import { idCode } from './idCode';

/** Two ids that shorten to one code: a shared list could not tell them apart. The one of the two without links yet needs another id. */
export function checkCodes(ids: readonly Located<string>[]): readonly Issue[] {
  const first = new Map<string, string>();
  return ids.flatMap(({ file, path, value }) => {
    const code = idCode(value);
    const earlier = first.get(code);
    if (earlier === undefined) first.set(code, value);
    if (earlier === undefined || earlier === value) return [];
    const reason = `shortens to ${code}, as ${earlier} does; choose another id`;
    return [{ file, path: `${path}.id`, value: shortJson(value), reason }];
  });
}
