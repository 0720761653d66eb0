import { describe, expect, it } from 'vitest';
import type { Exhibit } from '../../../src/domain/catalogue/schemas';
import { surveyCatalogue } from '../../../src/domain/catalogue/surveyCatalogue';
import { warnCatalogue } from '../../../src/domain/catalogue/warnCatalogue';
import { addressFault } from '../../../src/domain/catalogue/warnSources';
import { aJourney, anExhibit, aPerson, catalogueFiles } from '../../support/smallExhibition';

function warningsFor(overrides: Partial<Exhibit>): readonly string[] {
  const files = catalogueFiles({ 'catalogue/military.json': { exhibits: [anExhibit(overrides)] } });
  return warnCatalogue(surveyCatalogue(files).draft).map(({ path, reason }) => `${path} ${reason}`);
}
const reasonsFor = (files: Readonly<Record<string, unknown>>): string =>
  warnCatalogue(surveyCatalogue(catalogueFiles(files)).draft)
    .map(({ file, path, reason }) => `${file} ${path} ${reason}`)
    .join('\n');
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
    ['an English title without English', en('红星'), /title\.en no English in the English text/],
    ['a full-width digit in Chinese', zh('１９３８年'), /title\.zh full-width digit or letter/],
    ['a full-width letter in English', en('A titＬe'), /title\.en full-width digit or letter/],
    [
      'a half-width colon in a Chinese title',
      zh('红星 Red Star: 初版'),
      /title\.zh half-width punctuation in a Chinese/,
    ],
    ['three full stops in Chinese', zh('他来了...'), /title\.zh an ellipsis in Chinese is ……/],
    ['half an ellipsis', zh('他来了…'), /title\.zh an ellipsis in Chinese is ……/],
    ['hyphens for a dash in Chinese', zh('延安--保安'), /title\.zh a dash in Chinese is ——/],
    ['a bullet in a foreign name', zh('埃德加•斯诺'), /title\.zh the point in a foreign name/],
    ['two marks together in Chinese', zh('延安，。保安'), /title\.zh two punctuation marks together/],
    ['two styles of quotation marks in Chinese', zh('“红星”与「长征」'), /title\.zh two styles of quotation marks/],
    [
      'a label without a full stop',
      { text: { zh: `${'字'.repeat(59)}字`, en: 'Word.' } },
      /text\.zh ends without a full/,
    ],
    ['an English label without one', { text: { zh: '字。', en: 'word' } }, /text\.en ends without a full stop/],
    ['a Chinese comma in English', en('Snow， in Baoan'), /title\.en Chinese punctuation in English/],
    ['Chinese book-title marks in English', en('《Red Star》'), /title\.en Chinese punctuation in English/],
    ['a space before a comma', en('Snow , in Baoan'), /title\.en space before punctuation/],
    ['two marks together in English', en('Snow,, in Baoan'), /title\.en two punctuation marks together/],
    ['two styles of quotation marks', en('“Red” and "Star"'), /title\.en two styles of quotation marks/],
    ['two styles of apostrophes', en("Snow’s and Peg's"), /title\.en two styles of apostrophes/],
    ['no date', { date: null }, /date no date/],
    ['a photograph taken after a death', { date: '1939-11-13' }, /date lies after the death of a-person, 1939-11-12/],
    ['a photograph taken before a birth', { date: '1890-02' }, /date lies before the birth of a-person, 1890-03/],
    [
      'a book written before its author was born',
      { kind: 'book', date: '1880', people: [{ id: 'a-person', role: 'author' }] },
      /date lies before the birth of a-person, 1890-03/,
    ],
  ])('warns of %s', (_name, overrides, warning) => {
    expect(warningsFor(overrides).join('\n')).toMatch(warning);
  });

  it.each([
    ['numbers and Latin words in Chinese', zh('P-40战机，12:30起飞（昆明）')],
    ['a slogan of two lines in quotation marks', zh('题“一致抗敌 建设国家”字样')],
    ['a photograph of the last day', { date: '1939-11-12' }],
    ['a photograph of a year that a death falls in', { date: '1939' }],
    ['a book that appears after a death', { kind: 'book', date: '1950' } as const],
    ['a Chinese title quoted in English', en("The first issue of 《抗敌三日刊》 in Snow's hand")],
    ['an interval of years', zh('1937—1938年的延安')],
    ['a full ellipsis and a dash', zh('他来了……——一张照片')],
  ])('lets %s pass', (_name, overrides) => {
    expect(warningsFor(overrides)).toEqual([]);
  });

  it('warns of a journey and a stay in China outside a life', () => {
    const journeys = [aJourney({ from: '1940', to: '1941' })];
    expect(reasonsFor({ 'catalogue/journeys.json': { journeys } })).toMatch(
      /journeys\.json .*\.from lies after the death of a-person, 1939-11-12/,
    );
    const people = [aPerson({ inChina: '1870/1880' })];
    expect(reasonsFor({ 'catalogue/people.json': { people } })).toMatch(
      /people\.json .*\.inChina lies before the birth of a-person, 1890-03/,
    );
  });
});

describe('addressFault', () => {
  it.each([
    ['https://example.org/a b', /percent-encoded/],
    ['https://example.org/100%', /percent-encoded/],
    ['https://example.org/a.', /ends with punctuation/],
    ['https://example.org/a。', /ends with punctuation/],
    ['https://example.org/a?utm_source=x', /tracking parameter/],
    ['https://www.google.com/search?q=snow', /address of a search/],
    ['http://localhost:4173/', /cannot be reached/],
    ['https://example', /no address of a web page/],
    ['https://-example.org', /no address of a web page/],
    ['ftp://example.org/a', /no address of a web page/],
  ])('refuses %s', (url, reason) => {
    expect(addressFault(url)).toMatch(reason);
  });

  it.each([
    'https://example.org',
    'http://www.example.org.cn:8080/a/b?c=d#e',
    'https://zh.wikipedia.org/wiki/白求恩_(医生)',
    'https://example.org/%E7%99%BD',
    'https://博物馆.中国/藏品',
  ])('lets %s pass', (url) => {
    expect(addressFault(url)).toBeNull();
  });

  it('is asked about every source and every original', () => {
    const sources = [{ title: 'A source', publisher: null, date: null, url: 'https://example.org/a.' }];
    const media = [{ role: 'original', holder: null, reference: null, url: 'https://example', rights: null }] as const;
    const warnings = warningsFor({ sources, media: [...media] });
    expect(warnings).toEqual([
      expect.stringMatching(/\.sources\[0\]\.url ends with punctuation/),
      expect.stringMatching(/\.media\[0\]\.url is no address/),
    ]);
  });
});
