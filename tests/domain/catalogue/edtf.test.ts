import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfSpan } from '../../../src/domain/catalogue/edtf';
import { edtfSchema } from '../../../src/domain/catalogue/schemas';

const two = (n: number) => String(n).padStart(2, '0');
const mark = fc.constantFrom('', '~', '?', '%');
const aDate = fc
  .tuple(fc.integer({ min: 1800, max: 2030 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), mark)
  .chain(([year, month, day, end]) =>
    fc.constantFrom(`${year}${end}`, `${year}-${two(month)}${end}`, `${year}-${two(month)}-${two(day)}${end}`),
  );
const anEnd = fc.oneof({ weight: 4, arbitrary: aDate }, fc.constantFrom('', '..'));
const anyDate = fc.oneof(
  aDate,
  fc.tuple(anEnd, anEnd).map(([from, to]) => `${from}/${to}`),
);

describe('edtfSpan', () => {
  it.each([
    ['1937', 19370101, 19371231],
    ['1937-02', 19370201, 19370228],
    ['1940-02', 19400201, 19400229],
    ['1937-12-13~', 19371213, 19371213],
    ['1937/1938-06', 19370101, 19380630],
    ['../1950', null, 19501231],
    ['1937-08/..', 19370801, null],
    ['1937/', 19370101, null],
  ])('reads %s', (text, first, last) => {
    expect(edtfSpan(text)).toEqual({ ok: true, span: { first, last } });
  });

  it.each([
    ['1937-13', /month 13/],
    ['1937-00', /month 00/],
    ['1937-02-29', /days 01 to 28/],
    ['1900-02-29', /days 01 to 28/],
    ['1938-11-31', /days 01 to 30/],
    ['1938/1937', /ends \(1937\) before it begins \(1938\)/],
    ['0000', /year 0000/],
    ['19', /EDTF/],
    ['/', /EDTF/],
    ['../..', /EDTF/],
    ['May 1937', /EDTF/],
    ['1937-5', /EDTF/],
    ['1937/1938/1939', /EDTF/],
  ])('refuses %s', (text, reason) => {
    const reading = edtfSpan(text);
    expect(reading.ok ? '' : reason.exec(reading.reason)?.[0]).toMatch(reason);
    expect(edtfSchema.safeParse(text).success).toBe(false);
  });

  it('agrees with the edtf package on every date in its reach', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        // The package knows 29 February in every year, intervals without any end, and calls those faulty whose ends
        // overlap: these three are left out here.
        fc.pre(/\d/.test(text) && !text.includes('-02-29') && !endsOverlap(text));
        expect([text, edtfSpan(text).ok]).toEqual([text, packageAccepts(text)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes exactly the days of the Gregorian calendar', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })),
        ([year, month, day]) => {
          const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
          const date = new Date(`${text}T00:00:00Z`);
          const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
          expect([text, edtfSpan(text).ok]).toEqual([text, isReal]);
        },
      ),
      { numRuns: 1000, examples: [[[1900, 2, 29]], [[2000, 2, 29]], [[1940, 2, 29]]] },
    );
  });

  it('refuses with one reason at most, and never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = edtfSchema.safeParse(text);
        expect(read.success ? 0 : read.error.issues.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

function packageAccepts(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

/** True where one end of an interval lies within the other, e.g. `1937-05/1937`. */
function endsOverlap(text: string): boolean {
  const [from = '', to = ''] = text.split('/').map((end) => end.replace(/[~?%]$/, ''));
  return text.includes('/') && from !== '' && to !== '' && (from.startsWith(to) || to.startsWith(from));
}
