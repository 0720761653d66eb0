import type { Bilingual } from '../language/language';
import { bilingualTexts } from './bilingualTexts';
import type { CatalogueDraft } from './catalogueDraft';
import type { Issue } from './issue';
import { shortJson } from './issuesOf';
import type { Located } from './readRecords';

/** Marks and letters of the wrong width or the wrong language, and marks of two styles in one text. */
export function warnWidths(draft: CatalogueDraft): readonly Issue[] {
  return bilingualTexts(draft).flatMap((text) => [
    ...FAULTS.flatMap(({ language, where, find, reason }) =>
      where === undefined || where.test(text.path) ? findIn(text, language, find, reason) : [],
    ),
    ...mixedFaults(text),
  ]);
}

interface Fault {
  readonly language: keyof Bilingual;
  readonly where?: RegExp;
  readonly find: RegExp;
  readonly reason: string;
}

const TITLE = /(?:^|\.)title$/;
/** Texts in whole sentences. */
const PROSE = /(?:^|\.)(?:text|note|intro|opening)$/;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]/u;
const FULL_WIDTH_REASON = 'full-width digit or letter; use the half-width one';

const FAULTS: readonly Fault[] = [
  { language: 'zh', find: FULL_WIDTH, reason: FULL_WIDTH_REASON },
  { language: 'en', find: FULL_WIDTH, reason: FULL_WIDTH_REASON },
  {
    language: 'zh',
    where: TITLE,
    // Between digits and Latin letters a colon or full stop belongs to a number or a name.
    find: /[,;!?()]|:(?![\d/])/,
    reason: 'half-width punctuation in a Chinese title; use ，；：！？（）',
  },
  { language: 'zh', find: /\.{2,}|。{2,}|(?<!…)…(?!…)/u, reason: 'an ellipsis in Chinese is ……' },
  { language: 'zh', find: /--|(?<!\d)–|–(?!\d)/, reason: 'a dash in Chinese is ——, between years —' },
  { language: 'zh', find: /[•‧・]/u, reason: 'the point in a foreign name is · (U+00B7)' },
  { language: 'zh', find: /[，、；：][，、；：。]|。[，、；：]/u, reason: 'two punctuation marks together' },
  { language: 'zh', where: PROSE, find: /[^。！？…”）]$/u, reason: 'ends without a full stop' },
  {
    language: 'en',
    // Inside a quoted Chinese title these are right.
    find: /(?<!\p{Script=Han})[，。；：！？、《》「」『』【】（）](?!\p{Script=Han})/u,
    reason: 'Chinese punctuation in English',
  },
  { language: 'en', find: /\p{L} [,;:!?.](?:\s|$)/u, reason: 'space before punctuation' },
  { language: 'en', find: /[,;:][,;:.]|(?<!\.)\.\.(?!\.)/, reason: 'two punctuation marks together' },
  { language: 'en', where: PROSE, find: /[^.!?…"”)’']$/u, reason: 'ends without a full stop' },
];

/** One text keeps to one style of quotation marks, and of apostrophes. */
function mixedFaults(text: Located<Bilingual>): readonly Issue[] {
  const { zh, en } = text.value;
  return [
    ...(/[“”]/.test(zh) && /[「」]/.test(zh) ? [issueAt(text, 'zh', zh, 'two styles of quotation marks')] : []),
    ...(/[“”]/.test(en) && en.includes('"') ? [issueAt(text, 'en', en, 'two styles of quotation marks')] : []),
    ...(/\p{L}’\p{L}/u.test(en) && /\p{L}'\p{L}/u.test(en)
      ? [issueAt(text, 'en', en, 'two styles of apostrophes')]
      : []),
  ];
}

function findIn(text: Located<Bilingual>, language: keyof Bilingual, find: RegExp, reason: string): readonly Issue[] {
  const found = find.exec(text.value[language]);
  if (!found) return [];
  const around = found.input.slice(Math.max(0, found.index - 12), found.index + found[0].length + 12);
  return [issueAt(text, language, around, reason)];
}

const issueAt = (
  { file, path }: Located<unknown>,
  language: keyof Bilingual,
  value: string,
  reason: string,
): Issue => ({ file, path: `${path}.${language}`, value: shortJson(value), reason });
