import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/domain/hanging/blocks';
import { fillFaces } from '../../../src/domain/hanging/fillFaces';
import { rulesOf } from '../../../src/domain/hanging/sizes';
import { realFile } from './realHang';

const rules = rulesOf(realFile());
const density = { id: 'usual', labels: 'beside', gap: 0.2, wish: 0.3, scale: 1, stack: 0 } as const;
const aBlock = (width: number, story = 'a', exhibit: string | null = 'x'): Block => ({
  story,
  width,
  parts: [{ exhibit, left: 0, bottom: 1.2, w: width, h: 0.6, picture: null, label: null }],
});
const widths = fc.array(fc.double({ min: 0.4, max: 1.5, noNaN: true }), { minLength: 1, maxLength: 12 });
const lengths = fc.array(fc.double({ min: 1.6, max: 9, noNaN: true }), { minLength: 1, maxLength: 4 });

describe('filling runs of wall', () => {
  it('keeps order, margins and gaps, whatever the lengths and widths', () => {
    fc.assert(
      fc.property(lengths, widths, (runLengths, blockWidths) => {
        const runs = runLengths.map((length, n) => ({ id: `run-${n}`, length }));
        const blocks = blockWidths.map((width, n) => aBlock(width, n < 4 ? 'a' : 'b'));
        const placed = fillFaces(runs, blocks, density, rules);
        if (!placed) return;
        expect(placed.map((item) => item.block)).toEqual(blocks);
        placed.forEach((item, n) => {
          const run = runs.find((candidate) => candidate.id === item.run);
          expect(item.left).toBeGreaterThanOrEqual(0.3 - 1e-9);
          expect(item.left + item.block.width).toBeLessThanOrEqual((run?.length ?? 0) - 0.3 + 1e-9);
          const next = placed[n + 1];
          if (next?.run !== item.run) return;
          const gap = next.left - item.left - item.block.width;
          expect(gap).toBeGreaterThanOrEqual((next.block.story === item.block.story ? 0.2 : 0.6) - 1e-9);
        });
      }),
    );
  });

  it('finds a way whenever one run alone is long enough', () => {
    fc.assert(
      fc.property(widths, (blockWidths) => {
        const need =
          blockWidths.reduce((sum, width) => sum + width, 0) + 0.2 * (blockWidths.length - 1) + 2 * rules.faceMargin;
        const run = { id: 'run', length: Math.max(need + 0.001, 1.6) };
        expect(
          fillFaces(
            [run],
            blockWidths.map((width) => aBlock(width)),
            density,
            rules,
          ),
        ).not.toBeNull();
        expect(
          // Runs under 1.6 m may be filled closer to their ends.
          need - 0.01 < 1.6 ||
            fillFaces(
              [{ ...run, length: need - 0.01 }],
              blockWidths.map((width) => aBlock(width)),
              density,
              rules,
            ) === null,
        ).toBe(true);
      }),
    );
  });

  it('centres one picture and shares the rest evenly', () => {
    expect(fillFaces([{ id: 'run', length: 5 }], [aBlock(1)], density, rules)?.[0]?.left).toBeCloseTo(2);
    const two = fillFaces([{ id: 'run', length: 3.2 }], [aBlock(1), aBlock(1)], density, rules);
    // 1.2 m of air in three parts of 0.4
    expect(two?.map((item) => Number(item.left.toFixed(3)))).toEqual([0.4, 1.8]);
  });

  it('rather begins a story on a wall of its own', () => {
    const runs = [
      { id: 'first', length: 5 },
      { id: 'second', length: 4 },
    ];
    const placed = fillFaces(
      runs,
      [aBlock(0.9, 'a', null), aBlock(1, 'a'), aBlock(0.9, 'b', null), aBlock(1, 'b')],
      density,
      rules,
    );
    expect(placed?.map((item) => item.run)).toEqual(['first', 'first', 'second', 'second']);
  });
});
