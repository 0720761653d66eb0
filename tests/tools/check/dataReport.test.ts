import { beforeAll, describe, expect, it } from 'vitest';
import { type DataReport, dataReport } from '../../../tools/check/dataReport';
import { type ExhibitionSurvey, surveyExhibition } from '../../../tools/check/surveyExhibition';

let sound: ExhibitionSurvey;
beforeAll(async () => {
  sound = await surveyExhibition('scenes/international-friends');
});

const reasonsOf = (report: DataReport): readonly string[] => report.errors.map(({ reason }) => reason);

describe('dataReport', { timeout: 60_000 }, () => {
  it('makes an error of an exhibit that finds no place', () => {
    const { hangFile } = sound;
    if (!hangFile) throw new Error('the exhibition has no hang file');
    const { lead } = sound.records.stories[0] ?? {};
    const report = dataReport({ ...sound, hangFile: { ...hangFile, runs: hangFile.runs.slice(1), overrides: {} } });
    expect(report.unplaced).toBeGreaterThanOrEqual(sound.records.stories[0]?.exhibits.length ?? 1);
    expect(report.errors.map(({ path }) => path).join('\n')).toContain(lead);
    expect(reasonsOf(report)).toContain('every exhibit has one place: wanted one place');
  });

  it('tells every broken rule once, as an error or as a warning', () => {
    const { hangFile } = sound;
    if (!hangFile) throw new Error('the exhibition has no hang file');
    // Nobody's gallery has aisles of nine metres.
    const rules = { ...hangFile.rules, aisle: { value: 9, source: 'a planted fault' } };
    const report = dataReport({ ...sound, hangFile: { ...hangFile, rules } });
    const told = [...report.errors, ...report.warnings].filter(({ reason }) => reason.includes(': wanted '));
    expect(report.violations.length).toBeGreaterThan(0);
    expect(told).toHaveLength(report.violations.length);
    expect(report.warnings.map(({ reason }) => reason)).toContain('aisle: wanted 9.00 m');
  });

  it('does not hang what is not sound', () => {
    const fault = { file: 'a.json', path: '', value: '', reason: 'planted' };
    expect(dataReport({ ...sound, issues: [fault] })).toMatchObject({
      unplaced: null,
      violations: [],
      errors: [fault],
    });
  });

  it("makes errors of the curator's own faults and of subjects told too little, warnings of the rest", () => {
    const { rules } = sound.curation.curation;
    if (rules === null) throw new Error('the exhibition has rules');
    const fault = { file: 'curation/words.json', path: '', value: '', reason: 'planted' };
    const curation = {
      issues: [fault],
      curation: { words: null, apart: [], rules: { ...rules, exhibitsPerSubject: { least: 1000 } } },
    };
    const report = dataReport({ ...sound, curation });
    expect(report.errors).toHaveLength(9);
    expect(reasonsOf(report)).toEqual([
      'planted',
      ...Object.values(report.bySubject).map(
        (count) => `the stories of this subject have ${count} exhibits; at least 1000 are wanted`,
      ),
    ]);
    expect(report.unplaced).toBe(0);
    expect(report.warnings.map(({ file }) => file)).toContain('curation/words.json');
  });
});
