import type { BuiltPlan } from '../../domain/lighting/block';
import { hallAt } from '../../domain/lighting/blocksOf';
import type { Surface } from '../../domain/lighting/surface';
import type { Metres } from '../../domain/units';
import { boxQuads, type LightOf } from './boxQuads';
import type { Quad } from './quadMesh';
import type { PatchMaker } from './surfacePatch';

/** Underside of the lighting grid above the floor (plan proposal, "Heights"). */
export const GRID_HEIGHT: Metres = 5.2;
/** Largest spacing of its beams. */
const SPACING: Metres = 3;
const BEAM: Metres = 0.06;
/** Halls lower than this have no grid. */
const GRID_ROOM: Metres = 5.6;

/** The lighting grid of the halls in one atlas: beams both ways under the ceiling, lit by the ceiling's light. */
export function beamQuads(plan: BuiltPlan, own: readonly Surface[], maker: PatchMaker): readonly Quad[] {
  const paint = maker.paintOf('track');
  return own
    .filter(({ part }) => part === 'ceiling')
    .flatMap((ceiling) => {
      const { origin, width, height } = ceiling;
      const hall = hallAt(plan, origin.x + width / 2, origin.z + height / 2);
      if (!hall || hall.height < GRID_ROOM) return [];
      const light: LightOf = ({ x, z }) => maker.lightAt(ceiling, x - origin.x, z - origin.z);
      const centre = { x: origin.x + width / 2, y: GRID_HEIGHT, z: origin.z + height / 2 };
      const beam = (x0: number, x1: number, z0: number, z1: number, lift: number): readonly Quad[] =>
        boxQuads({ centre, yaw: 0 }, { min: [x0, lift, z0], max: [x1, lift + BEAM, z1] }, paint, light, ['+y']);
      const lines = (length: number): number[] => {
        const count = Math.max(1, Math.round(length / SPACING));
        return Array.from({ length: count }, (_, n) => ((n + 0.5) * length) / count - length / 2);
      };
      return [
        ...lines(width).flatMap((at) => beam(at - BEAM / 2, at + BEAM / 2, -height / 2, height / 2, BEAM)),
        ...lines(height).flatMap((at) => beam(-width / 2, width / 2, at - BEAM / 2, at + BEAM / 2, 0)),
      ];
    });
}
