import { useMemo } from 'react';
import { whereIs } from '../../domain/hall/whereIs';
import { Bi } from '../Bi';
import { useGallery } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './hud.module.css';

/** Where the visitor is: hall, section, story. Changes when a zone is entered and at rest, not per frame. */
export function Place() {
  const words = useWords();
  const hall = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value : null));
  const pose = useGallery((state) => state.pose);
  const zone = useGallery((state) => state.zone);
  const place = useMemo(() => (hall ? whereIs(hall, pose, zone) : null), [hall, pose, zone]);
  // Above the halls one is nowhere: no empty sign.
  if (!place?.hall && !place?.section && !place?.story) return <div className={styles['place']} />;
  return (
    <section
      className={styles['place']}
      aria-label={words('hud.place')}
      style={place.section ? { borderInlineStartColor: place.section.accent } : undefined}
    >
      <p className={styles['placeLine']}>
        {place.hall ? <Bi text={place.hall.title} className={styles['placeHall']} /> : null}
        {place.section ? <Bi text={place.section.title} className={styles['placeSection']} /> : null}
      </p>
      {place.story ? (
        <p className={styles['placeStory']}>
          <Bi text={place.story.title} />
        </p>
      ) : null}
    </section>
  );
}
