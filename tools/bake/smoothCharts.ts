import type { LightChart, LightGrid } from './lightCharts';

const BELL = [1, 4, 6, 4, 1] as const;

/** Smooths gathered light within each chart: a 5 x 5 bell, one way and then the other. Unknown texels stay out. */
export function smoothCharts(charts: readonly LightChart[], grid: LightGrid): void {
  for (const chart of charts) {
    for (const way of [
      { x: 1, y: 0 },
      { x: 0, y: 1 },
    ]) {
      const { x, y, w, h } = chart;
      const smoothed = new Float32Array(w * h * 3);
      for (let j = 0; j < h; j += 1) {
        for (let i = 0; i < w; i += 1) smoothed.set(meanAlong(chart, grid, i, j, way), (j * w + i) * 3);
      }
      for (let j = 0; j < h; j += 1) {
        grid.rgb.set(smoothed.subarray(j * w * 3, (j + 1) * w * 3), ((y + j) * grid.w + x) * 3);
      }
    }
  }
}

function meanAlong(
  { x, y, w, h }: LightChart,
  grid: LightGrid,
  i: number,
  j: number,
  way: { readonly x: number; readonly y: number },
): readonly [number, number, number] {
  let weight = 0;
  const sum: [number, number, number] = [0, 0, 0];
  BELL.forEach((share, n) => {
    const ii = i + (n - 2) * way.x;
    const jj = j + (n - 2) * way.y;
    const from = (y + jj) * grid.w + x + ii;
    if (ii < 0 || jj < 0 || ii >= w || jj >= h || !grid.known[from]) return;
    weight += share;
    for (let c = 0; c < 3; c += 1) sum[c] = (sum[c] ?? 0) + share * (grid.rgb[from * 3 + c] ?? 0);
  });
  return weight > 0 ? [sum[0] / weight, sum[1] / weight, sum[2] / weight] : sum;
}
