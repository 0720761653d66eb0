/** What a pointing hand means: one decision for controllers, hands, gaze and transient pointers; pure. */
import { floorDistance, type PickBox, pick, pointOn, type Ray } from '../../domain/picking/pick';
import { axesOf } from '../../domain/picking/pickBoxes';
import { canStand } from '../../domain/routes/clearanceAt';
import type { CollisionGrid } from '../../domain/routes/collisionGrid';
import type { HallPoint, Metres, PlanPoint } from '../../domain/units';
import type { CardAction } from '../card/cardAction';
import { buttonAt, type CardLayout, inMetres, PIXELS_PER_METRE } from '../card/layOutCard';
import type { CardPlace } from '../card/placeCard';

/** What is pointed at. `distance` along the ray, metres. */
export type Target =
  | { readonly kind: 'button'; readonly action: CardAction; readonly distance: Metres }
  /** The card beside its buttons: it hides what is behind it and does nothing. */
  | { readonly kind: 'card'; readonly distance: Metres }
  | { readonly kind: 'exhibit'; readonly id: string; readonly distance: Metres }
  | { readonly kind: 'floor'; readonly to: PlanPoint; readonly distance: Metres }
  /** Nothing to select; `floor` is where a ring can say so. */
  | { readonly kind: 'refused'; readonly floor: PlanPoint | null; readonly distance: Metres };

/** What there is to point at. */
export interface Pointable {
  readonly card: { readonly layout: CardLayout; readonly place: CardPlace } | null;
  /** Exhibits and the solids that hide them. */
  readonly boxes: readonly PickBox[];
  readonly grid: CollisionGrid;
}

/** One is not sent farther than this at once: beyond, a trembling hand lands anywhere. */
export const FARTHEST_STEP: Metres = 15;
/** Things farther away are not selected by pointing. */
const FARTHEST_THING: Metres = 20;
/** Length of a ray that meets nothing. */
const NOWHERE: Metres = 6;

/** Decides what a ray points at: the card, an exhibit, free floor, or nothing that can be selected. */
export function chooseTarget(ray: Ray, { card, boxes, grid }: Pointable): Target {
  const onCard = card ? cardTarget(ray, card) : null;
  if (onCard) return onCard;
  const hit = pick(ray, boxes, FARTHEST_THING);
  const down = floorDistance(ray);
  if (hit && (down === null || hit.distance < down)) {
    if (hit.box.role === 'exhibit') return { kind: 'exhibit', id: hit.box.id, distance: hit.distance };
    return { kind: 'refused', floor: null, distance: hit.distance };
  }
  if (down === null || down > FARTHEST_THING) return { kind: 'refused', floor: null, distance: NOWHERE };
  const { x, z } = pointOn(ray, down);
  if (down <= FARTHEST_STEP && canStand(grid, { x, z })) return { kind: 'floor', to: { x, z }, distance: down };
  return { kind: 'refused', floor: { x, z }, distance: down };
}

function cardTarget(ray: Ray, { layout, place }: NonNullable<Pointable['card']>): Target | null {
  const axes = axesOf(place.facing, 0);
  const { scale } = place;
  const half = { x: (inMetres(layout.w) * scale) / 2, y: (inMetres(layout.h) * scale) / 2, z: 0.004 };
  const hit = pick(ray, [{ id: 'card', role: 'solid', centre: place.centre, axes, half }]);
  if (!hit) return null;
  const { distance } = hit;
  const point = pointOn(ray, distance);
  const [right] = axes;
  const offset: HallPoint = { x: point.x - place.centre.x, y: point.y - place.centre.y, z: point.z - place.centre.z };
  const x = layout.w / 2 + ((offset.x * right.x + offset.z * right.z) * PIXELS_PER_METRE) / scale;
  const y = layout.h / 2 - (offset.y * PIXELS_PER_METRE) / scale;
  const button = buttonAt(layout, x, y);
  return button ? { kind: 'button', action: button.action, distance } : { kind: 'card', distance };
}
