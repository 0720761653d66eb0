import fc from 'fast-check';
import { type Field, type Leaf, leavesOf } from '../../tools/sheets/fieldsOf';

/** Marks that sheets, spreadsheets and our own escapes trip over. */
const MARKS = `" ' , ; | \\ = + - @ ＝ / ( 0 1937 e n s u0041 true 文 《》 🕊 \u202e א`
  .split(' ')
  .concat(['\n', '\r', '\r\n', '\t', ' ', 'May ', '\u3000', '\u00a0', '\0', '\u2028', '\ufeff', '\ud800']);

/** Texts made to break a sheet: quotes, bars, line ends, formulas, dates, controls, right-to-left, lone surrogates. */
export const hostileText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...MARKS), maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '=HYPERLINK("http://a.example","b")',
    "=cmd|' /C calc'!A0",
    '@SUM(A1:A9)',
    '1937-12-13',
    '+86 10',
    '',
  ),
);

const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

/** Records of a format as far as a sheet knows it: every field there, null or absent where the format allows it. */
export function recordArbitrary(fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(...fields.map((field) => fieldArbitrary(field).map((value) => [field.key, value] as const)))
    .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
}

function fieldArbitrary(field: Field): fc.Arbitrary<unknown> {
  if (field.kind !== 'group') return leafArbitrary(field);
  const group = recordArbitrary(field.fields);
  // The cells of a group that are all empty mean null, so a group that is there has something in it.
  const filled = group.filter((value) => !field.isNullable || hasSomething(value, field.fields));
  return field.isNullable ? fc.option(filled) : filled;
}

function leafArbitrary(leaf: Leaf): fc.Arbitrary<unknown> {
  const nil = leaf.isNullable ? [null] : leaf.isOptional ? [undefined] : [];
  return fc.oneof(...nil.map((value) => fc.constant<unknown>(value)), valueArbitrary(leaf));
}

function valueArbitrary(leaf: Leaf): fc.Arbitrary<unknown> {
  switch (leaf.kind) {
    case 'text':
      return hostileText;
    case 'number':
      return number;
    case 'flag':
      return fc.boolean();
    case 'list':
      return fc.array(hostileText, { maxLength: 3 });
    case 'entries':
      return fc.array(fc.oneof(...leaf.shapes.map((shape) => recordArbitrary(shape))), { maxLength: 3 });
  }
}

const hasSomething = (value: Record<string, unknown>, fields: readonly Field[]): boolean =>
  leavesOf(fields).some(({ key }) => value[key] !== null && value[key] !== undefined);
