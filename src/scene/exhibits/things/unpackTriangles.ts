/** Triangles as EXT_meshopt_compression packs them, in plain JavaScript; see `unpackVertices.ts` for whose work it follows. */
import { UnpackError } from './unpackVertices';

const HEAD = 0xe1;
const EDGES = 32;
const VERTICES = 16;
/** Length of the table of common cases at the end. */
const TABLE = 16;

/** Corners of `count / 3` triangles. @throws UnpackError */
export function unpackTriangles(source: Uint8Array, count: number): Uint32Array<ArrayBuffer> {
  if (source[0] !== HEAD || count % 3 !== 0) throw new UnpackError('packed triangles of another version');
  const target = new Uint32Array(count);
  const reader = createReader(source, count / 3);
  for (let at = 0; at < count; at += 3) target.set(reader.next(), at);
  return target;
}

type Corners = readonly [number, number, number];

/** Walks along the codes and remembers the last edges and vertices, to which they refer. */
function createReader(source: Uint8Array, triangles: number): { readonly next: () => Corners } {
  const edges = createMemory(EDGES);
  const vertices = createMemory(VERTICES);
  const table = source.length - TABLE;
  let code = 1;
  let data = code + triangles;
  let fresh = 0;
  let last = 0;

  const byte = (): number => {
    const value = source[data];
    if (value === undefined) throw new UnpackError('packed triangles are cut short');
    data += 1;
    return value;
  };
  /** A vertex told by its distance from the last one told so. */
  const told = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = byte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) break;
    }
    last += (value >>> 1) ^ -(value & 1);
    return last;
  };
  const newest = (): number => {
    fresh += 1;
    return fresh - 1;
  };
  const neighbour = (by: number): number => {
    last += by;
    return last;
  };
  /** A corner by a code of four bits: a new vertex, one told, or one remembered. */
  const corner = (four: number, isTold: boolean): number => {
    if (four !== 0 && !(isTold && four === 15)) return vertices.read(four - 1);
    const vertex = four === 0 ? newest() : told();
    return vertex;
  };
  const third = (four: number): number => {
    if (four > 0 && four < 13) return vertices.read(four);
    const vertex = four === 0 ? newest() : four === 15 ? told() : neighbour(four === 13 ? -1 : 1);
    vertices.push(vertex);
    return vertex;
  };
  /** A triangle on an edge that is remembered. */
  const attached = (edge: number, four: number): Corners => {
    const a = edges.read(edge * 2);
    const b = edges.read(edge * 2 + 1);
    const c = third(four);
    edges.push(b, c, c, a);
    return [a, b, c];
  };
  /** A triangle apart; the rest of its code lies in the table or in the data. */
  const apart = (four: number): Corners => {
    const isTold = four >= 14;
    const rest = isTold ? byte() : (source[table + four] ?? 0);
    if (isTold && rest === 0) fresh = 0;
    const a = four === 15 ? told() : newest();
    const [z, w] = [rest >>> 4, rest & 15];
    const b = corner(z, isTold);
    const c = corner(w, isTold);
    vertices.push(a);
    if (z === 0 || (isTold && z === 15)) vertices.push(b);
    if (w === 0 || (isTold && w === 15)) vertices.push(c);
    edges.push(a, b, b, c, c, a);
    return [a, b, c];
  };
  return {
    next: () => {
      const value = source[code] ?? 0;
      code += 1;
      return value >>> 4 < 15 ? attached(value >>> 4, value & 15) : apart(value & 15);
    },
  };
}

/** The last so many numbers, the newest as number 0. `size` is a power of two. */
function createMemory(size: number) {
  const values = new Uint32Array(size);
  let at = 0;
  return {
    read: (back: number): number => values[(at - 1 - back) & (size - 1)] ?? 0,
    push: (...more: readonly number[]): void => {
      for (const value of more) {
        values[at] = value;
        at = (at + 1) & (size - 1);
      }
    },
  };
}
