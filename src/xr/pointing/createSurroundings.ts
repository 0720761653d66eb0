import type { HallData } from '../../domain/hall/hall';
import type { Ray } from '../../domain/picking/pick';
import type { CollisionGrid } from '../../domain/routes/collisionGrid';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { exhibitBoxes, solidBoxes } from './boxesAround';
import { chooseTarget, type Pointable, type Target } from './chooseTarget';

/** What there is to point at around the visitor; kept up to date with what is loaded and where one stands. */
export interface Surroundings {
  readonly target: (ray: Ray) => Target;
  readonly dispose: () => void;
}

/** Creates the surroundings of a visit; `card` gives the card as it hangs. */
export function createSurroundings(
  store: GalleryStoreApi,
  hall: HallData,
  grid: CollisionGrid,
  card: () => Pointable['card'],
): Surroundings {
  const solids = solidBoxes(hall.plan);
  const around = (): Pointable['boxes'] => {
    const { cells, pose } = store.getState();
    return [...exhibitBoxes(hall, cells, pose), ...solids];
  };
  let boxes = around();
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.cells !== previous.cells || state.pose !== previous.pose) boxes = around();
  });
  return {
    target: (ray) => chooseTarget(ray, { card: card(), boxes, grid }),
    dispose: unsubscribe,
  };
}
