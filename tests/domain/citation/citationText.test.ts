import { describe, expect, it } from 'vitest';
import { citationText } from '../../../src/domain/citation/citationText';
import { aCited, anEdition } from './aCited';

const nothingKnown = { makers: [], date: null, holder: null, reference: null } as const;
const en = (overrides = {}) => citationText(aCited(overrides), anEdition(), 'en');
const zh = (overrides = {}) => citationText(aCited(overrides), anEdition(), 'zh');

describe('citationText', () => {
  it('names maker, title, date, holder, number, edition, day of reading and address', () => {
    expect(en()).toBe(
      'Edgar Snow (photographer), “Mao Zedong in a Red Army cap”, about July 1936. National Museum of China, GB-1928. ' +
        'Side by Side: web edition of “Friends”. Accessed 30 November 2026. https://museum.example/#/exhibit/ph-mao-cap',
    );
    expect(zh()).toBe(
      '埃德加·斯诺摄：《戴红军帽的毛泽东》，约1936年7月，中国国家博物馆藏，编号GB-1928，“国际友人”展览网络版，' +
        '访问日期：2026年11月30日，https://museum.example/#/exhibit/ph-mao-cap',
    );
  });

  it('says that a date is not known, and invents no holder', () => {
    expect(en({ ...nothingKnown })).toBe(
      '“Mao Zedong in a Red Army cap”, date not known. Side by Side: web edition of “Friends”. ' +
        'Accessed 30 November 2026. https://museum.example/#/exhibit/ph-mao-cap',
    );
    expect(zh({ ...nothingKnown })).toBe(
      '《戴红军帽的毛泽东》，日期不详，“国际友人”展览网络版，访问日期：2026年11月30日，' +
        'https://museum.example/#/exhibit/ph-mao-cap',
    );
  });

  it('sets book titles in book-title marks once, titles inside others in single ones', () => {
    const title = (text: string) => zh({ title: { zh: text, en: 'A' }, makers: [] });
    expect(title('《红星照耀中国》')).toMatch(/^《红星照耀中国》，/);
    expect(title('《红星照耀中国》初版本')).toMatch(/^《〈红星照耀中国〉初版本》，/);
    expect(title('《甲》与《乙》')).toMatch(/^《〈甲〉与〈乙〉》，/);
  });

  it('puts quotation marks inside the title in single ones', () => {
    expect(en({ title: { zh: '甲', en: 'The "Hump"' }, makers: [] })).toMatch(/^“The ‘Hump’”, /);
    expect(en({ title: { zh: '甲', en: 'The “Hump”' }, makers: [] })).toMatch(/^“The ‘Hump’”, /);
  });
});
