import { pinyin } from 'pinyin-pro';
import { squash } from './words';

const HAN = /\p{Script=Han}/u;

/**
 * The pinyin of a Chinese text, one syllable per character, without tones, ü as v; letters and figures in between stay
 * as they are. Empty for a text without Chinese. Made when the exhibition is compiled: the dictionary never travels.
 */
export function syllablesOf(text: string): readonly string[] {
  if (!HAN.test(text)) return [];
  const spoken = pinyin(text, { type: 'array', toneType: 'none', nonZh: 'consecutive', v: true });
  return spoken.map((syllable) => squash(syllable)).filter((syllable) => syllable !== '');
}
