/** Where a text stops being JSON. `JSON.parse` itself tells no position in every case. */
export interface JsonFault {
  /** Characters before the fault. */
  readonly offset: number;
  readonly reason: string;
}

/** The first fault of syntax of a text; null where it is JSON. */
export function jsonFault(text: string): JsonFault | null {
  const read = valueAt(text, 0);
  if ('reason' in read) return read;
  const end = skipSpace(text, read.end);
  return end === text.length ? null : { offset: end, reason: 'nothing may follow the end' };
}

type Read = { readonly end: number } | JsonFault;

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

function matchEnd(text: string, at: number, form: RegExp): number | null {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : null;
}

const skipSpace = (text: string, at: number): number => matchEnd(text, at, SPACE) ?? at;

function valueAt(text: string, from: number): Read {
  const at = skipSpace(text, from);
  const first = text[at];
  if (first === '{') return listAt(text, at + 1, '}', memberAt);
  if (first === '[') return listAt(text, at + 1, ']', valueAt);
  if (first === '"') return stringAt(text, at, 'this text is not closed, or holds a line break or a lone backslash');
  const end = matchEnd(text, at, SCALAR);
  return end === null ? faultAt(text, at, 'expected a value') : { end };
}

/** What stands between brackets: entries parted by commas, none after the last. */
function listAt(text: string, from: number, close: string, entryAt: (text: string, from: number) => Read): Read {
  let at = skipSpace(text, from);
  if (text[at] === close) return { end: at + 1 };
  for (;;) {
    const entry = entryAt(text, at);
    if ('reason' in entry) return entry;
    at = skipSpace(text, entry.end);
    if (text[at] === close) return { end: at + 1 };
    if (text[at] !== ',') return faultAt(text, at, `expected a comma or ${close}`);
    const next = skipSpace(text, at + 1);
    if (text[next] === close) return { offset: at, reason: `no comma before ${close}` };
    at = next;
  }
}

function memberAt(text: string, from: number): Read {
  const name = stringAt(text, from, 'expected a field name in double quotes');
  if ('reason' in name) return name;
  const colon = skipSpace(text, name.end);
  return text[colon] === ':' ? valueAt(text, colon + 1) : faultAt(text, colon, 'expected a colon');
}

function stringAt(text: string, at: number, reason: string): Read {
  const end = matchEnd(text, at, STRING);
  return end === null ? faultAt(text, at, reason) : { end };
}

const faultAt = (text: string, offset: number, reason: string): JsonFault => ({
  offset,
  reason: offset >= text.length ? `the file breaks off; ${reason}` : reason,
});
