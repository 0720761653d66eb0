import type { Mesh } from '../make/mesh';
import { lookOf } from './bareParts';
import type { Colour } from './colour';
import { eachSample } from './eachSample';
import type { EdgeField } from './edgeField';
import type { Parts } from './partsOf';
import type { SkinPaint, Stroke, Texel } from './texel';
import { BARE } from './unwrap';

/** A skin as it is painted: linear colour and height in metres, four floats a texel. */
export interface PaintedSkin {
  readonly size: number;
  readonly values: Float32Array;
  /** Paint group of the triangle that lies there, plus one; 0 where none does. */
  readonly owners: Uint16Array;
}

/** Samples per texel along each side: panel lines and stitches are finer than texels. */
const SAMPLES = 2;

export interface PaintTexelsOptions {
  readonly mesh: Mesh;
  /** Paint group of each vertex. */
  readonly groups: Uint32Array;
  readonly parts: Parts;
  readonly paint: SkinPaint;
  /** Linear tone that is painted in. */
  readonly tone: Colour;
  readonly edges: EdgeField;
  readonly size: number;
}

/** Asks the paint for every texel that a triangle of the mesh covers. */
export function paintTexels({ mesh, groups, parts, paint, tone, edges, size }: PaintTexelsOptions): PaintedSkin {
  const side = size * SAMPLES;
  const values = new Float32Array(size * size * 4);
  const counts = new Uint8Array(size * size);
  const owners = new Uint16Array(size * size);
  const taken = new Uint8Array(side * side);
  const texel = emptyTexel();
  const stroke: Stroke = { r: 0, g: 0, b: 0, height: 0 };
  for (let at = 0; at < mesh.indices.length; at += 3) {
    const [a = 0, b = 0, c = 0] = mesh.indices.subarray(at, at + 3);
    if (isBare(mesh, a) && isBare(mesh, b)) continue;
    // A triangle is of one paint throughout.
    Object.assign(texel, lookOf(mesh, a), { part: parts.parts[a], axis: parts.axes[a] });
    const owner = (groups[a] ?? 0) + 1;
    eachSample(mesh.uvs, side, [a, b, c], (column, row, u, v, w) => {
      const sample = row * side + column;
      if (taken[sample]) return;
      taken[sample] = 1;
      blend(mesh, texel, a, b, c, u, v, w);
      texel.edge = edges(texel.x, texel.y, texel.z);
      begin(stroke, texel, tone);
      paint(texel, stroke);
      const into = Math.floor(row / SAMPLES) * size + Math.floor(column / SAMPLES);
      counts[into] = (counts[into] ?? 0) + 1;
      owners[into] = owner;
      add(values, into * 4, stroke);
    });
  }
  return { size, values: values.map((value, at) => value / Math.max(1, counts[at >> 2] ?? 1)), owners };
}

const isBare = ({ uvs }: Mesh, vertex: number): boolean => uvs[vertex * 2] === BARE && uvs[vertex * 2 + 1] === BARE;

/** The form's own colour, in the tone as far as the part takes it. */
function begin(stroke: Stroke, { r, g, b, tint }: Texel, tone: Colour): void {
  stroke.r = r * (1 + tint * (tone[0] - 1));
  stroke.g = g * (1 + tint * (tone[1] - 1));
  stroke.b = b * (1 + tint * (tone[2] - 1));
  stroke.height = 0;
}

function add(values: Float32Array, at: number, { r, g, b, height }: Stroke): void {
  values[at] = (values[at] ?? 0) + r;
  values[at + 1] = (values[at + 1] ?? 0) + g;
  values[at + 2] = (values[at + 2] ?? 0) + b;
  values[at + 3] = (values[at + 3] ?? 0) + height;
}

function emptyTexel(): Texel {
  const place = { x: 0, y: 0, z: 0, nx: 0, ny: 0, nz: 1 };
  return {
    ...place,
    r: 1,
    g: 1,
    b: 1,
    tint: 0,
    gloss: 0,
    metal: 0,
    grain: 0,
    open: 1,
    wear: 0,
    part: 0,
    axis: 0,
    edge: 0,
  };
}

/** Writes what the three corners say of a point between them. */
function blend(mesh: Mesh, into: Texel, a: number, b: number, c: number, u: number, v: number, w: number): void {
  const { positions: p, normals: n, baked } = mesh;
  const of = (from: Float32Array | Uint8Array, size: number, k: number): number =>
    (from[a * size + k] ?? 0) * u + (from[b * size + k] ?? 0) * v + (from[c * size + k] ?? 0) * w;
  into.x = of(p, 3, 0);
  into.y = of(p, 3, 1);
  into.z = of(p, 3, 2);
  const nx = of(n, 3, 0);
  const ny = of(n, 3, 1);
  const nz = of(n, 3, 2);
  const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
  into.nx = nx / length;
  into.ny = ny / length;
  into.nz = nz / length;
  into.open = of(baked, 2, 0) / 255;
  into.wear = of(baked, 2, 1) / 255;
}
