import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { surveyCatalogue } from '../../../src/domain/catalogue/surveyCatalogue';
import { warnCatalogue } from '../../../src/domain/catalogue/warnCatalogue';
import { anExhibit, catalogueFiles } from '../../support/smallExhibition';

function warningsFor(overrides: Partial<Exhibit>): readonly string[] {
  const files = catalogueFiles({ 'catalogue/military.json': { exhibits: [anExhibit(overrides)] } });
  return warnCatalogue(surveyCatalogue(files).draft).map(({ path, reason }) => `${path} ${reason}`);
}
const zh = (text: string): Partial<Exhibit> => ({ title: { zh: text, en: 'A title' } });
const en = (text: string): Partial<Exhibit> => ({ title: { zh: '题目', en: text } });

describe('warnCatalogue', () => {
  it('has nothing to say of the sound catalogue', () => {
    expect(warningsFor({})).toEqual([]);
  });

  it.each<[string, Partial<Exhibit>, RegExp]>([
    ['a half-width comma', zh('上海,南京'), /title\.zh half-width punctuation/],
    ['a half-width bracket', zh('报告(节选)'), /title\.zh half-width punctuation/],
    ['a half-width full stop', zh('他来到延安.'), /title\.zh half-width punctuation/],
    ['straight quotation marks', zh('题为"战争"'), /title\.zh straight quotation mark/],
    ['an open book-title mark', zh('《西行漫记'), /title\.zh unpaired 《》/],
    ['a closing mark before its opening', zh('》西行《'), /title\.zh unpaired 《》/],
    ['an unpaired quotation mark', zh('“战争'), /title\.zh unpaired “”/],
    ['an unpaired English quotation mark', en('The "war'), /title\.en unpaired ""/],
    ['a space between Chinese characters', zh('上海 南京'), /title\.zh space between Chinese/],
    ['two spaces', en('A  title'), /title\.en two spaces/],
    ['a space at the end', en('A title '), /title\.en begins or ends with a space/],
    ['a Chinese title without Chinese', zh('Shanghai'), /title\.zh no Chinese in the Chinese text/],
    ['a short English label', { text: { zh: '字'.repeat(80), en: 'Too short.' } }, /text\.en the label has 2 words/],
    ['a long Chinese label', { text: { zh: '字'.repeat(141), en: 'word '.repeat(40).trim() } }, /141 characters/],
    ['no date', { date: null }, /date no date/],
    ['a photograph taken after a death', { date: '1939-11-13' }, /date lies after the death of a-person, 1939-11-12/],
    ['a photograph taken before a birth', { date: '1890-02' }, /date lies before the birth of a-person, 1890-03/],
  ])('warns of %s', (_name, overrides, warning) => {
    expect(warningsFor(overrides).join('\n')).toMatch(warning);
  });

  it.each([
    ['numbers and Latin words in Chinese', zh('P-40战机，12:30起飞（昆明）')],
    ['a slogan of two lines in quotation marks', zh('题“一致抗敌 建设国家”字样')],
    ['a photograph of the last day', { date: '1939-11-12' }],
    ['a photograph of a year that a death falls in', { date: '1939' }],
    ['a book that appears after a death', { kind: 'book', date: '1950' } as const],
  ])('lets %s pass', (_name, overrides) => {
    expect(warningsFor(overrides)).toEqual([]);
  });
});
