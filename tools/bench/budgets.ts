/** The budgets of DESIGN 6, and how a report stands to them. */
import type { Arrival } from './measureArrival';
import type { Eyes } from './measureEyes';
import type { Leak } from './measureLeak';
import type { Standpoints } from './measureStandpoints';

/** What `bench --json` prints (DESIGN 7; fields may be added, never renamed). */
export interface Report extends Omit<Standpoints, 'standpoints'>, Arrival {
  readonly standpoints: number;
  readonly jsMsPerFrame: { readonly ours: number; readonly naive: number; readonly ratio: number };
  readonly naiveDrawCalls: number;
  readonly frameIntervalRatio: number;
  readonly idleFrames: number;
  readonly idleCallbacks: number;
  readonly uploadBytesPerFrame: { readonly p95: number; readonly max: number };
  readonly visitBytes: number;
  readonly offOriginRequests: number;
  readonly growth: {
    readonly exhibits: number;
    readonly drawCallsRatio: number;
    readonly firstViewBytesRatio: number;
    readonly jsRatio: number;
  };
  readonly leak: Leak;
  /** One eye of a headset, where asked for. */
  readonly xr?: Eyes;
  /** True where only a sample of the standing points was visited. */
  readonly quick: boolean;
}

/** One line of the table: a figure, its limit, how it is written. */
export interface Budget {
  readonly what: string;
  readonly is: number;
  readonly limit: number;
  readonly unit: 'count' | 'bytes' | 'ratio' | 'ms';
  readonly isKept: boolean;
}

const KB = 1000;
const MB = 1000 * KB;

/** Every budget of DESIGN 6 with the report's figure beside it. */
export function budgetsOf(report: Report): readonly Budget[] {
  const { firstView, quiet, growth, leak, xr } = report;
  return [
    atMost('draw calls at a standing point, p95', report.drawCalls.p95, 60, 'count'),
    atMost('triangles in view, max', report.triangles.max, 600_000, 'count'),
    atMost('JS per frame while walking, ours / naive', report.jsMsPerFrame.ratio, 1 / 6, 'ratio'),
    atMost('frames in 3 s of rest', report.idleFrames, 0, 'count'),
    atMost('frame callbacks in 3 s of rest', report.idleCallbacks, 0, 'count'),
    atMost('textures resident, max', report.textureBytes.max, 150 * MB, 'bytes'),
    atMost('uploaded between two frames, max', report.uploadBytesPerFrame.max, 2 * MB, 'bytes'),
    atMost('frame interval while walking, p95 / median', report.frameIntervalRatio, 2, 'ratio'),
    atMost('to the first picture', firstView.bytes, 600 * KB, 'bytes'),
    atMost('of which script, gzip', firstView.scriptGzipBytes, 250 * KB, 'bytes'),
    atMost('until quiet at the entrance', quiet.bytes, 2.5 * MB, 'bytes'),
    atMost('long tasks until quiet', quiet.longTaskMs, 1000, 'ms'),
    atMost('whole visit', report.visitBytes, 30 * MB, 'bytes'),
    atMost('requests that left the origin', report.offOriginRequests, 0, 'count'),
    atMost(`draw calls at ${growth.exhibits} exhibits`, growth.drawCallsRatio, 1.5, 'ratio'),
    atMost(`first view at ${growth.exhibits} exhibits`, growth.firstViewBytesRatio, 1.3, 'ratio'),
    atMost(`JS per frame at ${growth.exhibits} exhibits`, growth.jsRatio, 1.5, 'ratio'),
    atMost(`geometries left after ${leak.cycles} visits`, leak.geometries, 0, 'count'),
    atMost(`textures left after ${leak.cycles} visits`, leak.textures, 0, 'count'),
    atMost(`heap after ${leak.cycles} visits`, leak.heapRatio, 1.1, 'ratio'),
    ...(xr
      ? [
          atMost('draw calls per eye, p95', xr.drawCalls.p95, 60, 'count'),
          atMost('triangles per eye, max', xr.triangles.max, 300_000, 'count'),
        ]
      : []),
  ];
}

/** The table as text, one line per budget, misses marked. */
export function budgetTable(report: Report): string {
  const lines = budgetsOf(report).map(
    ({ what, is, limit, unit, isKept }) =>
      `${isKept ? 'ok  ' : 'MISS'}  ${what.padEnd(46)} ${written(is, unit).padStart(12)}   at most ${written(limit, unit)}`,
  );
  const { jsMsPerFrame, standpoints, quick } = report;
  return [
    `${standpoints} standing points${quick ? ' (a sample)' : ''}; JS per frame ${jsMsPerFrame.ours.toFixed(2)} ms, naive hall ${jsMsPerFrame.naive.toFixed(2)} ms at ${report.naiveDrawCalls} draw calls`,
    ...lines,
  ].join('\n');
}

function atMost(what: string, is: number, limit: number, unit: Budget['unit']): Budget {
  return { what, is, limit, unit, isKept: is <= limit };
}

function written(value: number, unit: Budget['unit']): string {
  if (unit === 'bytes') return value >= MB ? `${(value / MB).toFixed(2)} MB` : `${(value / KB).toFixed(0)} kB`;
  if (unit === 'ms') return `${value.toFixed(0)} ms`;
  return unit === 'ratio' ? `× ${value.toFixed(3)}` : value.toLocaleString('en');
}
