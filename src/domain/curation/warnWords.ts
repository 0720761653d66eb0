import { bilingualTexts } from '../catalogue/bilingualTexts';
import type { CatalogueDraft } from '../catalogue/catalogueDraft';
import type { Issue } from '../catalogue/issue';
import { shortJson } from '../catalogue/issuesOf';
import type { Bilingual } from '../language/language';
import type { BannedWord } from './schemas';

/** Texts of our own writing; titles are often those of the things themselves. */
const OWN_TEXT = /(?:^|\.)(?:text|note|intro|role|opening)$/;
/** What stands in quotation or book-title marks is somebody else's. */
const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})|(?<![\p{L}\p{N}])'(?:[^']|'(?=\p{L}))*'|《[^》]*》|「[^」]*」/gu;
/** Characters shown either side of a find. */
const AROUND = 12;

/** Promotional and inexact words in texts of our own; words inside quotation or book-title marks are let pass. */
export function warnWords(draft: CatalogueDraft, words: readonly BannedWord[]): readonly Issue[] {
  const patterns = words.map((banned) => ({ banned, find: patternOf(banned) }));
  return bilingualTexts(draft)
    .filter(({ path }) => OWN_TEXT.test(path))
    .flatMap(({ file, path, value }) => {
      const own: Bilingual = { zh: withoutQuotes(value.zh), en: withoutQuotes(value.en) };
      return patterns.flatMap(({ banned, find }) => {
        const text = own[banned.language];
        const at = text.search(find);
        if (at < 0) return [];
        const found = value[banned.language].slice(Math.max(0, at - AROUND), at + banned.word.length + AROUND);
        const reason = `“${banned.word}”: ${banned.reason}`;
        return [{ file, path: `${path}.${banned.language}`, value: shortJson(found), reason }];
      });
    });
}

const withoutQuotes = (text: string): string => text.replaceAll(QUOTED, (quoted) => '□'.repeat(quoted.length));

/** The word, but not inside one of the longer expressions in which it is right. */
function patternOf({ language, word, except = [] }: BannedWord): RegExp {
  const contexts = except.flatMap((longer) => {
    const at = longer.toLowerCase().indexOf(word.toLowerCase());
    return at < 0 ? [] : [[longer.slice(0, at), longer.slice(at + word.length)] as const];
  });
  const not = contexts
    .map(([before, after]) => `(?!(?<=${escaped(before)})${escaped(word)}${escaped(after)})`)
    .join('');
  return language === 'en'
    ? new RegExp(`${not}(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'iu')
    : new RegExp(`${not}${escaped(word)}`, 'u');
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
