/** Letters that a decomposition leaves whole, as people type them without the right keyboard. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const OTHER_LETTERS = /[ßæœøłđðþı]/g;
const ACCENTS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['’‘ʼʻ`´′]/g;
/** "Bethune's" is found as "Bethune"; "Xi'an" and "Pai Ch'iu" only lose the mark. */
const POSSESSIVE = /(\p{L})['’]s(?![\p{L}\p{N}])/gu;

/** The dot between the parts of a foreign name in Chinese, which people leave out or type in many ways. */
const NAME_DOTS = /(?<=\p{Script=Han})[·・•‧](?=\p{Script=Han})/gu;

/** A text as it is searched: lower case, half width, without accents, apostrophes, name dots and the English possessive. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(NAME_DOTS, '')
    .replace(POSSESSIVE, '$1')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .replace(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter);
}
