import type { Mesh } from '../make/mesh';
import { EDGE_REACH } from './texel';

/** Says how far a point is from the nearest sharp edge that stands out; metres, at most `EDGE_REACH` of the largest extent. */
export type EdgeField = (x: number, y: number, z: number) => number;

/** Faces that meet at more than this angle make a sharp edge: its cosine, about 34 degrees. */
const SHARP = 0.83;

/** Prepares a mesh's sharp edges for asking. */
export function edgeField(mesh: Mesh): EdgeField {
  const reach = Math.max(...mesh.size) * EDGE_REACH;
  const edges = sharpEdges(mesh);
  const boxes = new Map<number, number[]>();
  const cellOf = (value: number): number => Math.floor(value / reach) + 64;
  const boxOf = (i: number, j: number, k: number): number => (i * 128 + j) * 128 + k;
  for (let at = 0; at < edges.length; at += 6) {
    const [ax = 0, ay = 0, az = 0, bx = 0, by = 0, bz = 0] = edges.slice(at, at + 6);
    const span = (a: number, b: number): readonly number[] => {
      const from = cellOf(Math.min(a, b)) - 1;
      return Array.from({ length: cellOf(Math.max(a, b)) + 2 - from }, (_, n) => from + n);
    };
    for (const i of span(ax, bx))
      for (const j of span(ay, by))
        for (const k of span(az, bz)) {
          const key = boxOf(i, j, k);
          const box = boxes.get(key);
          if (box) box.push(at);
          else boxes.set(key, [at]);
        }
  }
  return (x, y, z) => {
    let nearest = reach * reach;
    for (const at of boxes.get(boxOf(cellOf(x), cellOf(y), cellOf(z))) ?? []) {
      nearest = Math.min(nearest, squareTo(edges, at, x, y, z));
    }
    return Math.sqrt(nearest);
  };
}

function squareTo(edges: readonly number[], at: number, x: number, y: number, z: number): number {
  const ax = edges[at] ?? 0;
  const ay = edges[at + 1] ?? 0;
  const az = edges[at + 2] ?? 0;
  const ux = (edges[at + 3] ?? 0) - ax;
  const uy = (edges[at + 4] ?? 0) - ay;
  const uz = (edges[at + 5] ?? 0) - az;
  const px = x - ax;
  const py = y - ay;
  const pz = z - az;
  const t = Math.min(1, Math.max(0, (px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz || 1)));
  const dx = px - ux * t;
  const dy = py - uy * t;
  const dz = pz - uz * t;
  return dx * dx + dy * dy + dz * dz;
}

/** A face: its normal and its middle. */
interface Side {
  readonly normal: Vec;
  readonly middle: Vec;
}

/** Ends of the edges where two faces meet at an angle, outwards; six numbers each. */
function sharpEdges(mesh: Mesh): readonly number[] {
  const places = placesOf(mesh);
  const sides = new Map<string, Side>();
  const found: number[] = [];
  for (let at = 0; at < mesh.indices.length; at += 3) {
    const corners = [...mesh.indices.subarray(at, at + 3)];
    const [a, b, c] = corners.map((vertex) => pointOf(mesh, vertex)) as [Vec, Vec, Vec];
    const side: Side = { normal: normalOf(a, b, c), middle: meanOf(a, b, c) };
    for (const [n, from] of corners.entries()) {
      const to = corners[(n + 1) % 3] ?? from;
      const key = keyOf(places[from] ?? '', places[to] ?? '');
      const other = sides.get(key);
      if (!other) sides.set(key, side);
      else if (isSharp(side, other)) found.push(...pointOf(mesh, from), ...pointOf(mesh, to));
    }
  }
  return found;
}

/** Whether two faces meet at an angle that stands out. */
const isSharp = (one: Side, other: Side): boolean =>
  dot(one.normal, other.normal) < SHARP && dot(one.normal, other.middle) - dot(one.normal, one.middle) < 0;

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** A name for the place of every vertex: those at one place have one name. */
function placesOf({ positions: p, size }: Mesh): readonly string[] {
  const grid = Math.max(...size) * 2e-5;
  return Array.from({ length: p.length / 3 }, (_, vertex) =>
    [0, 1, 2].map((axis) => Math.round((p[vertex * 3 + axis] ?? 0) / grid)).join(),
  );
}

const pointOf = ({ positions: p }: Mesh, vertex: number): Vec => [
  p[vertex * 3] ?? 0,
  p[vertex * 3 + 1] ?? 0,
  p[vertex * 3 + 2] ?? 0,
];

const meanOf = (a: Vec, b: Vec, c: Vec): Vec => [
  (a[0] + b[0] + c[0]) / 3,
  (a[1] + b[1] + c[1]) / 3,
  (a[2] + b[2] + c[2]) / 3,
];

type Vec = [number, number, number];

const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function normalOf(a: Vec, b: Vec, c: Vec): Vec {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  const n: Vec = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const length = Math.hypot(...n) || 1;
  return [n[0] / length, n[1] / length, n[2] / length];
}
