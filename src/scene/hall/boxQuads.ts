import type { Block } from '../../domain/lighting/block';
import { pointOf } from '../../domain/lighting/block';
import type { HallPoint, Metres } from '../../domain/units';
import type { Paint, Quad } from './quadMesh';

/** A small box in a block's own frame: from corner to corner, in metres from the block's centre. */
export interface BoxSpan {
  readonly min: readonly [Metres, Metres, Metres];
  readonly max: readonly [Metres, Metres, Metres];
}

/** Which faces to leave out. */
export type HiddenFace = '+x' | '-x' | '+y' | '-y' | '+z' | '-z';

/** Light for a point and normal of a box, as light map coordinates. */
export type LightOf = (point: HallPoint, normal: HallPoint) => readonly [number, number];

const FRAMES = [
  { name: '+x', n: [1, 0, 0], u: [0, 0, -1], v: [0, 1, 0] },
  { name: '-x', n: [-1, 0, 0], u: [0, 0, 1], v: [0, 1, 0] },
  { name: '+y', n: [0, 1, 0], u: [1, 0, 0], v: [0, 0, -1] },
  { name: '-y', n: [0, -1, 0], u: [1, 0, 0], v: [0, 0, 1] },
  { name: '+z', n: [0, 0, 1], u: [1, 0, 0], v: [0, 1, 0] },
  { name: '-z', n: [0, 0, -1], u: [-1, 0, 0], v: [0, 1, 0] },
] as const;

/** The faces of a small box that belongs to a block: slats, bars, beams, tracks. */
export function boxQuads(
  frame: Pick<Block, 'centre' | 'yaw'>,
  { min, max }: BoxSpan,
  paint: Paint,
  lightOf: LightOf,
  hidden: readonly HiddenFace[] = [],
): readonly Quad[] {
  const block = { ...frame, id: '', kind: 'bench', owner: '', half: { x: 0, y: 0, z: 0 } } as const;
  const cos = Math.cos(frame.yaw);
  const sin = Math.sin(frame.yaw);
  const turn = ([x, y, z]: readonly [number, number, number]): HallPoint => ({
    x: x * cos + z * sin,
    y,
    z: -x * sin + z * cos,
  });
  return FRAMES.filter(({ name }) => !hidden.includes(name)).map(({ n, u, v }): Quad => {
    const at = (su: 0 | 1, sv: 0 | 1): readonly [number, number, number] => {
      const axis = (i: 0 | 1 | 2): number => {
        const sign = n[i] + u[i] * (su * 2 - 1) + v[i] * (sv * 2 - 1);
        return sign > 0 ? max[i] : min[i];
      };
      return [axis(0), axis(1), axis(2)];
    };
    const corner = (su: 0 | 1, sv: 0 | 1): HallPoint => {
      const [x, y, z] = at(su, sv);
      return pointOf(block, x, y, z);
    };
    const length = (axis: readonly [number, number, number]): number =>
      Math.abs(axis[0]) * (max[0] - min[0]) +
      Math.abs(axis[1]) * (max[1] - min[1]) +
      Math.abs(axis[2]) * (max[2] - min[2]);
    const normal = turn(n);
    const [l0, l1] = lightOf(corner(0, 0), normal);
    const [l2, l3] = lightOf(corner(1, 1), normal);
    return {
      corners: [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)],
      normal,
      light: [l0, l1, l2, l3],
      metres: [min[2] * 7.3, min[0] * 3.1, min[2] * 7.3 + length(u), min[0] * 3.1 + length(v)],
      paint,
    };
  });
}
