/** Tileable detail of the house's materials, computed once: no bytes to load, the same on every machine. */

/** Side of the grain picture in pixels. */
export const GRAIN_SIZE = 256;

/** Lattices of so many cells a side, by seed: each is drawn once, however many pixels lie in it. */
const lattices = new Map<number, Float64Array>();

/** Seeded values in [0, 1), `period` by `period`, row by row. */
function latticeOf(period: number, seed: number): Float64Array {
  const known = lattices.get(seed);
  if (known) return known;
  const values = Float64Array.from({ length: period * period }, (_, at) =>
    latticeValue(at % period, Math.floor(at / period), seed),
  );
  lattices.set(seed, values);
  return values;
}

function latticeValue(i: number, j: number, seed: number): number {
  let h = Math.imul(i + 1, 0x27d4eb2d) ^ Math.imul(j + 1, 0x165667b1) ^ Math.imul(seed + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Value noise at or above the origin that wraps after `period` cells; one period to a seed. */
function noise(x: number, y: number, period: number, seed: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const values = latticeOf(period, seed);
  const at = (column: number, row: number): number => values[(row % period) * period + (column % period)] ?? 0;
  const u = fade(x - i);
  const v = fade(y - j);
  const low = at(i, j) * (1 - u) + at(i + 1, j) * u;
  const high = at(i, j + 1) * (1 - u) + at(i + 1, j + 1) * u;
  return low * (1 - v) + high * v;
}

const fade = (t: number): number => t * t * (3 - 2 * t);

/** Octaves of wrapped noise around 0.5; `cells` in the first octave. */
function octaves(s: number, t: number, cells: number, count: number, seed: number): number {
  let sum = 0;
  let weight = 0;
  for (let octave = 0; octave < count; octave += 1) {
    const period = cells * 2 ** octave;
    const share = 0.55 ** octave;
    sum += noise(s * period, t * period, period, seed + octave) * share;
    weight += share;
  }
  return sum / weight;
}

/**
 * RGBA bytes of the grain, `GRAIN_SIZE` square, wrapping both ways, 128 = no change: red rolled plaster, green stone
 * clouds, blue timber along its first axis, alpha woven cloth.
 */
export function grainPixels(): Uint8Array {
  const pixels = new Uint8Array(GRAIN_SIZE * GRAIN_SIZE * 4);
  const threads = GRAIN_SIZE / 4;
  for (let y = 0; y < GRAIN_SIZE; y += 1) {
    for (let x = 0; x < GRAIN_SIZE; x += 1) {
      const s = x / GRAIN_SIZE;
      const t = y / GRAIN_SIZE;
      const plaster = octaves(s, t, 24, 3, 1);
      const cloud = octaves(s, t, 4, 5, 11);
      const timber = grainOfTimber(s, t);
      const over = (Math.floor(s * threads) + Math.floor(t * threads)) % 2;
      const thread = Math.sin(s * threads * Math.PI) ** 2 * over + Math.sin(t * threads * Math.PI) ** 2 * (1 - over);
      const cloth = 0.3 + 0.4 * thread + 0.3 * noise(s * threads, t * threads, threads, 31);
      pixels.set([byte(plaster), byte(cloud), byte(timber), byte(cloth)], (y * GRAIN_SIZE + x) * 4);
    }
  }
  return pixels;
}

/** Long fibres with slow waves: noise stretched along s, and rings bent by it. */
function grainOfTimber(s: number, t: number): number {
  const wave = noise(s * 2, t * 6, 2, 41) * 0.6;
  const rings = 0.5 + 0.5 * Math.sin((t * 7 + wave) * 2 * Math.PI);
  const fibre = noise(s * 8, t * 128, 128, 47);
  return 0.45 * rings + 0.55 * fibre;
}

const byte = (value: number): number => Math.max(0, Math.min(255, Math.round(value * 255)));
