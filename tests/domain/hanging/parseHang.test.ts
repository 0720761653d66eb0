import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHang } from '../../../src/domain/hanging/parseHang';
import { plateShapeOf } from '../../../src/domain/hanging/plateShape';
import type { HangFile } from '../../../src/domain/hanging/schemas';
import { framedSizeOf, objectSizeOf } from '../../../src/domain/hanging/sizes';
import { anExhibit, aStory } from '../../support/smallExhibition';
import { realCatalogue, realFile, realPlan } from './realHang';

const file = realFile();
const context = { plan: realPlan(), catalogue: realCatalogue() };
const faultsOf = (changed: unknown): readonly string[] => {
  const parsed = parseHang('hang.json', changed, context);
  return parsed.ok ? [] : parsed.issues.map((issue) => `${issue.path}: ${issue.reason}`);
};

describe('the parser of hang.json', () => {
  it('gives back what it took, also after a round trip through text', () => {
    expect(parseHang('hang.json', JSON.parse(JSON.stringify(file)), context)).toEqual({ ok: true, value: file });
  });

  it('wants a source for every rule', () => {
    const rules = { ...file.rules, centreLine: { value: 1.5 } };
    expect(faultsOf({ ...file, rules })).toEqual([expect.stringContaining('rules.centreLine.source')]);
  });

  const [first, ...rest] = file.runs;
  const planted: readonly (readonly [string, Partial<HangFile>, string])[] = [
    ['two runs for one story', { runs: first ? [first, first, ...rest] : [] }, 'already has a run'],
    ['a story without a run', { runs: rest }, 'this story has no run'],
    ['a run in no zone', { runs: first ? [{ ...first, zones: ['nowhere'] }, ...rest] : [] }, 'no zone of this id'],
    [
      'a run along no wall',
      { runs: first ? [{ ...first, walls: ['nowhere/left'] }, ...rest] : [] },
      'no wall of this id',
    ],
    [
      'a run with no such case',
      { runs: first ? [{ ...first, cases: ['nothing'] }, ...rest] : [] },
      'no case of this id',
    ],
    ['a rule for no form', { modelRules: { nothing: { side: true, why: 'test' } } }, 'no form of this name'],
    ['an override of no exhibit', { overrides: { nobody: { why: 'test' } } }, 'no exhibit of this id'],
    [
      'an override onto no plinth',
      { overrides: { 'snow-suitcase': { plinth: 'none', why: 'test' } } },
      'no plinth of this id',
    ],
    [
      'rules that contradict',
      { rules: { ...file.rules, gapBetweenStories: { value: 0.1, source: 'test' } } },
      'must be less than',
    ],
  ];
  it.each(planted)('refuses %s', (_name, change, reason) => {
    expect(faultsOf({ ...file, ...change }).some((fault) => fault.includes(reason))).toBe(true);
  });

  it('reports several faults at once', () => {
    expect(faultsOf({ ...file, overrides: { nobody: { why: 'a' }, nothing: { why: 'b' } } })).toHaveLength(2);
  });
});

describe('sizes', () => {
  it('hang about a quarter of the photographs upright, the same ones every time', () => {
    const photographs = context.catalogue.exhibits.filter((exhibit) => exhibit.kind === 'photograph');
    const upright = photographs.filter((exhibit) => plateShapeOf(exhibit, file) === 'portrait').length;
    expect(upright / photographs.length).toBeGreaterThan(0.18);
    expect(upright / photographs.length).toBeLessThan(0.32);
  });

  it('frame a plate 4:3 or 3:4 with 8 cm of mount and moulding on each side', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{3,12}$/),
        fc.constantFrom(1 as const, 2 as const, 3 as const),
        (id, weight) => {
          const exhibit = anExhibit({ id, display: { mount: 'framed', scale: null, weight } });
          const { picture, outer } = framedSizeOf(exhibit, aStory({ lead: 'another' }), file);
          const ratio = Math.max(picture.w, picture.h) / Math.min(picture.w, picture.h);
          expect(ratio).toBeCloseTo(4 / 3, 2);
          expect(outer.w - picture.w).toBeCloseTo(0.16, 9);
          expect(outer.h - picture.h).toBeCloseTo(0.16, 9);
        },
      ),
    );
  });

  it('show a scale model at its scale and an unmeasured book at the usual size', () => {
    const model = anExhibit({
      kind: 'aircraft',
      dimensionsMm: { w: 9750, h: 2200, d: 6100 },
      display: { mount: 'model', scale: 48, weight: 1, model: 'aircraft' },
    });
    // 9750 / 48 = 203.1 mm
    expect(objectSizeOf(model, file)).toEqual({ x: 0.203, y: 0.046, z: 0.127 });
    // 4650 / 24 = 193.75 mm long, shown from its side: its length runs along the case.
    const tank = anExhibit({
      kind: 'object',
      dimensionsMm: { w: 2440, h: 2240, d: 4650 },
      display: { mount: 'model', scale: 24, weight: 2, model: 'tank' },
    });
    expect(objectSizeOf(tank, file)).toEqual({ x: 0.194, y: 0.093, z: 0.102 });
    // One stamp is measured, a page of them is shown.
    const stamps = anExhibit({
      kind: 'object',
      dimensionsMm: { w: 51, h: 36, d: 1 },
      display: { mount: 'laid', scale: null, weight: 2, model: 'stamp-sheet' },
    });
    expect(objectSizeOf(stamps, file)).toEqual({ x: 0.15, y: 0.12, z: 0.004 });
    const book = anExhibit({ kind: 'book', display: { mount: 'propped', scale: null, weight: 1, model: 'book' } });
    expect(objectSizeOf(book, file)).toEqual({ x: 0.145, y: 0.22, z: 0.03 });
  });
});
