/** Noise in space that is the same for ever: what has no seams however a surface is cut. */

/** Value noise, -1 to 1; features are about one unit wide. */
export function solidNoise(x: number, y: number, z: number, seed = 0): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const k = Math.floor(z);
  const u = eased(x - i);
  const v = eased(y - j);
  const w = eased(z - k);
  const low = plane(i, j, k, u, v, seed);
  return low + (plane(i, j, k + 1, u, v, seed) - low) * w;
}

/** Several octaves, -1 to 1, each twice as fine and half as strong. */
export function cloudyNoise(x: number, y: number, z: number, octaves: number, seed = 0): number {
  let sum = 0;
  let weight = 1;
  let total = 0;
  let often = 1;
  for (let n = 0; n < octaves; n += 1) {
    sum += weight * solidNoise(x * often, y * often, z * often, seed + n * 7);
    total += weight;
    weight /= 2;
    often *= 2.03;
  }
  return sum / total;
}

/** Distance to the nearest of scattered points, in cells, and to the second nearest less that: 0 on the border between two. */
export function cells(x: number, y: number, z: number, seed = 0): { near: number; border: number } {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const k = Math.floor(z);
  let first = 9;
  let second = 9;
  for (let c = k - 1; c <= k + 1; c += 1)
    for (let b = j - 1; b <= j + 1; b += 1)
      for (let a = i - 1; a <= i + 1; a += 1) {
        const dx = a + 0.5 + 0.45 * lattice(a, b, c, seed) - x;
        const dy = b + 0.5 + 0.45 * lattice(a, b, c, seed + 1) - y;
        const dz = c + 0.5 + 0.45 * lattice(a, b, c, seed + 2) - z;
        const apart = dx * dx + dy * dy + dz * dz;
        if (apart < first) {
          second = first;
          first = apart;
        } else if (apart < second) second = apart;
      }
  found.near = Math.sqrt(first);
  found.border = Math.sqrt(second) - found.near;
  return found;
}

/** Written over with every answer: paints ask too often for an object each. */
const found = { near: 0, border: 0 };

/** 0 below `from`, 1 above `to`, smooth between. */
export function ramp(from: number, to: number, value: number): number {
  const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

const eased = (t: number): number => t * t * (3 - 2 * t);

function plane(i: number, j: number, k: number, u: number, v: number, seed: number): number {
  const a = lattice(i, j, k, seed);
  const b = lattice(i, j + 1, k, seed);
  const low = a + (lattice(i + 1, j, k, seed) - a) * u;
  const high = b + (lattice(i + 1, j + 1, k, seed) - b) * u;
  return low + (high - low) * v;
}

/** A fixed number per lattice point, -1 to 1 (integer mixing after xxHash). */
function lattice(i: number, j: number, k: number, seed: number): number {
  let hash =
    Math.imul(i, 0x85ebca77) ^ Math.imul(j, 0xc2b2ae3d) ^ Math.imul(k, 0x165667b1) ^ Math.imul(seed + 1, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae3d);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x7fffffff - 1;
}
