import { afterEach, describe, expect, it } from 'vitest';
import '../../../tools/plates/draw/cutCards.js';

const { cutCards } = globalThis as unknown as { readonly cutCards: () => readonly string[] };

/** A card of 200 x 60 px, at some place on the sheet, with the given markup. */
function showCard(id: string, markup: string): void {
  const card = document.createElement('div');
  card.className = 'card';
  card.setAttribute('data-id', id);
  card.style.cssText =
    'position:absolute;left:240px;top:120px;width:200px;height:60px;overflow:hidden;font:16px serif;white-space:nowrap';
  card.innerHTML = markup;
  document.body.append(card);
}

afterEach(() => document.body.replaceChildren());

describe('cards that lose letters at their edge', () => {
  it('are told, with the words', () => {
    showCard('cover/wide', '<h1><span>A paper with a name that is by far too long for its front</span></h1>');
    showCard('cover/high', '<p style="position:absolute;top:52px">Below</p>');
    expect(cutCards()).toEqual([
      'cover/wide: cut off at the edge (A paper with a name that is by far too long for its front)',
      'cover/high: cut off at the edge (Below)',
    ]);
  });

  it('are none where all letters are inside, or left out, or figures that fill the card', () => {
    showCard('cover/fits', '<p style="margin:0">Fits</p><p hidden>Left out since there is no room for it here</p>');
    showCard('plate/year', '<p class="figures" style="margin:0;font-size:20px;line-height:90px">1938</p>');
    expect(cutCards()).toEqual([]);
  });
});
