import type { Bilingual } from '../language/language';
import { bilingualTexts } from './bilingualTexts';
import type { CatalogueDraft } from './catalogueDraft';
import type { Issue } from './issue';
import { shortJson } from './issuesOf';
import type { Located } from './readRecords';

/** Faults of writing in all texts: punctuation, unpaired marks, stray spaces. */
export function warnWriting(draft: CatalogueDraft): readonly Issue[] {
  return bilingualTexts(draft).flatMap((text) => [...chineseFaults(text), ...spacingFaults(text), ...pairFaults(text)]);
}

/** Half-width mark with a Chinese character on either side; between digits or letters it may be right. */
const HALF_WIDTH =
  /(?:\p{Script=Han}|[》”）])[,;:!?()]|[,;!?()](?:\p{Script=Han}|[《“（])|\p{Script=Han}\.(?:\p{Script=Han}|$)/u;
/** Inside quotation marks a space may part the lines of a slogan. */
const HAN_SPACE = /\p{Script=Han}\s+\p{Script=Han}(?![^“”]*”)/u;
const STRAIGHT_QUOTE = /\p{Script=Han}["']|["']\p{Script=Han}/u;

function chineseFaults(text: Located<Bilingual>): readonly Issue[] {
  return [
    ...matches(text, 'zh', HALF_WIDTH, 'half-width punctuation beside Chinese; use ，；：！？（）。'),
    ...matches(text, 'zh', STRAIGHT_QUOTE, 'straight quotation mark in Chinese; use “ ” and ‘ ’'),
    ...matches(text, 'zh', HAN_SPACE, 'space between Chinese characters'),
  ];
}

function spacingFaults(text: Located<Bilingual>): readonly Issue[] {
  return (['zh', 'en'] as const).flatMap((language) => [
    ...matches(text, language, /^\s|\s$/, 'begins or ends with a space'),
    ...matches(text, language, / {2}/, 'two spaces together'),
  ]);
}

const PAIRS = { zh: ['《》', '“”', '‘’', '（）', '〈〉', '「」'], en: ['“”', '()', '[]'] } as const;

function pairFaults(text: Located<Bilingual>): readonly Issue[] {
  return (['zh', 'en'] as const).flatMap((language) => {
    const value = text.value[language];
    const unpaired = PAIRS[language].filter((pair) => !isBalanced(value, pair));
    const hasOddQuotes = language === 'en' && (value.match(/"/g) ?? []).length % 2 === 1;
    const marks = [...unpaired, ...(hasOddQuotes ? ['""'] : [])];
    return marks.map((pair) => issueAt(text, language, `unpaired ${pair}`));
  });
}

function isBalanced(text: string, pair: string): boolean {
  const [open, close] = pair;
  let depth = 0;
  for (const mark of text) {
    if (mark === open) depth += 1;
    if (mark === close) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function matches(text: Located<Bilingual>, language: keyof Bilingual, fault: RegExp, reason: string): readonly Issue[] {
  const found = fault.exec(text.value[language]);
  return found ? [{ ...issueAt(text, language, reason), value: shortJson(around(found)) }] : [];
}

/** Some characters either side of a match, so that it can be found again. */
const around = ({ index, input, 0: match }: RegExpExecArray): string =>
  input.slice(Math.max(0, index - 12), index + match.length + 12);

function issueAt({ file, path, value }: Located<Bilingual>, language: keyof Bilingual, reason: string): Issue {
  return { file, path: `${path}.${language}`, value: shortJson(value[language]), reason };
}
