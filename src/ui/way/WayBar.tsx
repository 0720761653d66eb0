import { useEffect, useState } from 'react';
import { restOfWay } from '../../domain/routes/restOfWay';
import { wayLength } from '../../domain/routes/wayLength';
import type { Metres } from '../../domain/units';
import { livePoseOf } from '../../state/livePose';
import { currentPose } from '../../state/selectors/currentPose';
import { Bi } from '../Bi';
import { useGallery, useGalleryStore, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './way.module.css';

/** Where the visitor is being led, how far it still is, and how to be there at once or to stop. Spoken once; the metres are for the eye. */
export function WayBar() {
  const words = useWords();
  const visit = useVisit();
  const guided = useGallery((state) => state.guided);
  const metres = useRest();
  if (!guided) return null;
  return (
    <div className={styles['bar']}>
      <p className={styles['line']}>
        <span className={styles['verb']}>{words('search.onTheWay')}</span>{' '}
        <Bi text={guided.title} className={styles['title']} />
        <span className={styles['rest']}>{words('search.left', { metres })}</span>
      </p>
      <div className={styles['verbs']}>
        <button type="button" className={styles['choice']} onClick={() => visit.skipWay()}>
          {words('search.skip')}
        </button>
        <button type="button" className={styles['choice']} onClick={() => visit.leaveWay()}>
          {words('search.leave')}
        </button>
      </div>
    </div>
  );
}

/** Whole metres still to go; follows the walk. */
function useRest(): Metres {
  const store = useGalleryStore();
  const way = useGallery((state) => state.guided?.way);
  const [rest, setRest] = useState(0);
  useEffect(() => {
    if (!way) return;
    const measure = (): void => setRest(Math.round(wayLength(restOfWay(way, currentPose(store)))));
    measure();
    return livePoseOf(store).subscribe(measure);
  }, [store, way]);
  return rest;
}
