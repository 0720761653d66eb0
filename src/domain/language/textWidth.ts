/** Width of an average Latin letter and of a Chinese character, in ems of a sans or serif text face. */
const LATIN = 0.53;
const CHINESE = 1;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/** About how wide a text is set at a font size, in the size's unit; a little more than it is, never measured. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += WIDE.test(letter) ? CHINESE : LATIN;
  return ems * size;
}

/** The text, or its beginning with an ellipsis where it would be wider than `room`. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
