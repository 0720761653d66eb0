import type { Mesh } from '../make/mesh';
import type { Parts } from './partsOf';
import type { Look, SkinSource } from './texel';

/** A part that would get fewer texels than this is left bare: a skin could not say more than its vertices do. */
const FEWEST = 220;
/** Texels that charts fill in all, about. */
const FILLED = 700_000;

/** For each triangle whether it belongs to a part too small for a skin (a stitch, a rivet, a screw), or left bare by the paint. */
export function bareParts(mesh: Mesh, { parts }: Parts, isBare: SkinSource['isBare'] = () => false): Uint8Array {
  const areas = new Map<number, number>();
  let total = 0;
  const count = mesh.indices.length / 3;
  for (let triangle = 0; triangle < count; triangle += 1) {
    const area = areaOf(mesh, triangle);
    const vertex = mesh.indices[triangle * 3] ?? 0;
    const part = parts[vertex] ?? 0;
    if (isBare(lookOf(mesh, vertex))) continue;
    areas.set(part, (areas.get(part) ?? 0) + area);
    total += area;
  }
  const least = (total * FEWEST) / FILLED;
  return Uint8Array.from({ length: count }, (_, triangle) =>
    (areas.get(parts[mesh.indices[triangle * 3] ?? 0] ?? 0) ?? 0) < least ? 1 : 0,
  );
}

/** Area of a triangle in square metres. */
function areaOf({ positions: p, indices }: Mesh, triangle: number): number {
  const [a = 0, b = 0, c = 0] = indices.subarray(triangle * 3, triangle * 3 + 3);
  const [ux, uy, uz] = [0, 1, 2].map((k) => (p[b * 3 + k] ?? 0) - (p[a * 3 + k] ?? 0)) as [number, number, number];
  const [vx, vy, vz] = [0, 1, 2].map((k) => (p[c * 3 + k] ?? 0) - (p[a * 3 + k] ?? 0)) as [number, number, number];
  return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
}

/** How a vertex looks, as the form has it. */
export function lookOf({ paint, finish }: Mesh, vertex: number): Look {
  const byte = (from: Uint8Array, k: number): number => (from[vertex * 4 + k] ?? 0) / 255;
  return {
    r: byte(paint, 0) ** 2.2,
    g: byte(paint, 1) ** 2.2,
    b: byte(paint, 2) ** 2.2,
    tint: byte(paint, 3),
    gloss: byte(finish, 0),
    metal: byte(finish, 1),
    grain: byte(finish, 2),
  };
}
