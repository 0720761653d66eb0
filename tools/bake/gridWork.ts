import { FINE } from '../../src/domain/lighting/packCharts';
import type { LightChart, LightGrid } from './lightCharts';

/** Mean of each coarse texel's known fine ones. */
export function shrink(fine: LightGrid, coarse: LightGrid): void {
  for (let y = 0; y < coarse.h; y += 1) {
    for (let x = 0; x < coarse.w; x += 1) shrinkTexel(fine, coarse, x, y);
  }
}

function shrinkTexel(fine: LightGrid, coarse: LightGrid, x: number, y: number): void {
  const to = y * coarse.w + x;
  let count = 0;
  const sum = [0, 0, 0];
  for (let n = 0; n < FINE * FINE; n += 1) {
    const from = (y * FINE + Math.floor(n / FINE)) * fine.w + x * FINE + (n % FINE);
    if (!fine.known[from]) continue;
    count += 1;
    for (let c = 0; c < 3; c += 1) sum[c] = (sum[c] ?? 0) + (fine.rgb[from * 3 + c] ?? 0);
  }
  coarse.known[to] = count > 0 ? 1 : 0;
  for (let c = 0; c < 3; c += 1) coarse.rgb[to * 3 + c] = (sum[c] ?? 0) / Math.max(1, count);
}

/** Fills covered texels of each chart, and then the gutters, from known neighbours, ring by ring. */
export function fillGaps(charts: readonly LightChart[], grid: LightGrid, scale: number, gutter: number): void {
  for (const { x, y, w, h } of charts) {
    const inner = { x0: x * scale, y0: y * scale, x1: (x + w) * scale, y1: (y + h) * scale };
    growInto(grid, inner, Math.max(w, h) * scale);
    const outer = {
      x0: Math.max(0, inner.x0 - gutter),
      y0: Math.max(0, inner.y0 - gutter),
      x1: Math.min(grid.w, inner.x1 + gutter),
      y1: Math.min(grid.h, inner.y1 + gutter),
    };
    growInto(grid, outer, gutter + 1);
  }
}

interface Area {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

function growInto(grid: LightGrid, { x0, y0, x1, y1 }: Area, rounds: number): void {
  for (let round = 0; round < rounds; round += 1) {
    const found: number[] = [];
    for (let y = y0; y < y1; y += 1) {
      for (let x = x0; x < x1; x += 1) {
        if (!grid.known[y * grid.w + x]) found.push(y * grid.w + x);
      }
    }
    if (found.length === 0) return;
    const grown = found.flatMap((at) => {
      const mean = meanAround(grid, at, { x0, y0, x1, y1 });
      return mean ? [{ at, mean }] : [];
    });
    if (grown.length === 0) return;
    for (const { at, mean } of grown) {
      grid.known[at] = 1;
      grid.rgb.set(mean, at * 3);
    }
  }
}

function meanAround(grid: LightGrid, at: number, { x0, y0, x1, y1 }: Area): readonly [number, number, number] | null {
  const x = at % grid.w;
  const y = (at - x) / grid.w;
  let count = 0;
  const sum: [number, number, number] = [0, 0, 0];
  for (let j = Math.max(y0, y - 1); j <= Math.min(y1 - 1, y + 1); j += 1) {
    for (let i = Math.max(x0, x - 1); i <= Math.min(x1 - 1, x + 1); i += 1) {
      const from = j * grid.w + i;
      if (!grid.known[from]) continue;
      count += 1;
      for (let c = 0; c < 3; c += 1) sum[c] = (sum[c] ?? 0) + (grid.rgb[from * 3 + c] ?? 0);
    }
  }
  return count > 0 ? [sum[0] / count, sum[1] / count, sum[2] / count] : null;
}

/** Adds coarse light to fine light, interpolated within each chart; coarse gutters must be filled. */
export function addCoarse(charts: readonly LightChart[], coarse: LightGrid, fine: LightGrid): void {
  for (const { x, y, w, h } of charts) {
    for (let j = 0; j < h * FINE; j += 1) {
      for (let i = 0; i < w * FINE; i += 1) {
        const cx = x + (i + 0.5) / FINE - 0.5;
        const cy = y + (j + 0.5) / FINE - 0.5;
        const [x0, y0] = [Math.floor(cx), Math.floor(cy)];
        const [fx, fy] = [cx - x0, cy - y0];
        const to = ((y * FINE + j) * fine.w + x * FINE + i) * 3;
        for (let c = 0; c < 3; c += 1) {
          const at = (ii: number, jj: number): number => coarse.rgb[((y0 + jj) * coarse.w + x0 + ii) * 3 + c] ?? 0;
          const low = at(0, 0) * (1 - fx) + at(1, 0) * fx;
          const high = at(0, 1) * (1 - fx) + at(1, 1) * fx;
          fine.rgb[to + c] = (fine.rgb[to + c] ?? 0) + low * (1 - fy) + high * fy;
        }
      }
    }
  }
}
