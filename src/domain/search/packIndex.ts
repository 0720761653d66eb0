/**
 * The index in a form that travels light, and back: less than half of MiniSearch's own after gzip. Dropped on the way is
 * how often a word stands in one field, and that it stands in a label too when it stands in the title.
 */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { INDEX_OPTIONS, type IndexedDocument } from './indexOptions';
import type { PackedIndex } from './searchData';

type TermEntry = AsPlainObject['index'][number];

const BETWEEN_TERMS = ';';
/** Stands before a field's documents; in the order of the fields. */
const FIELD_MARKS = ['!', '#', '$', '%', '&'] as const;
/** A gap is written in base 32: `MORE` digits while others follow, then one `LAST`. */
const MORE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZwxyz+-';
const LAST = '0123456789abcdefghijklmnopqrstuv';
/** The title and the label, whose words repeat the title's. */
const TITLE = '0';
const LABEL = '4';

/** Packs an index whose documents are numbered from 0 without a gap. */
export function packIndex(index: MiniSearch<IndexedDocument>): PackedIndex {
  const plain = index.toJSON();
  const lengths = INDEX_OPTIONS.fields.map((field) => {
    const number = plain.fieldIds[field] ?? 0;
    return Array.from({ length: plain.documentCount }, (_, id) => plain.fieldLength[id]?.[number] ?? 0);
  });
  const entries = [...plain.index].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    documents: plain.documentCount,
    terms: entries.map(([term], at) => packTerm(term, entries[at - 1]?.[0] ?? '')).join(BETWEEN_TERMS),
    postings: entries.map(([, fields]) => packFields(fields)).join(BETWEEN_TERMS),
    lengths,
  };
}

/** The index of a packed one. Leaves the page its turn several times on the way. */
export function unpackIndex({
  documents,
  terms,
  postings,
  lengths,
}: PackedIndex): Promise<MiniSearch<IndexedDocument>> {
  const numbers = Array.from({ length: documents }, (_, id) => id);
  return MiniSearch.loadJSAsync<IndexedDocument>(
    {
      documentCount: documents,
      nextId: documents,
      documentIds: Object.fromEntries(numbers.map((id) => [id, id])),
      fieldIds: Object.fromEntries(INDEX_OPTIONS.fields.map((field, number) => [field, number])),
      fieldLength: Object.fromEntries(numbers.map((id) => [id, lengths.map((field) => field[id] ?? 0)])),
      averageFieldLength: lengths.map(
        (field) => field.reduce((sum, length) => sum + length, 0) / Math.max(1, documents),
      ),
      storedFields: {},
      dirtCount: 0,
      index: unpackEntries(terms, postings),
      serializationVersion: 2,
    },
    INDEX_OPTIONS,
  );
}

function unpackEntries(terms: string, postings: string): TermEntry[] {
  if (terms === '') return [];
  const fields = postings.split(BETWEEN_TERMS);
  let before = '';
  return terms.split(BETWEEN_TERMS).map((packed, at) => {
    before = unpackTerm(packed, before);
    return [before, unpackFields(fields[at] ?? '')];
  });
}

/** How many letters a term shares with the one before it, and the rest. */
function packTerm(term: string, before: string): string {
  let shared = 0;
  while (shared < LAST.length - 1 && shared < before.length && before[shared] === term[shared]) shared += 1;
  return LAST.charAt(shared) + term.slice(shared);
}

const unpackTerm = (packed: string, before: string): string =>
  before.slice(0, LAST.indexOf(packed.charAt(0))) + packed.slice(1);

function packFields(fields: TermEntry[1]): string {
  const titled = fields[TITLE] ?? {};
  return Object.entries(fields)
    .map(([field, entry]): [string, readonly number[]] => [field, Object.keys(entry).map(Number)])
    .map(([field, all]): [string, readonly number[]] => [
      field,
      field === LABEL ? all.filter((id) => !(id in titled)) : all,
    ])
    .filter(([, documents]) => documents.length > 0)
    .map(([field, documents]) => (FIELD_MARKS[Number(field)] ?? '') + packDocuments(documents))
    .join('');
}

function unpackFields(packed: string): TermEntry[1] {
  return Object.fromEntries(
    [...packed.matchAll(/([!#$%&])([^!#$%&]+)/g)].map(([, mark = '', documents = '']) => [
      FIELD_MARKS.findIndex((known) => known === mark),
      Object.fromEntries(unpackDocuments(documents).map((document) => [document, 1])),
    ]),
  );
}

/** Numbers in rising order as the gaps between them. */
function packDocuments(documents: readonly number[]): string {
  const sorted = [...documents].sort((a, b) => a - b);
  return sorted.map((document, at) => packGap(document - (sorted[at - 1] ?? -1) - 1)).join('');
}

function packGap(gap: number): string {
  let packed = LAST.charAt(gap % 32);
  for (let rest = Math.floor(gap / 32); rest > 0; rest = Math.floor(rest / 32))
    packed = MORE.charAt(rest % 32) + packed;
  return packed;
}

function unpackDocuments(packed: string): readonly number[] {
  const documents: number[] = [];
  let document = -1;
  let gap = 0;
  for (const digit of packed) {
    const last = LAST.indexOf(digit);
    if (last < 0) {
      gap = gap * 32 + MORE.indexOf(digit) * 32;
      continue;
    }
    document += gap + last + 1;
    documents.push(document);
    gap = 0;
  }
  return documents;
}
