import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/domain/search/normalise';
import { isSpokenIn, spokenOf } from '../../../src/domain/search/spoken';
import { syllablesOf } from '../../../src/domain/search/syllables';
import { squash, termsOf } from '../../../src/domain/search/words';

describe('normalise', () => {
  it.each([
    ['Günther Krögerß', 'gunther krogerss'],
    ["Xi'an", 'xian'],
    ['Pai Ch’iu-ên', 'pai chiu-en'],
    ["Bethune's cap", 'bethune cap'],
    ['Ｐ－４０', 'p-40'],
    ['Stanisław Flato', 'stanislaw flato'],
    ['诺尔曼·白求恩', '诺尔曼白求恩'],
    ['김구', '김구'],
  ])('reads %s as %s', (text, read) => {
    expect(normalise(text)).toBe(read);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)));
  });
});

describe('termsOf', () => {
  it('cuts Chinese into pairs, so that every character begins a term', () => {
    expect(termsOf('白求恩')).toEqual(['白求', '求恩', '恩']);
  });

  it('keeps words, and hyphenated ones also whole', () => {
    expect(termsOf('The P-40, 1941')).toEqual(['the', 'p', '40', 'p40', '1941']);
  });

  it('parts Chinese from what stands between', () => {
    expect(termsOf('1938年P40机')).toEqual(['1938', '年', 'p40', '机']);
  });
});

describe('squash', () => {
  it('makes one of every way to write a name', () => {
    expect(new Set(['Pai Chiu-en', 'pai chiu en', 'PaiChiuEn', "Pai Ch'iu-en"].map(squash))).toEqual(
      new Set(['paichiuen']),
    );
  });
});

describe('pinyin', () => {
  it('reads each character by its word, and leaves letters and figures', () => {
    expect(syllablesOf('重庆伊-16旅行')).toEqual(['chong', 'qing', 'yi', '16', 'lv', 'xing']);
    expect(syllablesOf('Bethune')).toEqual([]);
  });

  const name = spokenOf('nuo er man.bai qiu en');

  it.each(['baiqiuen', 'baiqiu', 'baiq', 'bqe', 'bq', 'nuoerman', 'nem', 'nembqe', 'en'])('finds %s in it', (typed) => {
    expect(isSpokenIn(typed, name)).toBe(true);
  });

  it.each(['aiqiuen', 'qiue n', 'be', 'b', 'bqen', 'baiqiuenx'])('does not find %s', (typed) => {
    expect(isSpokenIn(typed, name)).toBe(false);
  });

  it('takes ü typed as v or u', () => {
    for (const typed of ['lvxing', 'luxing']) expect(isSpokenIn(typed, spokenOf('lv xing xiang'))).toBe(true);
  });
});
