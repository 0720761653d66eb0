import type { Block } from '../../domain/lighting/block';
import type { Surface } from '../../domain/lighting/surface';
import type { Metres } from '../../domain/units';
import { type BoxSpan, boxQuads, type LightOf } from './boxQuads';
import type { Quad } from './quadMesh';
import type { PatchMaker } from './surfacePatch';

/** Height of the rail above the floor: seen from a wheelchair and by a child, stepped over by nobody. */
const HEIGHT: Metres = 0.7;
/** Plinths at least so wide and so deep stand open for their size; smaller ones keep their distance by themselves. */
const LEAST = { width: 2, depth: 1.2 };
/** From the plinth's edge to the middle of a post. */
const INSET: Metres = 0.09;
/** Posts stand no farther apart. */
const SPACING: Metres = 1.3;
const POST: Metres = 0.014;
const RAIL: Metres = 0.007;
const FOOT = { reach: 0.04, height: 0.006 };

/** The barrier of steel posts and a rail around a large open plinth, standing on its top; drawn with its top face. */
export function barrierQuads(surface: Surface, maker: PatchMaker, block: Block): readonly Quad[] {
  const { x, y, z } = block.half;
  if (Math.max(x, z) * 2 < LEAST.width || Math.min(x, z) * 2 < LEAST.depth) return [];
  const light = lightOfTop(surface, maker);
  const steel = maker.paintOf('metal');
  const rise = HEIGHT - 2 * y;
  const [left, near] = [x - INSET, z - INSET];
  const box = ({ min, max }: BoxSpan): readonly Quad[] => boxQuads(block, { min, max }, steel, light, ['-y']);
  const posts = [...ringOf(left, near)].flatMap(([px, pz]) => [
    ...box({ min: [px - POST / 2, y, pz - POST / 2], max: [px + POST / 2, y + rise, pz + POST / 2] }),
    ...box({
      min: [px - FOOT.reach, y, pz - FOOT.reach],
      max: [px + FOOT.reach, y + FOOT.height, pz + FOOT.reach],
    }),
  ]);
  const rail = (min: readonly [Metres, Metres], max: readonly [Metres, Metres]): readonly Quad[] =>
    boxQuads(
      block,
      { min: [min[0], y + rise - 0.03 - RAIL, min[1]], max: [max[0], y + rise - 0.03, max[1]] },
      steel,
      light,
    );
  return [
    ...posts,
    ...[-near, near].flatMap((at) => rail([-left, at - RAIL / 2], [left, at + RAIL / 2])),
    ...[-left, left].flatMap((at) => rail([at - RAIL / 2, RAIL / 2 - near], [at + RAIL / 2, near - RAIL / 2])),
  ];
}

/** Middles of posts around a rectangle: its corners and even steps between them. */
function* ringOf(x: Metres, z: Metres): Generator<readonly [Metres, Metres]> {
  const alongX = Math.ceil((2 * x) / SPACING);
  const alongZ = Math.ceil((2 * z) / SPACING);
  for (let step = 0; step <= alongX; step += 1) {
    const at = -x + (2 * x * step) / alongX;
    yield [at, -z];
    yield [at, z];
  }
  for (let step = 1; step < alongZ; step += 1) {
    const at = -z + (2 * z * step) / alongZ;
    yield [-x, at];
    yield [x, at];
  }
}

/** Light of the plinth's top below the point. */
function lightOfTop(surface: Surface, maker: PatchMaker): LightOf {
  const { origin, u, v, width, height } = surface;
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  return ({ x, z }) => {
    const [dx, dz] = [x - origin.x, z - origin.z];
    return maker.lightAt(surface, within(dx * u.x + dz * u.z, width), within(dx * v.x + dz * v.z, height));
  };
}
