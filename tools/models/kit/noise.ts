/** Smooth noise that is the same for ever: chips, torn edges, creases. */

/** Value noise in the plane, -1 to 1; features are about one unit wide. */
export function noiseAt(x: number, y = 0, seed = 0): number {
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [eased(x - i), eased(y - j)];
  const low = lattice(i, j, seed) * (1 - u) + lattice(i + 1, j, seed) * u;
  const high = lattice(i, j + 1, seed) * (1 - u) + lattice(i + 1, j + 1, seed) * u;
  return low * (1 - v) + high * v;
}

const eased = (t: number): number => t * t * (3 - 2 * t);

/** A fixed number per lattice point, -1 to 1 (integer mixing after xxHash). */
function lattice(i: number, j: number, seed: number): number {
  let hash = Math.imul(i, 0x85ebca77) ^ Math.imul(j, 0xc2b2ae3d) ^ Math.imul(seed + 1, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae3d);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x7fffffff - 1;
}
