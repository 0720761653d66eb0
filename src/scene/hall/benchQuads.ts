import type { Block } from '../../domain/lighting/block';
import type { Surface } from '../../domain/lighting/surface';
import type { Metres } from '../../domain/units';
import { boxQuads, type LightOf } from './boxQuads';
import type { Quad } from './quadMesh';
import type { PatchMaker } from './surfacePatch';

const SLATS = 6;
const GAP: Metres = 0.012;
/** Trestles of flat steel stand this far in from the ends. */
const TRESTLE_INSET: Metres = 0.22;
const TRESTLE_WIDTH: Metres = 0.05;
const STEEL: Metres = 0.014;

/** A bench of timber slats on two steel trestles; drawn once, with its top face, lit by the seat's light. */
export function benchQuads(surface: Surface, maker: PatchMaker, block: Block): readonly Quad[] {
  if (surface.part !== 'top') return [];
  const { x, y, z } = block.half;
  const light = seatLight(surface, maker);
  const timber = maker.paintOf('timber');
  const steel = maker.paintOf('metal');
  const pitch = (2 * z + GAP) / SLATS;
  const slats = Array.from({ length: SLATS }, (_, n) => {
    const from = -z + n * pitch;
    return boxQuads(block, { min: [-x, -y + STEEL, from], max: [x, y, from + pitch - GAP] }, timber, light);
  });
  const foot = -block.centre.y;
  const trestles = [-1, 1].flatMap((side) => {
    const at = side * (x - TRESTLE_INSET);
    const [left, right] = [at - TRESTLE_WIDTH / 2, at + TRESTLE_WIDTH / 2];
    const reach = z - 0.03;
    return [
      boxQuads(block, { min: [left, -y, -reach], max: [right, -y + STEEL, reach] }, steel, light),
      boxQuads(block, { min: [left, foot, -reach], max: [right, -y, -reach + STEEL] }, steel, light, ['+y']),
      boxQuads(block, { min: [left, foot, reach - STEEL], max: [right, -y, reach] }, steel, light, ['+y']),
      boxQuads(block, { min: [left, foot, -reach + STEEL], max: [right, foot + STEEL, reach - STEEL] }, steel, light),
    ];
  });
  return [...slats, ...trestles].flat();
}

/** Light of the seat at the point's place along the bench. */
function seatLight(surface: Surface, maker: PatchMaker): LightOf {
  const { origin, u, v } = surface;
  return ({ x, z }) => {
    const dx = x - origin.x;
    const dz = z - origin.z;
    return maker.lightAt(surface, dx * u.x + dz * u.z, dx * v.x + dz * v.z);
  };
}
