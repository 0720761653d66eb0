/** Width of a text in pixels, in the font it will be drawn in. */
export type Measure = (text: string) => number;

/** Marks that may not begin a line. */
const NO_START = /^[，。、；：？！）》」』】”’…—·,.;:?!)\]}%›]/;
/** Marks that may not end one. */
const NO_END = /[（《「『【“‘([{‹]$/;
/** A Chinese character or mark, a run of spaces, or a word between them. */
const PIECES =
  /\s+|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef，。、；：？！（）《》「」『』【】“”‘’…—]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef，。、；：？！（）《》「」『』【】“”‘’…—]+/gu;

/**
 * Breaks a text into lines no wider than `width` pixels: between Chinese characters, at spaces between words, never
 * before a closing mark or after an opening one. A word wider than the line is cut.
 */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unitsOf(text)) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    line = piece.trimStart();
    while (measure(line) > width && line.length > 1) {
      const cut = fitting(line, width, measure);
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}

/** Pieces that stay together: marks with the character they belong to. */
function unitsOf(text: string): readonly string[] {
  const units: string[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const last = units.at(-1);
    if (last !== undefined && (NO_START.test(piece) || NO_END.test(last))) units[units.length - 1] = last + piece;
    else units.push(piece);
  }
  return units;
}

function fitting(word: string, width: number, measure: Measure): number {
  let cut = word.length - 1;
  while (cut > 1 && measure(word.slice(0, cut)) > width) cut -= 1;
  return cut;
}
