import { canStand } from '../routes/clearanceAt';
import type { CollisionGrid } from '../routes/collisionGrid';
import type { Metres, PlanPoint } from '../units';
import { floorDistance, type PickBox, pick, pointOn, type Ray } from './pick';

/** What a ray points at; `distance` along the ray. */
export type Pointed =
  | { readonly kind: 'exhibit'; readonly id: string; readonly distance: Metres }
  /** Floor where a visitor can stand. */
  | { readonly kind: 'floor'; readonly to: PlanPoint; readonly distance: Metres }
  /** A wall, a case, or floor where nobody can stand: `floor` is that point. */
  | { readonly kind: 'blocked'; readonly floor: PlanPoint | null; readonly distance: Metres }
  | { readonly kind: 'nothing' };

/** Things farther away are not selected by pointing. */
export const FARTHEST_THING: Metres = 30;

/** Decides what a mouse, a finger or a controller points at: what comes first along the ray counts, walls hide. */
export function pointAt(ray: Ray, boxes: readonly PickBox[], grid: CollisionGrid): Pointed {
  const hit = pick(ray, boxes, FARTHEST_THING);
  const down = floorDistance(ray);
  if (hit && (down === null || hit.distance < down)) {
    return hit.box.role === 'exhibit'
      ? { kind: 'exhibit', id: hit.box.id, distance: hit.distance }
      : { kind: 'blocked', floor: null, distance: hit.distance };
  }
  if (down === null || down > FARTHEST_THING) return { kind: 'nothing' };
  const { x, z } = pointOn(ray, down);
  return canStand(grid, { x, z })
    ? { kind: 'floor', to: { x, z }, distance: down }
    : { kind: 'blocked', floor: { x, z }, distance: down };
}
