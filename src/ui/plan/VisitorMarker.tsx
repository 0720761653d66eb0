import { useEffect, useRef } from 'react';
import type { Pose } from '../../domain/units';
import { toDegrees } from '../../domain/units';
import { livePoseOf } from '../../state/livePose';
import { currentPose } from '../../state/selectors/currentPose';
import { useGalleryStore } from '../useGallery';
import styles from './plan.module.css';

/** The visitor's place and direction on the plan; follows the walk without rendering. */
export function VisitorMarker() {
  const store = useGalleryStore();
  const marker = useRef<SVGGElement>(null);
  useEffect(() => {
    const show = ({ x, z, heading }: Pose): void =>
      marker.current?.setAttribute('transform', `translate(${x} ${z}) rotate(${toDegrees(heading)})`);
    show(currentPose(store));
    const unlisten = livePoseOf(store).subscribe((pose) => {
      if (pose) show(pose);
    });
    const unsubscribe = store.subscribe((state, previous) => {
      if (state.pose !== previous.pose) show(state.pose);
    });
    return () => {
      unlisten();
      unsubscribe();
    };
  }, [store]);
  return (
    <g ref={marker} pointerEvents="none" aria-hidden="true" data-marker="visitor">
      <circle r="1.7" className={styles['halo']} />
      <path d="M0 -1.3L0.95 1.1L0 0.5L-0.95 1.1Z" className={styles['marker']} />
    </g>
  );
}
