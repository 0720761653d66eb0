import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Budget, budgetsOf, budgetTable, type Report } from '../../../tools/bench/budgets';
import { growExhibition } from '../../../tools/bench/growExhibition';
import { summarise } from '../../../tools/bench/measureWalk';
import { percentile, steadyMean } from '../../../tools/bench/percentile';
import { compileFolder } from '../../../tools/compile/compileFolder';
import { EXHIBITION } from '../../support/readCatalogue';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** A report in which every budget is kept, with overrides. */
function aReport(overrides: Partial<Report> = {}): Report {
  return {
    standpoints: 693,
    drawCalls: { p50: 20, p95: 30, max: 40 },
    triangles: { p50: 1e5, p95: 2e5, max: 3e5 },
    textureBytes: { p95: 8e7, max: 9e7 },
    statsError: { drawCalls: 0, textureBytes: 0 },
    jsMsPerFrame: { ours: 1, naive: 10, ratio: 0.1 },
    naiveDrawCalls: 2000,
    frameIntervalRatio: 1.2,
    idleFrames: 0,
    idleCallbacks: 0,
    uploadBytesPerFrame: { p95: 1e5, max: 1e6 },
    firstView: { bytes: 5e5, scriptGzipBytes: 2e5, requests: 12 },
    quiet: { bytes: 2e6, longTaskMs: 400 },
    visitBytes: 2e7,
    offOriginRequests: 0,
    growth: { exhibits: 6930, drawCallsRatio: 1, firstViewBytesRatio: 1.1, jsRatio: 1.2 },
    leak: { cycles: 20, geometries: 0, textures: 0, heapRatio: 1 },
    quick: false,
    ...overrides,
  };
}

const missed = (report: Report): readonly string[] =>
  budgetsOf(report)
    .filter((budget: Budget) => !budget.isKept)
    .map((budget) => budget.what);

describe('figures', () => {
  it('the percentile is the smallest value that covers its share', () => {
    const values = Array.from({ length: 100 }, (_none, at) => 100 - at);
    expect(percentile(values, 0.95)).toBe(95);
    expect(percentile(values, 1)).toBe(100);
    expect(percentile([7], 0.5)).toBe(7);
    expect(percentile([], 0.5)).toBe(0);
  });

  it('the steady mean leaves out the highest twentieth', () => {
    // nineteen ones and one thousand: (19 x 1) / 19 = 1
    expect(steadyMean([...Array<number>(19).fill(1), 1000])).toBe(1);
  });
});

describe('a walk', () => {
  const frames = (stalled: (n: number) => boolean) => {
    let at = 0;
    return Array.from({ length: 100 }, (_none, n) => {
      at += stalled(n) ? 250 : 100;
      return { at, jsMs: stalled(n) ? 3 : 1, draws: 14, triangles: 60_000, uploadBytes: n * 1000 };
    });
  };

  it('of even frames has intervals of one length', () => {
    expect(summarise([frames(() => false)])).toMatchObject({ frameIntervalRatio: 1, jsMsPerFrame: 1, frames: 100 });
  });

  it('that stutters in each tenth frame is over the budget of 2', () => {
    const { frameIntervalRatio, jsMsPerFrame, uploadBytesPerFrame } = summarise([frames((n) => n % 10 === 5)]);
    expect(frameIntervalRatio).toBe(2.5);
    // 90 frames of 1 ms and 5 of 3 ms, the dearest 5 left out: 105 / 95
    expect(jsMsPerFrame).toBeCloseTo(105 / 95);
    expect(uploadBytesPerFrame).toEqual({ p95: 94_000, max: 99_000 });
  });

  it('in which nobody walked is no measure', () => {
    expect(() => summarise([frames(() => false).slice(0, 2)])).toThrow(/nobody walked/);
  });
});

describe('budgets', () => {
  it('a good report keeps them all', () => {
    expect(missed(aReport())).toEqual([]);
  });

  it.each<[string, Partial<Report>]>([
    ['draw calls at a standing point, p95', { drawCalls: { p50: 20, p95: 61, max: 61 } }],
    ['frames in 3 s of rest', { idleFrames: 1 }],
    ['frame callbacks in 3 s of rest', { idleCallbacks: 1 }],
    ['JS per frame while walking, ours / naive', { jsMsPerFrame: { ours: 2, naive: 10, ratio: 0.2 } }],
    ['frame interval while walking, p95 / median', { frameIntervalRatio: 2.01 }],
    ['to the first picture', { firstView: { bytes: 600_001, scriptGzipBytes: 1, requests: 1 } }],
    ['requests that left the origin', { offOriginRequests: 1 }],
    ['textures left after 20 visits', { leak: { cycles: 20, geometries: 0, textures: 1, heapRatio: 1 } }],
  ])('a miss is named: %s', (what, overrides) => {
    expect(missed(aReport(overrides))).toEqual([what]);
    expect(budgetTable(aReport(overrides))).toMatch(new RegExp(`MISS +${what.replace(/[/,]/g, '.')}`));
  });
});

describe('the grown exhibition', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'grown-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('doubled, hangs every exhibit twice on a faultless plan', async () => {
    const exhibits = await growExhibition(EXHIBITION, path.join(ROOT, 'textures/manifest.json'), folder, 2);
    const { files } = await compileFolder(folder, ROOT);
    const once = await compileFolder(EXHIBITION, ROOT);
    const indexOf = (compiled: typeof once): unknown =>
      compiled.files.find(({ path: file }) => file === 'index.json')?.content;
    const records = indexOf(once);
    if (!Array.isArray(records)) throw new Error('the exhibition compiled to no index');
    expect(exhibits).toBe(2 * records.length);
    expect(indexOf({ ...once, files })).toHaveLength(exhibits);
  });
});
