import type { Plan } from '../plan/schemas';
import type { HallPoint, Metres, Radians } from '../units';

/** The part of a plan that has a body: what light falls on and what casts shadows. */
export type BuiltPlan = Pick<
  Plan,
  'halls' | 'walls' | 'openings' | 'cases' | 'plinths' | 'benches' | 'zones' | 'features' | 'route'
>;

/** What a block is; decides which of its faces are seen and what they are made of. */
export type BlockKind = 'wall' | 'lintel' | 'leaf' | 'case' | 'canopy' | 'plinth' | 'bench';

/** An upright box of the building or its furniture, in hall space. */
export interface Block {
  readonly id: string;
  readonly kind: BlockKind;
  /** Id in the plan of the wall, opening, case, plinth or bench it belongs to. */
  readonly owner: string;
  readonly centre: HallPoint;
  readonly half: { readonly x: Metres; readonly y: Metres; readonly z: Metres };
  /** Counter-clockwise seen from above; a wall's own x runs from `from` to `to`, its own +z is its right side. */
  readonly yaw: Radians;
}

/** A point of a block's own frame in hall space. */
export function pointOf(block: Block, x: Metres, y: Metres, z: Metres): HallPoint {
  const cos = Math.cos(block.yaw);
  const sin = Math.sin(block.yaw);
  return {
    x: block.centre.x + x * cos + z * sin,
    y: block.centre.y + y,
    z: block.centre.z - x * sin + z * cos,
  };
}

/** True when a point lies inside the block, grown by `margin` on all sides. */
export function holds(block: Block, point: HallPoint, margin: Metres): boolean {
  const dx = point.x - block.centre.x;
  const dz = point.z - block.centre.z;
  const cos = Math.cos(block.yaw);
  const sin = Math.sin(block.yaw);
  return (
    Math.abs(point.y - block.centre.y) < block.half.y + margin &&
    Math.abs(dx * cos - dz * sin) < block.half.x + margin &&
    Math.abs(dx * sin + dz * cos) < block.half.z + margin
  );
}
