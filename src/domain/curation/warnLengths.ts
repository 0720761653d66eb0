import type { CatalogueDraft } from '../catalogue/catalogueDraft';
import type { Issue } from '../catalogue/issue';
import { shortJson } from '../catalogue/issuesOf';
import type { Located } from '../catalogue/readRecords';
import type { Bilingual } from '../language/language';
import type { CurationRules } from './schemas';

/** Labels too long to read standing, or so short that something may be missing; introductions too long for their panel. */
export function warnLengths({ exhibits, stories }: CatalogueDraft, { label, intro }: CurationRules): readonly Issue[] {
  return [
    ...exhibits.flatMap((exhibit) => lengthFaults(exhibit, 'text', exhibit.value.text, 'label', label)),
    ...stories.flatMap((story) =>
      lengthFaults(story, 'intro', story.value.intro, 'introduction', {
        zh: { least: 1, ...intro.zh },
        en: { least: 1, ...intro.en },
      }),
    ),
  ];
}

/** Characters of a Chinese text, punctuation included, spaces not. */
export const lengthZh = (text: string): number => [...text.replaceAll(/\s/g, '')].length;

/** Words of an English text. */
export const lengthEn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function lengthFaults(
  at: Located<unknown>,
  field: string,
  text: Bilingual,
  what: string,
  rules: CurationRules['label'],
): readonly Issue[] {
  const tell = (language: 'zh' | 'en', found: number, unit: string): readonly Issue[] => {
    const { least, most } = rules[language];
    if (found >= least && found <= most) return [];
    const reason = `the ${what} has ${found} ${unit}; ${least} to ${most} read well`;
    return [{ file: at.file, path: `${at.path}.${field}.${language}`, value: shortJson(text[language]), reason }];
  };
  return [...tell('zh', lengthZh(text.zh), 'characters'), ...tell('en', lengthEn(text.en), 'words')];
}
