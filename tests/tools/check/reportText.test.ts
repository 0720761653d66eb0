import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/domain/catalogue/issue';
import { surveyCatalogue } from '../../../src/domain/catalogue/surveyCatalogue';
import { tally } from '../../../src/domain/catalogue/tally';
import type { DataReport } from '../../../tools/check/dataReport';
import { errorText, reportText } from '../../../tools/check/reportText';
import { catalogueFiles } from '../../support/smallExhibition';

const anIssue = (reason: string): Issue => ({ file: 'a.json', path: 'b[0]', value: '1', reason });

function aReport(overrides: Partial<DataReport> = {}): DataReport {
  return {
    ...tally(surveyCatalogue(catalogueFiles()).draft),
    unplaced: 0,
    violations: [],
    peopleWithoutExhibit: [],
    orphans: { people: [], places: [] },
    errors: [],
    warnings: [],
    ...overrides,
  };
}

describe('reportText', () => {
  it('counts, and names what lacks something', () => {
    const text = reportText(
      aReport({ withoutDate: 1, idsWithout: { source: [], chinese: [], date: ['a-photograph'] } }),
    );
    expect(text).toMatch(/^1 records: 0 artifacts, 1 photographs, 0 text panels$/m);
    expect(text).toMatch(/^By section +artifacts +photographs +panels +on-display +museum-collection +documented$/m);
    expect(text).toMatch(/^military +0 +1 +0 +0 +0 +1$/m);
    expect(text).toMatch(/Without date: +1 \(a-photograph\)$/m);
    expect(text).toMatch(/Found no place: +0$/m);
  });

  it('says when the hang was not tried', () => {
    expect(reportText(aReport({ unplaced: null }))).toMatch(/not tried; mend the errors first/);
  });

  it('shows a dozen warnings of one sort and counts the others', () => {
    const warnings = Array.from({ length: 20 }, (_, n) => anIssue(`the label has ${n} words`));
    const text = reportText(aReport({ warnings }));
    expect(text).toMatch(/^ {2}20 × the label has n words$/m);
    expect(text.match(/a\.json b\[0\] 1: the label has \d+ words/g)).toHaveLength(12);
    expect(text).toMatch(/… and 8 more of this sort/);
  });

  it('tells a sort once, the most frequent first, whatever ids and numbers are in it', () => {
    const text = reportText(
      aReport({
        warnings: [
          anIssue('no date'),
          anIssue('lies after the death of norman-bethune, 1939-11-12'),
          anIssue('lies after the death of edgar-snow, 1972-02-15'),
        ],
      }),
    );
    expect(text.match(/^ {2}\d+ × .*$/gm)).toEqual(['  2 × lies after the death of …, …', '  1 × no date']);
    expect(text).toMatch(/^ {6}a\.json b\[0\] 1$/m);
  });
});

describe('errorText', () => {
  it('is empty where nothing is wrong, else one line for each error', () => {
    expect(errorText([])).toBe('');
    expect(errorText([anIssue('x'), anIssue('y')])).toBe('2 errors\n  a.json b[0] 1: x\n  a.json b[0] 1: y\n');
  });
});
