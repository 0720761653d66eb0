import { useEffect, useState } from 'react';
import type { GalleryStore } from '../../state/galleryState';
import { Bi } from '../Bi';
import { useGallery, useGalleryStore } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './arrival.module.css';

/** True once the visitor went or was led anywhere from the entrance, or opened something. */
const hasBegun = ({ isMoving, open, focused, errand }: GalleryStore): boolean =>
  isMoving || open !== null || focused !== null || errand.serial > 0;

/** The exhibition's title over the first picture, with one line of hint; both fade after the first step and never come back. */
export function Arrival() {
  const words = useWords();
  const store = useGalleryStore();
  const hall = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value : null));
  const [hasStepped, setStepped] = useState(() => hasBegun(store.getState()));

  useEffect(() => {
    const unsubscribe = store.subscribe((state) => {
      if (!hasBegun(state)) return;
      setStepped(true);
      unsubscribe();
    });
    return unsubscribe;
  }, [store]);

  if (!hall) return null;
  return (
    <div className={styles['arrival']} data-gone={hasStepped}>
      <h1 className={styles['title']}>
        <Bi text={hall.title} className={styles['titleChosen']} />{' '}
        <Bi text={hall.title} which="other" className={styles['titleOther']} />
      </h1>
      <p className={styles['hint']} aria-hidden={hasStepped}>
        <span className={styles['forPointer']}>{words('hall.hintPointer')}</span>
        <span className={styles['forTouch']}>{words('hall.hintTouch')}</span>
      </p>
    </div>
  );
}
