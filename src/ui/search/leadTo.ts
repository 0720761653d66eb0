import { findWay } from '../../domain/routes/findWay';
import type { GalleryStoreApi } from '../../state/createGalleryStore';
import { currentPose } from '../../state/selectors/currentPose';
import { hallFloor } from './hallFloor';
import type { Result } from './result';

/** Leads the visitor to a result on foot; where no way leads, they are brought there. */
export function leadTo(store: GalleryStoreApi, { title, standing, ...result }: Result): void {
  const { hall, visit } = store.getState();
  if (standing === null || hall.status !== 'ready') return;
  const way = findWay(hallFloor(hall.value), currentPose(store), standing);
  const exhibit = result.type === 'exhibit' ? result.key : null;
  visit.takeMeThere({ way: way ?? [{ x: standing.x, z: standing.z }], to: standing, title, exhibit });
}
