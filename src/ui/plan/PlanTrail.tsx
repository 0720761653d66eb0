import { trailOf } from '../../state/trail';
import { useGalleryStore } from '../useGallery';
import { useObservable } from '../useObservable';
import styles from './plan.module.css';

/** Where the visitor has walked; a hop leaves a gap. */
export function PlanTrail() {
  const trail = useObservable(trailOf(useGalleryStore()));
  const d = trail
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(({ x, z }) => `${x.toFixed(2)} ${z.toFixed(2)}`).join('L')}`)
    .join('');
  return d === '' ? null : <path d={d} className={styles['trail']} pointerEvents="none" aria-hidden="true" />;
}
