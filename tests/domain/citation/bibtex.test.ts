import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/domain/citation/bibtex';
import { aCited, anEdition } from './aCited';

/**
 * Reads an entry as BibTeX does: braces count, whatever stands before them. Then as TeX does: a command stands for its
 * letter. @throws Error where a letter is left that TeX would act on
 */
function readEntry(text: string): ReadonlyMap<string, string> {
  const body = /^@misc\{([a-z0-9-]+),\n([\s\S]*)\n\}\n$/.exec(text)?.[2];
  if (body === undefined) throw new Error(`no entry: ${text}`);
  const fields = new Map<string, string>();
  let rest = body;
  while (rest !== '') {
    const head = /^(?:,\n)? {2}([a-z]+) = \{/.exec(rest);
    if (!head?.[1]) throw new Error(`no field: ${rest}`);
    const start = head[0].length;
    const end = closingBrace(rest, start);
    fields.set(head[1], rest.slice(start, end));
    rest = rest.slice(end + 1);
  }
  return fields;
}

function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`no closing brace: ${text}`);
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

function asRead(tex: string): string {
  const marked = tex.replaceAll(/\\([a-z]+)\{\}|\\([$&#%_])|([\\$&#%_~^])|[{}]/g, (_all, command, letter, bare) => {
    if (typeof bare === 'string') throw new Error(`TeX would act on ${bare} in ${tex}`);
    return typeof command === 'string' ? (COMMANDS[command] ?? '?') : typeof letter === 'string' ? letter : '';
  });
  return marked;
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const words = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: fc.constantFrom(...'\\{}$&#%_~^"\'“”《》，“红星 a\n') }),
);

describe('bibtex', () => {
  it('writes an entry that BibTeX and biblatex read', () => {
    expect(bibtex(aCited(), anEdition(), 'en')).toBe(
      [
        '@misc{ph-mao-cap,',
        '  author = {{Edgar Snow}},',
        '  title = {{Mao Zedong in a Red Army cap}},',
        '  date = {1936-07~},',
        '  year = {1936},',
        '  howpublished = {Side by Side: web edition of “Friends”},',
        '  note = {National Museum of China, GB-1928},',
        '  url = {https://museum.example/#/exhibit/ph-mao-cap},',
        '  urldate = {2026-11-30},',
        '  langid = {english}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what is not known', () => {
    const entry = bibtex(aCited({ makers: [], date: null, holder: null, reference: null }), anEdition(), 'zh');
    expect([...readEntry(entry).keys()]).toEqual(['title', 'howpublished', 'url', 'urldate', 'langid']);
  });

  it('gives back every text as it was, whatever letters are in it', () => {
    fc.assert(
      fc.property(words, words, words, words, (title, maker, holder, reference) => {
        const cited = aCited({
          title: { zh: title, en: title },
          makers: [{ name: { zh: maker, en: maker }, role: 'maker' }],
          holder: { zh: holder, en: holder },
          reference,
        });
        const fields = readEntry(bibtex(cited, anEdition(), 'zh'));
        expect(asRead(fields.get('title') ?? '')).toBe(plain(title));
        expect(asRead(fields.get('author') ?? '')).toBe(plain(maker));
        expect(asRead(fields.get('note') ?? '')).toBe(plain(`${holder}, ${reference}`));
      }),
    );
  });

  it('never lets an address end its field', () => {
    const fields = readEntry(bibtex(aCited(), anEdition({ url: 'https://a.example/{x}\\ y' }), 'en'));
    expect(fields.get('url')).toBe('https://a.example/%7Bx%7D%5C%20y');
  });

  it('would be caught by this reader if it escaped nothing', () => {
    expect(() => asRead('50 % of it')).toThrow(/act on %/);
    expect(() => readEntry('@misc{a,\n  title = {a}b}\n}\n')).toThrow(/no field/);
  });
});
