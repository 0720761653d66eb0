/**
 * How texts stand in the cells of a sheet: what a spreadsheet would run, reckon or lose is marked, and comes back as it
 * was. docs/exports.md tells curators the same.
 */

/** Where a text stands: alone in its cell, or as one part of a line of parts with bars between. */
export type CellPlace = 'cell' | 'part';

/** Bar between the parts of an entry and between the items of a list. */
export const BAR = '|';

/** A text as it stands in a cell or part; the empty text is `\e`, so that an empty cell can mean "not known". */
export function escapeText(text: string, place: CellPlace): string {
  if (text === '') return String.raw`\e`;
  const plain = text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('\r', String.raw`\r`)
    .replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, (found) => (KEPT.has(found) ? found : inHex(found)));
  if (place === 'cell') return plain;
  return plain
    .replaceAll(BAR, String.raw`\|`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/^[ \t]|[ \t]$/g, (edge) => (edge === ' ' ? String.raw`\s` : String.raw`\t`));
}

/** The text of a cell or part; or, where a backslash begins no escape, null. */
export function unescapeText(written: string): string | null {
  let isSound = true;
  const text = written.replaceAll(/\\(u[\da-fA-F]{4}|[\s\S]|$)/g, (_, code: string) => {
    if (code.length === 5) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    const found = ESCAPES[code];
    if (found === undefined) isSound = false;
    return found ?? '';
  });
  return isSound ? text : null;
}

/** The lines of a list or entries cell, each as its parts, escapes still in; empty lines are none. */
export function splitLines(cell: string): readonly (readonly string[])[] {
  return cell
    .split(/\r\n|\r|\n/)
    .filter((line) => /[^ \t]/.test(line))
    .map((line) => partsOfLine(line).map((part) => part.replaceAll(/^[ \t]+|[ \t]+$/g, '')));
}

/**
 * A cell as it goes into the file: an apostrophe before whatever a spreadsheet would take for more than text. An
 * apostrophe of its own gets a backslash, since spreadsheets swallow one at the beginning of a cell.
 */
export function guardCell(cell: string): string {
  if (cell.startsWith(GUARD)) return `\\${cell}`;
  const isRisky = FORMULA.test(cell) || (cell.length <= LONGEST_NUMBER && LIKE_NUMBER.test(cell));
  return isRisky ? GUARD + cell : cell;
}

/** A cell as it was before `guardCell`, whether a spreadsheet swallowed the apostrophe or not; one typed anew stays. */
export function unguardCell(cell: string): string {
  const rest = cell.slice(GUARD.length);
  return cell.startsWith(GUARD) && (FORMULA.test(rest) || LIKE_NUMBER.test(rest)) ? rest : cell;
}

const GUARD = "'";

/** Control characters that spreadsheets keep; the others, lone surrogates and marks of byte order they drop or change. */
const KEPT: ReadonlySet<string> = new Set(['\n', '\t']);

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  [BAR]: BAR,
  "'": "'",
  e: '',
  n: '\n',
  r: '\r',
  s: ' ',
  t: '\t',
};

/** What begins a formula (OWASP, "CSV injection"; full-width signs too). */
const FORMULA = /^\s*[=+\-@\t\n＝＋－＠]/;
/** What a spreadsheet may turn into a number, a sum of money or a date: `1937-12`, `007`, `(5)`, `May 1938`. */
const LIKE_NUMBER = /^\s*[(.$€£¥]*\d|^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[-\s/]*\d/i;
/** No number or date is written longer, in characters. */
const LONGEST_NUMBER = 32;

const inHex = (found: string): string => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A part ends before a bar that no backslash stands before. */
function partsOfLine(line: string): readonly string[] {
  const parts = [''];
  for (let at = 0; at < line.length; at += 1) {
    const mark = line.charAt(at);
    if (mark === BAR) {
      parts.push('');
      continue;
    }
    parts[parts.length - 1] += mark;
    if (mark !== '\\') continue;
    at += 1;
    parts[parts.length - 1] += line.charAt(at);
  }
  return parts;
}
