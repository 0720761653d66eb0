/**
 * How texts are cut into what the index holds and what a query asks for. Chinese, Japanese and Korean runs are cut into
 * pairs of characters, since they have no spaces; everything else into words.
 */
import { normalise } from './normalise';

const EAST_ASIAN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々〇ー`;
const RUNS = new RegExp(
  String.raw`[${EAST_ASIAN}]+|(?:(?![${EAST_ASIAN}])[\p{L}\p{N}])+(?:[-‐‑–](?:(?![${EAST_ASIAN}])[\p{L}\p{N}])+)*`,
  'gu',
);
const IS_EAST_ASIAN = new RegExp(String.raw`^[${EAST_ASIAN}]`, 'u');
const HYPHENS = /[-‐‑–]/;

/** One run of a normalised text. */
export interface Run {
  /** The run's words: one, or several where it is hyphenated; a Chinese run is one. */
  readonly words: readonly string[];
  readonly isEastAsian: boolean;
}

/** The runs of a text in order: Chinese runs, and words that may be hyphenated. */
export function runsOf(text: string): readonly Run[] {
  return [...normalise(text).matchAll(RUNS)].map(([run]) =>
    IS_EAST_ASIAN.test(run) ? { words: [run], isEastAsian: true } : { words: run.split(HYPHENS), isEastAsian: false },
  );
}

/**
 * What the index holds of a text: words; hyphenated words also as one ("p-40": p, 40, p40); of a Chinese run every pair
 * of neighbours and its last character, so that each character begins a term.
 */
export function termsOf(text: string): readonly string[] {
  return runsOf(text).flatMap(({ words, isEastAsian }) => {
    if (isEastAsian) return words.flatMap(pairsOf);
    return words.length > 1 ? [...words, words.join('')] : words;
  });
}

/** Every pair of neighbouring characters, and the last character alone. */
function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  return characters.map((character, at) => character + (characters[at + 1] ?? ''));
}

/** A text without anything between its words: "Pai Chiu-en" and "paichiuen" are the same name. */
export const squash = (text: string): string =>
  runsOf(text)
    .map(({ words }) => words.join(''))
    .join('');
