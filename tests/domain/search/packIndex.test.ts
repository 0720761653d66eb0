import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { INDEX_OPTIONS, type IndexedDocument } from '../../../src/domain/search/indexOptions';
import { packIndex, unpackIndex } from '../../../src/domain/search/packIndex';

const word = fc.constantFrom('白求恩', 'bethune', 'bet', 'P-40', '重庆', '1938', 'ü', '晋察冀边区');
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));

/** Enough documents that gaps between them need two digits of the packing. */
const COUNT = 80;

function anIndex(texts: readonly { readonly title: string; readonly label: string }[]): MiniSearch<IndexedDocument> {
  const index = new MiniSearch<IndexedDocument>(INDEX_OPTIONS);
  index.addAll(
    Array.from({ length: COUNT }, (_, id) => ({ id, title: texts[id]?.title ?? '', text: texts[id]?.label ?? '' })),
  );
  return index;
}

const holders = (index: MiniSearch<IndexedDocument>, term: string): readonly number[] =>
  index
    .search(term, { tokenize: (sought) => [sought] })
    .map(({ id }) => Number(id))
    .sort((a, b) => a - b);

describe('packIndex', () => {
  it('loses no word of any document on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ title: text, label: text }), { maxLength: COUNT }), async (texts) => {
        const index = anIndex(texts);
        const back = await unpackIndex(packIndex(index));
        for (const term of ['白求', '求恩', '恩', 'bethune', 'bet', 'p40', '40', '重庆', '1938', 'u', 'none'])
          expect({ term, found: holders(back, term) }).toEqual({ term, found: holders(index, term) });
      }),
      { numRuns: 40 },
    );
  });

  it('still tells a title from a label', async () => {
    const back = await unpackIndex(
      packIndex(
        anIndex([
          { title: '', label: 'bethune' },
          { title: 'bethune', label: '' },
        ]),
      ),
    );
    expect(back.search('bethune', { boost: { title: 4 } }).map(({ id }) => Number(id))).toEqual([1, 0]);
    expect(back.search('bethune', { fields: ['text'] }).map(({ id }) => Number(id))).toEqual([0]);
  });
});
