import type { Catalogue } from '../../src/domain/catalogue/schemas';

/** Letters, figures and marks that the Latin face keeps: Basic Latin, Latin-1, the names' diacritics, quotes and dashes. */
export const LATIN = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...'ĀāĂăĆćČčĎďĐđĒēĔĕĚěĞğĪīĬĭİıŁłŃńŇňŌōŎŏŐőŒœŘřŚśŠšŤťŪūŬŭŮůŰűŹźŻżŽž–—‘’“”„…•′″°№',
].join('');

/** Chinese characters of the first view: title, sections and the few words over the hall. */
export function firstCharacters({ exhibition }: Catalogue, words: string): string {
  const { title, venue, sections } = exhibition;
  return chineseOf([title.zh, venue.zh, ...sections.map((section) => section.title.zh), words].join(''));
}

/** Chinese characters of the story titles and of the subtitle that the first view does not have. */
export function laterCharacters({ exhibition, stories }: Catalogue, first: string): string {
  const all = chineseOf([exhibition.subtitle.zh, ...stories.map(({ title }) => title.zh)].join(''));
  return [...all].filter((character) => !first.includes(character)).join('');
}

/** The Chinese characters and full-width marks of a text, each once, by code point. */
function chineseOf(text: string): string {
  const found = new Set(
    [...text].filter((character) =>
      /[\u00b7\u2014\u2018-\u201d\u2026\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/u.test(character),
    ),
  );
  return [...found].sort().join('');
}

function range(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}

/** A `unicode-range` that names exactly these characters. */
export function unicodeRange(characters: string): string {
  const points = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
}
