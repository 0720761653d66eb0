/** Text for the templates: nothing from the catalogue reaches the browser unescaped. */

/** Text as HTML. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Chinese running text as HTML; the middle dot of a name never begins a line. */
export const chineseMarkup = (text: string): string => escapeText(text).replace(/(?=·)/g, '\u2060');

/** English with typographic quotes and dashes, as HTML. */
export function englishMarkup(text: string): string {
  const set = text
    .replace(/(\d{4})-(\d{2,4})(?!\d)(?!-)/g, '$1–$2')
    .replace(/(^|[\s([—–])'/g, '$1‘')
    .replaceAll("'", '’')
    .replace(/(^|[\s([—–])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/ - /g, ' – ');
  // A hyphenated name or compound stays on one line.
  return escapeText(set).replace(/[\p{L}\d]+(?:-[\p{L}\d]+)+/gu, (word) =>
    word.length > 18 ? word : `<span class="whole">${word}</span>`,
  );
}

/**
 * A Chinese heading as HTML for an element marked `data-zh`: names stay on one line, other breaks are chosen between
 * words in the browser.
 *
 * @param names personal names, longest first
 */
export function chineseHeading(text: string, names: readonly string[]): string {
  let pieces: readonly { readonly text: string; readonly whole: boolean }[] = [{ text, whole: false }];
  for (const name of names) {
    if (!text.includes(name)) continue;
    pieces = pieces.flatMap((piece) => (piece.whole ? [piece] : splitAround(piece.text, name)));
  }
  return pieces
    .map((piece) => (piece.whole ? `<span class="whole">${escapeText(piece.text)}</span>` : escapeText(piece.text)))
    .join('');
}

function splitAround(text: string, name: string): { text: string; whole: boolean }[] {
  return text.split(name).flatMap((part, index) => {
    const around = part === '' ? [] : [{ text: part, whole: false }];
    return index === 0 ? around : [{ text: name, whole: true }, ...around];
  });
}

/** Sentences of a Chinese text, each with its full stop and closing marks. */
export const chineseSentences = (text: string): readonly string[] =>
  (text.match(/[^。！？]+[。！？]+[”’」』）]*|[^。！？]+$/g) ?? []).map((sentence) => sentence.trim()).filter(Boolean);

/** Sentences of an English text; initials and common abbreviations do not end one. */
export function englishSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let current = '';
  for (const part of text.split(/(?<=[.!?]['”’")]?)\s+(?=["'“‘(]?[A-Z0-9])/)) {
    current = current === '' ? part : `${current} ${part}`;
    if (/(?:^|[\s("“'])(?:[A-Z]|Dr|Mr|Mrs|Ms|St|No|Nos|vol|ed|c|Lt|Col|Gen|Capt|Sgt|Rev|Jr|Sr)\.$/.test(current))
      continue;
    sentences.push(current);
    current = '';
  }
  return current === '' ? sentences : [...sentences, current];
}
