import { describe, expect, it } from 'vitest';
import { chooseBar, chooseComparison, comparisonsFor, FIGURES } from '../../../src/domain/hand/comparison';
import figures from '../../../src/ui/hand/figures.json';

const cube = (span: number) => ({ x: span, y: span / 2, z: span / 4 });

describe('what a held thing is compared with', () => {
  it('follows its size: a bar for a coin, a hand for a book or a suitcase, a person for a transmitter or an aeroplane', () => {
    // A silver dollar, a medal with its ribbon, a book, a suitcase, a transmitter, a P-40 at 1:4.
    const spans = [0.028, 0.09, 0.22, 0.65, 1.61, 2.84];
    expect(spans.map((span) => chooseComparison(cube(span)))).toEqual([
      'bar',
      'hand',
      'hand',
      'hand',
      'person',
      'person',
    ]);
  });

  it('offers what is chosen, and nothing beside which the thing or the other would be lost', () => {
    for (let span = 0.005; span < 60; span *= 1.1) {
      expect(comparisonsFor(cube(span))).toContain(chooseComparison(cube(span)));
    }
    expect(comparisonsFor(cube(0.03))).toEqual(['none', 'hand', 'bar']);
    expect(comparisonsFor(cube(0.65))).toEqual(['none', 'hand', 'person', 'bar']);
    expect(comparisonsFor(cube(11))).toEqual(['none', 'person', 'bar']);
  });

  it('draws hand and person as large as they are said to be', () => {
    for (const name of ['hand', 'person'] as const) {
      const [, , w = 0, h = 0] = figures[name].viewBox.split(' ').map(Number);
      expect(w / 100).toBeCloseTo(FIGURES[name].size.x, 3);
      expect(h / 100).toBeCloseTo(FIGURES[name].size.y, 3);
    }
    // The crease of the wrist lies 2.08 cm above the end of the drawn stub.
    expect(FIGURES.hand.size.y - 0.0208).toBeCloseTo(FIGURES.hand.measure, 3);
    expect(FIGURES.person.size.y).toBe(FIGURES.person.measure);
  });

  it('gives bars of 1, 2 or 5 times a power of ten that stay short', () => {
    // 150 pixels at most: 0.1875 m at 800 pixels a metre, so 10 cm; 0.5 m at 300; 20 m at 7.
    expect(chooseBar(800)).toBeCloseTo(0.1);
    expect(chooseBar(300)).toBeCloseTo(0.5);
    expect(chooseBar(7)).toBeCloseTo(20);
    for (let scale = 3; scale < 30_000; scale *= 1.3) {
      expect(chooseBar(scale) * scale).toBeLessThanOrEqual(150.001);
      expect(chooseBar(scale) * scale).toBeGreaterThan(50);
    }
  });
});
