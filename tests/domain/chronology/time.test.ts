import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesPerMonth } from '../../../src/domain/chronology/datesPerMonth';
import { layOutLane } from '../../../src/domain/chronology/layOutLane';
import { stretchOf, yearAt, yearAtStart } from '../../../src/domain/chronology/yearAt';

const SPAN = { from: 1931, to: 1945 };
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('a day in time', () => {
  it('is its year and the part of it that is over', () => {
    expect(yearAt(19370101)).toBe(1937);
    // 2 July is the 183rd day: 182 of 365 are over
    expect(yearAt(19370702)).toBeCloseTo(1937 + 182 / 365);
  });

  it('grows from day to day and never reaches the next year', () => {
    const days = fc
      .record({
        year: fc.integer({ min: 1900, max: 1999 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      })
      .map(({ year, month, day }) => year * 10_000 + month * 100 + day);
    fc.assert(
      fc.property(days, days, (a, b) => {
        if (a < b) expect(yearAt(a)).toBeLessThan(yearAt(b));
        expect(Math.floor(yearAt(a))).toBe(Math.floor(a / 10_000));
      }),
    );
    expect(yearAt(19361231)).toBeLessThan(1937);
  });

  it('of a date begins where it may begin and ends after its last day', () => {
    expect(stretchOf('1937')).toEqual({ from: 1937, to: 1938 });
    expect(stretchOf('1937/..')).toEqual({ from: 1937, to: null });
    expect(stretchOf('soon')).toBeNull();
    expect(yearAtStart('1937-07-07/1938')).toBeCloseTo(1937 + 187 / 365);
    expect(yearAtStart('../1938')).toBeGreaterThan(1938);
    expect(yearAtStart('soon')).toBe(0);
  });
});

describe('things per month', () => {
  it('add up to the things, spread over what their dates leave open', () => {
    const year = fc.integer({ min: 1931, max: 1945 });
    const dates = fc.array(
      fc.oneof(
        year.map(String),
        fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
        fc.tuple(year, year).map(([a, b]) => `${Math.min(a, b)}/${Math.max(a, b)}`),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(dates, (list) => {
        expect(sum(datesPerMonth(list, SPAN))).toBeCloseTo(list.length, 6);
      }),
    );
  });

  it('put a month into its month and a year evenly over its months', () => {
    const months = datesPerMonth(['1931-03', '1932'], SPAN);
    expect(months).toHaveLength(15 * 12);
    // March 1931 is the third month; a month of 31 days is a little longer than a twelfth of a year
    expect(months[2]).toBeGreaterThan(0.9);
    expect(sum(months.slice(0, 12))).toBeCloseTo(1);
    for (const count of months.slice(12, 24)) expect(count).toBeCloseTo(1 / 12);
  });

  it('leave out what is undated, open-ended or outside, and the part of a stretch that is', () => {
    expect(sum(datesPerMonth([null, '1937/..', '1950', '../1940', 'x'], SPAN))).toBe(0);
    // 1945 of 1945 to 1948: a quarter
    expect(sum(datesPerMonth(['1945/1948'], SPAN))).toBeCloseTo(0.25);
  });
});

describe('a lane', () => {
  const entries = fc
    .array(
      fc.record({
        x: fc.double({ min: 0, max: 2000, noNaN: true }),
        width: fc.double({ min: 5, max: 300, noNaN: true }),
      }),
      {
        maxLength: 50,
      },
    )
    .map((list) => list.map((entry, at) => ({ ...entry, id: String(at) })));

  it('sets no entry over another', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const laid = layOutLane(list);
        expect(laid).toHaveLength(list.length);
        laid.forEach((one, at) => {
          for (const other of laid.slice(at + 1)) {
            if (one.row !== other.row) continue;
            expect(one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true);
          }
        });
      }),
    );
  });

  it('takes one row where nothing is in the way, and as many as there is at once', () => {
    const apart = [0, 200, 400].map((x) => ({ id: String(x), x, width: 100 }));
    expect(layOutLane(apart).map(({ row }) => row)).toEqual([0, 0, 0]);
    const together = [0, 1, 2].map((x) => ({ id: String(x), x, width: 100 }));
    expect(layOutLane(together).map(({ row }) => row)).toEqual([0, 1, 2]);
  });
});
