import { describe, expect, it } from 'vitest';
import uiEn from '../../../src/ui/words/en.json';
import uiZh from '../../../src/ui/words/zh.json';
import { createWords, type WordTree } from '../../../tools/twin/words/createWords';
import en from '../../../tools/twin/words/en.json';
import zh from '../../../tools/twin/words/zh.json';

const leaves = (tree: WordTree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : leaves(value, `${path}${key}.`),
  );
const stem = (key: string): string => key.replace(/_(one|other)$/, '');
const keysOf = (tree: WordTree): ReadonlySet<string> => new Set(leaves(tree).map(([key]) => stem(key)));
const slotsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').toSorted((a, b) => a.localeCompare(b));
const missing = (from: ReadonlySet<string>, to: ReadonlySet<string>) => [...from].filter((key) => !to.has(key));

describe('the words of the pages', () => {
  it('are complete in both languages', () => {
    expect(missing(keysOf(en), keysOf(zh))).toEqual([]);
    expect(missing(keysOf(zh), keysOf(en))).toEqual([]);
  });

  it('would be found incomplete if one were missing', () => {
    const { nav: _nav, ...less } = zh;
    expect(missing(keysOf(en), keysOf(less))).toContain('nav.route');
  });

  it('use the same slots, none is empty', () => {
    const chinese = new Map(leaves(zh).map(([key, text]) => [stem(key), text]));
    for (const [key, text] of leaves(en)) {
      const other = chinese.get(stem(key)) ?? '';
      expect({ key, isEmpty: text === '' || other === '', slots: slotsOf(other) }).toEqual({
        key,
        isEmpty: false,
        slots: slotsOf(text),
      });
    }
  });

  it('are full-width in Chinese', () => {
    const halfWidth = /[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/;
    expect(leaves(zh).filter(([, text]) => halfWidth.test(text))).toEqual([]);
  });

  it('count as each language does, and say what the panel in the hall says', () => {
    const words = createWords({ zh: uiZh, en: uiEn });
    expect(words.en('count.photograph', { count: 1 })).toBe('1 photograph');
    expect(words.en('count.photograph', { count: 14 })).toBe('14 photographs');
    expect(words.zh('count.photograph', { count: 1 })).toBe('照片1幅');
    expect(words.zh('evidence.documented')).toBe(uiZh.evidence.documented);
    expect(words.en('panel.position', { at: 12, of: 87 })).toBe('12 of 87 in this section');
  });

  it('never leave a hole: a key without words and a slot without a value are refused', () => {
    const words = createWords({ zh: {}, en: {} });
    expect(() => words.en('kind.book')).toThrow(/no en words for kind.book/);
    expect(() => words.zh('route.stop')).toThrow(/want at/);
  });
});
