import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../../src/xr/card/cardContent';
import { buttonAt, CARD_WIDTH, layOutCard, type MeasureStyle, STYLES } from '../../../src/xr/card/layOutCard';
import { wrapText } from '../../../src/xr/card/wrapText';
import { readCatalogue } from '../../support/readCatalogue';

/** A square per Chinese character, half of one per letter. */
const measure: MeasureStyle = (text, style) =>
  [...text].reduce((sum, letter) => sum + STYLES[style].size * (/[\u2e80-\uffef]/.test(letter) ? 1 : 0.52), 0);
const letters = (text: string): number => text.length;

function content(overrides: Partial<CardContent> = {}): CardContent {
  return {
    exhibit: 'x',
    titles: ['斯诺的手提箱', 'Suitcase of Edgar Snow'],
    facts: '1936 · Bao’an',
    text: 'A suitcase.',
    buttons: { previous: '‹ Previous', next: 'Next ›', language: '中文', close: 'Close' },
    accent: '#C9922E',
    ...overrides,
  };
}

describe('wrapping', () => {
  it('breaks between Chinese characters and at spaces between words', () => {
    expect(wrapText('一二三四五', 3, letters)).toEqual(['一二三', '四五']);
    expect(wrapText('the long march', 8, letters)).toEqual(['the long', 'march']);
  });

  it('never begins a line with a closing mark nor ends one with an opening mark', () => {
    expect(wrapText('一二三，四五', 3, letters)).toEqual(['一二', '三，四', '五']);
    expect(wrapText('一二《三四》五', 3, letters)).toEqual(['一二', '《三', '四》五']);
  });

  it('keeps names and numbers within Chinese whole, and cuts a word longer than the line', () => {
    expect(wrapText('与Snow同行', 5, letters)).toEqual(['与Snow', '同行']);
    expect(wrapText('abcdefgh', 3, letters)).toEqual(['abc', 'def', 'gh']);
  });

  it('loses no character of any text', () => {
    for (const text of [
      '在“保安”（今志丹）1936年7月13日，E. Snow写道：……',
      'He wrote: “Red Star over China” (1937), first edition.',
    ]) {
      for (const width of [4, 9, 20]) {
        expect(wrapText(text, width, letters).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }
    }
  });
});

describe('the card', () => {
  it('writes nothing smaller than 24 pixels', () => {
    expect(Math.min(...Object.values(STYLES).map(({ size }) => size))).toBeGreaterThanOrEqual(24);
  });

  it('keeps every record of the exhibition inside its edges, in both languages, and below 1.5 m', async () => {
    const { exhibits } = await readCatalogue();
    for (const { title, text } of exhibits) {
      for (const language of ['zh', 'en'] as const) {
        const layout = layOutCard(
          content({ titles: language === 'zh' ? [title.zh, title.en] : [title.en, title.zh], text: text[language] }),
          measure,
        );
        for (const line of layout.lines)
          expect(line.x + measure(line.text, line.style)).toBeLessThanOrEqual(CARD_WIDTH);
        expect(Math.max(...layout.lines.map(({ y }) => y))).toBeLessThan(layout.buttons[0]?.y ?? 0);
        // 1.5 m at 1024 pixels per 1.2 m.
        expect(layout.h).toBeLessThanOrEqual(1280);
      }
    }
  });

  it('has four buttons that do not overlap, each found at its middle, none beside them', () => {
    const layout = layOutCard(content(), measure);
    expect(layout.buttons.map(({ action }) => action)).toEqual(['previous', 'next', 'language', 'close']);
    for (const { action, x, y, w, h } of layout.buttons)
      expect(buttonAt(layout, x + w / 2, y + h / 2)?.action).toBe(action);
    expect(buttonAt(layout, CARD_WIDTH / 2, 20)).toBeNull();
    for (const { label, w } of layout.buttons) expect(measure(label, 'button')).toBeLessThan(w);
  });
});
