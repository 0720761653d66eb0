import sharp from 'sharp';
import { createRandom } from '../text/seed';

/** Side of the tile in pixels; it repeats without a seam. */
const SIDE = 768;

/** Lattice spacings in cells per tile with their share: cloudy mottling, and a little tooth. */
const OCTAVES = [
  { cells: 3, share: 6.5 },
  { cells: 7, share: 4.5 },
  { cells: 17, share: 2.4 },
  { cells: 192, share: 1.6 },
] as const;

/** The tone of uncoated paper as a grey PNG tile, mid-grey where paper is even; the same bytes at every call. */
export async function paperGrain(): Promise<Buffer> {
  const grey = new Float32Array(SIDE * SIDE).fill(128);
  OCTAVES.forEach(({ cells, share }, octave) => {
    addNoise(grey, cells, share * 2, createRandom(1931 + octave));
  });
  const bytes = Buffer.from(Uint8Array.from(grey, (value) => Math.max(0, Math.min(255, Math.round(value)))));
  return sharp(bytes, { raw: { width: SIDE, height: SIDE, channels: 1 } })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** Adds smooth value noise whose lattice wraps at the tile's edge. */
function addNoise(grey: Float32Array, cells: number, share: number, random: () => number): void {
  const lattice = Float32Array.from({ length: cells * cells }, () => random() * 2 - 1);
  const at = (column: number, row: number) => lattice[(row % cells) * cells + (column % cells)] ?? 0;
  for (let y = 0; y < SIDE; y += 1) {
    const v = (y / SIDE) * cells;
    const row = Math.floor(v);
    const fy = smooth(v - row);
    for (let x = 0; x < SIDE; x += 1) {
      const u = (x / SIDE) * cells;
      const column = Math.floor(u);
      const fx = smooth(u - column);
      const top = at(column, row) * (1 - fx) + at(column + 1, row) * fx;
      const bottom = at(column, row + 1) * (1 - fx) + at(column + 1, row + 1) * fx;
      const index = y * SIDE + x;
      grey[index] = (grey[index] ?? 0) + share * (top * (1 - fy) + bottom * fy);
    }
  }
}

const smooth = (t: number): number => t * t * (3 - 2 * t);
