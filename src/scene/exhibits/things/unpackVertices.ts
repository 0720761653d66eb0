/**
 * Vertices as EXT_meshopt_compression packs them (version 0, no filter), in plain JavaScript: a site whose security policy
 * allows no WebAssembly still shows its models. After the reference decoder of meshoptimizer by Jasper St. Pierre,
 * copyright 2016-2026 Arseny Kapoulkine, MIT licence.
 */

/** Thrown where bytes are not what they claim to be. */
export class UnpackError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'UnpackError';
  }
}

const HEAD = 0xa0;
const BLOCK_BYTES = 0x2000;
const GROUP = 16;
/** Bits per value by the mode of a group of sixteen; the highest value of a width says that a whole byte follows. */
const BITS = [0, 2, 4, 8] as const;

/** Bytes of `count` vertices of `stride` bytes each. @throws UnpackError */
export function unpackVertices(source: Uint8Array, count: number, stride: number): Uint8Array<ArrayBuffer> {
  if (source[0] !== HEAD) throw new UnpackError('packed vertices of another version');
  const target = new Uint8Array(count * stride);
  const perBlock = Math.min(Math.floor(BLOCK_BYTES / stride) & ~15, 256);
  // The first vertex' predecessor lies at the end.
  const last = source.slice(source.length - stride);
  const deltas = new Uint8Array(perBlock * stride);
  let at = 1;
  for (let first = 0; first < count; first += perBlock) {
    const inBlock = Math.min(count - first, perBlock);
    at = readBlock(source, at, deltas, perBlock, inBlock, stride);
    for (let vertex = 0; vertex < inBlock; vertex += 1) {
      for (let byte = 0; byte < stride; byte += 1) {
        const value = deltas[byte * perBlock + vertex] ?? 0;
        const next = ((last[byte] ?? 0) + ((value >>> 1) ^ -(value & 1))) & 0xff;
        last[byte] = next;
        target[(first + vertex) * stride + byte] = next;
      }
    }
  }
  if (at !== source.length - Math.max(stride, 32)) throw new UnpackError('packed vertices are cut short');
  return target;
}

/** Reads the deltas of one block, byte by byte of the vertex; returns where the next block begins. */
function readBlock(
  source: Uint8Array,
  from: number,
  deltas: Uint8Array,
  perBlock: number,
  inBlock: number,
  stride: number,
): number {
  const groups = Math.ceil(inBlock / GROUP);
  const headBytes = Math.ceil(groups / 4);
  let at = from;
  for (let byte = 0; byte < stride; byte += 1) {
    const head = at;
    at += headBytes;
    for (let group = 0; group < groups; group += 1) {
      const mode = ((source[head + (group >>> 2)] ?? 0) >>> ((group & 3) << 1)) & 3;
      at = readGroup(source, at, deltas, byte * perBlock + group * GROUP, BITS[mode] ?? 0);
    }
  }
  return at;
}

/** Reads sixteen deltas; returns where the next ones begin. */
function readGroup(source: Uint8Array, from: number, deltas: Uint8Array, into: number, bits: number): number {
  if (bits === 0) {
    deltas.fill(0, into, into + GROUP);
    return from;
  }
  if (bits === 8) {
    deltas.set(source.subarray(from, from + GROUP), into);
    return from + GROUP;
  }
  const highest = (1 << bits) - 1;
  const perByte = 8 / bits;
  let at = from + GROUP / perByte;
  for (let n = 0; n < GROUP; n += 1) {
    const shift = 8 - bits - (n % perByte) * bits;
    const value = ((source[from + Math.floor(n / perByte)] ?? 0) >>> shift) & highest;
    if (value === highest) {
      deltas[into + n] = source[at] ?? 0;
      at += 1;
    } else deltas[into + n] = value;
  }
  return at;
}
