import { describe, expect, it } from 'vitest';
import { EVIDENCE, KINDS } from '../../src/domain/catalogue/schemas';
import { createWords } from '../../src/ui/words/createWords';
import en from '../../src/ui/words/en.json';
import zh from '../../src/ui/words/zh.json';

type Tree = { readonly [key: string]: string | Tree };

const leaves = (tree: Tree, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : leaves(value, `${path}${key}.`),
  );
/** Chinese has one plural form, English two; zero may be said apart. */
const keysOf = (tree: Tree) => new Set(leaves(tree).map(([key]) => key.replace(/_(zero|one|other)$/, '')));
const slotsOf = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort((a, b) => a.localeCompare(b));
const missing = (from: Set<string>, to: Set<string>) => [...from].filter((key) => !to.has(key));

describe('words', () => {
  it('are complete in both languages', () => {
    expect(missing(keysOf(en), keysOf(zh))).toEqual([]);
    expect(missing(keysOf(zh), keysOf(en))).toEqual([]);
  });

  it('would be found incomplete if one were missing', () => {
    const { skip: _skip, ...less } = zh;
    expect(missing(keysOf(en), keysOf(less))).toEqual(['skip']);
  });

  it('leave no text empty and use the same slots', () => {
    const chinese = new Map(leaves(zh));
    for (const [key, text] of leaves(en)) {
      const other = chinese.get(key) ?? chinese.get(key.replace(/_one$/, '_other')) ?? '';
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

  it('name every kind and every evidence mark', () => {
    expect(Object.keys(en.kind).sort()).toEqual([...KINDS].sort());
    expect(Object.keys(en.evidence).sort()).toEqual([...EVIDENCE].sort());
  });

  it('count as each language does', () => {
    const words = createWords();
    const english = words.getFixedT('en');
    const chinese = words.getFixedT('zh');
    expect(english('list.count', { count: 1 })).toBe('1 exhibit');
    expect(english('list.count', { count: 3 })).toBe('3 exhibits');
    expect(chinese('list.count', { count: 1 })).toBe('1件展品');
    expect(english('list.found', { count: 0 })).toBe('No title contains these words.');
  });
});
