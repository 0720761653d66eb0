import { useGallery } from '../useGallery';
import styles from './plan.module.css';

/** The way on which the visitor is being led, and its end. */
export function PlanWay() {
  const way = useGallery((state) => state.guided?.way);
  const end = way?.at(-1);
  if (!way || !end) return null;
  return (
    <g pointerEvents="none" aria-hidden="true" data-way="led">
      <path d={`M${way.map(({ x, z }) => `${x.toFixed(2)} ${z.toFixed(2)}`).join('L')}`} className={styles['way']} />
      <circle cx={end.x} cy={end.z} r="0.7" className={styles['wayEnd']} />
    </g>
  );
}
