import type { CatalogueDraft } from './catalogueDraft';
import type { Issue } from './issue';
import { shortJson } from './issuesOf';

/** Words of an English label (upper end: DESIGN 4). */
const ENGLISH = { least: 30, most: 70 };
/** Characters of a Chinese label, punctuation included, spaces not; the same reading time as the English. */
const CHINESE = { least: 55, most: 140 };

/** Labels too long to read standing, or so short that something may be missing. */
export function warnLabels({ exhibits }: CatalogueDraft): readonly Issue[] {
  return exhibits.flatMap(({ file, path, value: { text } }) => {
    const tell = (language: 'zh' | 'en', found: number, unit: string, { least, most }: typeof ENGLISH): Issue[] => {
      if (found >= least && found <= most) return [];
      const reason = `the label has ${found} ${unit}; ${least} to ${most} read well`;
      return [{ file, path: `${path}.text.${language}`, value: shortJson(text[language]), reason }];
    };
    return [
      ...tell('zh', [...text.zh.replaceAll(/\s/g, '')].length, 'characters', CHINESE),
      ...tell('en', text.en.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length, 'words', ENGLISH),
    ];
  });
}
