/**
 * One picture frame for all sizes: each vertex hangs on a corner of the outer frame or of the picture's window, so that
 * mouldings keep their width and their mitres whatever the picture's size.
 */
import { BufferAttribute, InstancedBufferGeometry } from 'three';
import type { Metres } from '../../../domain/units';

/** What a piece of the frame is made of; decides its colour. */
export const FRAME_PARTS = { moulding: 0, mount: 1, bevel: 2 } as const;
type Part = keyof typeof FRAME_PARTS;

/** A point of the profile. `inset` inwards from its anchor; `depth` from the front (0) to the wall (1), plus `rise` metres. */
interface ProfilePoint {
  readonly anchor: 'frame' | 'window';
  readonly inset: Metres;
  readonly depth: number;
  readonly rise: Metres;
}

const frame = (inset: Metres, depth: number, rise: Metres = 0): ProfilePoint => ({
  anchor: 'frame',
  inset,
  depth,
  rise,
});
const windowEdge = (inset: Metres, depth: number, rise: Metres): ProfilePoint => ({
  anchor: 'window',
  inset,
  depth,
  rise,
});

/** Depth of the mount behind the frame's front, and of the picture behind the mount. */
export const MOUNT_DEPTH: Metres = 0.011;
export const PICTURE_DEPTH: Metres = 0.0135;
/** Width of the moulding, as the hang reckons it. */
export const MOULDING: Metres = 0.02;
/** Width of the cut edge of the mount, at 45 degrees. */
const CUT: Metres = 0.0025;

/** The moulding from the wall forward, over its crown and down to the mount; then the mount; then its cut edge. */
const STRIPS: readonly { readonly part: Part; readonly from: ProfilePoint; readonly to: ProfilePoint }[] = [
  { part: 'moulding', from: frame(0, 1), to: frame(0, 0, -0.005) },
  { part: 'moulding', from: frame(0, 0, -0.005), to: frame(0.0025, 0, -0.0012) },
  { part: 'moulding', from: frame(0.0025, 0, -0.0012), to: frame(0.0065, 0) },
  { part: 'moulding', from: frame(0.0065, 0), to: frame(0.011, 0, -0.0016) },
  { part: 'moulding', from: frame(0.011, 0, -0.0016), to: frame(0.0165, 0, -0.0075) },
  { part: 'moulding', from: frame(0.0165, 0, -0.0075), to: frame(0.0185, 0, -0.0075) },
  { part: 'moulding', from: frame(0.0185, 0, -0.0075), to: frame(MOULDING, 0, -0.009) },
  { part: 'moulding', from: frame(MOULDING, 0, -0.009), to: frame(MOULDING, 0, -MOUNT_DEPTH) },
  { part: 'mount', from: frame(MOULDING, 0, -MOUNT_DEPTH), to: windowEdge(0, 0, -MOUNT_DEPTH) },
  { part: 'bevel', from: windowEdge(0, 0, -MOUNT_DEPTH), to: windowEdge(CUT, 0, -PICTURE_DEPTH) },
];

/** The four sides: their outward direction and the corners they run between, counter-clockwise seen from the front. */
const SIDES = [
  { out: [0, 1], from: [1, 1], to: [-1, 1] },
  { out: [-1, 0], from: [-1, 1], to: [-1, -1] },
  { out: [0, -1], from: [-1, -1], to: [1, -1] },
  { out: [1, 0], from: [1, -1], to: [1, 1] },
] as const;

/**
 * The frame's geometry without instances. Attributes: `aCorner` (corner signs and anchor: 0 frame, 1 window),
 * `aProfile` (inset, depth share, rise, part), `normal` in the frame's own axes.
 */
export function frameGeometry(): InstancedBufferGeometry {
  const corners: number[] = [];
  const profiles: number[] = [];
  const normals: number[] = [];
  const indices: number[] = [];
  for (const { part, from, to } of STRIPS) {
    for (const side of SIDES) {
      const first = corners.length / 3;
      for (const point of [from, to]) {
        for (const corner of [side.from, side.to]) {
          corners.push(corner[0], corner[1], point.anchor === 'window' ? 1 : 0);
          profiles.push(point.inset, point.depth, point.rise, FRAME_PARTS[part]);
          normals.push(...normalOf(from, to, side.out));
        }
      }
      indices.push(first, first + 1, first + 2, first + 2, first + 1, first + 3);
    }
  }
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3));
  geometry.setAttribute('aProfile', new BufferAttribute(new Float32Array(profiles), 4));
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3));
  geometry.setIndex(indices);
  return geometry;
}

/** Normal of a strip on one side; a strip that spans the frame's whole depth or the mount is upright or flat. */
function normalOf(from: ProfilePoint, to: ProfilePoint, out: readonly [number, number]): readonly number[] {
  if (from.anchor !== to.anchor) return [0, 0, 1];
  const inwards = to.inset - from.inset;
  const forwards = to.rise - from.rise + (from.depth - to.depth);
  const length = Math.hypot(inwards, forwards) || 1;
  return [(out[0] * forwards) / length, (out[1] * forwards) / length, inwards / length];
}
