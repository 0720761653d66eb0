import { describe, expect, it } from 'vitest';
import { shortPlaceName } from '../../../src/domain/language/shortPlaceName';
import { fitText, textWidth } from '../../../src/domain/language/textWidth';
import { readCatalogue } from '../../support/readCatalogue';

describe('a place’s name on a map', () => {
  it.each([
    ['陕西保安（今志丹）', "Bao'an (Zhidan), Shaanxi", '保安', 'Bao’an'],
    ['上海', 'Shanghai', '上海', 'Shanghai'],
    ['缅甸北部', 'Northern Myanmar', '缅甸北部', 'Northern Myanmar'],
    ['云南', 'Yunnan', '云南', 'Yunnan'],
    ['美国华盛顿州西雅图波音机场', 'Boeing Field, Seattle, Washington', '西雅图波音机场', 'Boeing Field'],
    ['江苏南京', 'Nanjing, Jiangsu', '南京', 'Nanjing'],
  ])('of %s', (zh, en, shortZh, shortEn) => {
    expect(shortPlaceName({ zh, en })).toEqual({ zh: shortZh, en: shortEn });
  });

  it('is never empty, for any place of the exhibition', async () => {
    const { places } = await readCatalogue();
    const empty = places.filter(({ name }) => {
      const { zh, en } = shortPlaceName(name);
      return zh === '' || en === '' || /[（）()]/.test(zh + en);
    });
    expect(empty.map(({ id }) => id)).toEqual([]);
  });
});

describe('the width of a text', () => {
  it('is an em for a Chinese character and about half for a letter', () => {
    expect(textWidth('延安', 10)).toBe(20);
    expect(textWidth('ab', 10)).toBeCloseTo(10.6);
  });

  it('is kept within the room by cutting it short', () => {
    expect(fitText('延安', 10, 20)).toBe('延安');
    const short = fitText('Marco Polo Bridge Incident', 10, 60);
    expect(short.endsWith('…')).toBe(true);
    expect(textWidth(short, 10)).toBeLessThanOrEqual(60);
  });
});
