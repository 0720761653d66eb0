import type { PaintedSkin } from './paintTexels';

/**
 * Fills the room between charts with the colours of the nearest borders, so that smaller copies of the picture take
 * nothing foreign in: each coarser picture is the mean of what is filled, and gives its colour to what is not.
 */
export function fillGaps({ size, values, owners }: PaintedSkin): Float32Array {
  let from: Layer = { values: values.slice(), filled: Float32Array.from(owners, (owner) => Math.min(1, owner)) };
  for (let round = 0; round < ROUNDS; round += 1) from = grow(from, size);
  return fill(from.values, from.filled, size);
}

/** Borders are carried outwards as they are by so many texels: what is sampled beside them is of one chart. */
const ROUNDS = 5;

interface Layer {
  readonly values: Float32Array;
  /** 1 where there is a colour. */
  readonly filled: Float32Array;
}

function grow(layer: Layer, size: number): Layer {
  const values = layer.values.slice();
  const filled = layer.filled.slice();
  for (let at = 0; at < filled.length; at += 1) {
    if (layer.filled[at]) continue;
    const beside = filledBeside(layer, at, size);
    if (beside.length === 0) continue;
    filled[at] = 1;
    for (let k = 0; k < 4; k += 1) {
      values[at * 4 + k] = beside.reduce((sum, other) => sum + (layer.values[other * 4 + k] ?? 0), 0) / beside.length;
    }
  }
  return { values, filled };
}

/** Numbers of the texels around one that have a colour. */
function filledBeside({ filled }: Layer, at: number, size: number): readonly number[] {
  const [x, y] = [at % size, Math.floor(at / size)];
  const found: number[] = [];
  for (const [dx, dy] of AROUND) {
    const [i, j] = [x + dx, y + dy];
    const other = j * size + i;
    if (Math.min(i, j) >= 0 && Math.max(i, j) < size && filled[other]) found.push(other);
  }
  return found;
}

const AROUND = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

function fill(values: Float32Array, weights: Float32Array, size: number): Float32Array {
  if (size === 1) return values;
  const half = Math.floor(size / 2);
  const small = new Float32Array(half * half * 4);
  const smallWeights = new Float32Array(half * half);
  for (let y = 0; y < half; y += 1)
    for (let x = 0; x < half; x += 1) {
      const into = y * half + x;
      let weight = 0;
      for (const [dx, dy] of QUAD) {
        const from = (y * 2 + dy) * size + x * 2 + dx;
        const share = weights[from] ?? 0;
        weight += share;
        for (let k = 0; k < 4; k += 1)
          small[into * 4 + k] = (small[into * 4 + k] ?? 0) + share * (values[from * 4 + k] ?? 0);
      }
      if (weight > 0) for (let k = 0; k < 4; k += 1) small[into * 4 + k] = (small[into * 4 + k] ?? 0) / weight;
      smallWeights[into] = Math.min(1, weight);
    }
  const whole = fill(small, smallWeights, half);
  return values.map((value, at) => {
    const texel = at >> 2;
    const share = weights[texel] ?? 0;
    if (share >= 1) return value;
    const x = Math.min(half - 1, (texel % size) >> 1);
    const y = Math.min(half - 1, Math.floor(texel / size) >> 1);
    return value * share + (whole[(y * half + x) * 4 + (at & 3)] ?? 0) * (1 - share);
  });
}

const QUAD = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;
