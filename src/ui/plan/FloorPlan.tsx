import { useMemo } from 'react';
import { Bi } from '../Bi';
import { useGallery } from '../useGallery';
import { useMedia } from '../useMedia';
import { useWords } from '../words/useWords';
import { HallSheet } from './HallSheet';
import styles from './plan.module.css';
import { hallsWithStories } from './planShapes';
import { StoryDirectory } from './StoryDirectory';

/** The floor plan, cut into one sheet per hall, with the visitor's place and trail, and the stories beside it. */
export function FloorPlan() {
  const words = useWords();
  const hall = useGallery((state) => (state.hall.status === 'ready' ? state.hall.value : null));
  const isLed = useGallery((state) => state.guided !== null);
  const isNarrow = useMedia('(max-width: 48em)');
  const halls = useMemo(() => (hall ? hallsWithStories(hall) : []), [hall]);
  if (!hall) return <output>{words('loading')}</output>;
  return (
    <div className={styles['plan']}>
      <div className={styles['sheets']}>
        {halls.map((one) => (
          <HallSheet key={one.id} data={hall} hall={one} lie={isNarrow ? 'down' : 'across'} />
        ))}
        <ul className={styles['legend']}>
          <li>
            <svg width="18" height="18" viewBox="-1 -1 2 2" aria-hidden="true">
              <path d="M0 -0.9L0.65 0.75L0 0.35L-0.65 0.75Z" className={styles['marker']} />
            </svg>
            {words('plan.here')}
          </li>
          <li>
            <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
              <path d="M1 9H29" className={styles['legendTrail']} />
            </svg>
            {words('plan.trail')}
          </li>
          <li>
            <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
              <path d="M1 9H29" className={styles['legendRoute']} />
            </svg>
            {words('plan.route')}
          </li>
          {isLed ? (
            <li>
              <svg width="30" height="18" viewBox="0 0 30 18" aria-hidden="true">
                <path d="M2 9H29" className={styles['legendWay']} />
              </svg>
              {words('search.onPlan')}
            </li>
          ) : null}
        </ul>
        <h3 className={styles['minorTitle']}>{words('plan.interpretation')}</h3>
        <p className={styles['note']}>
          <Bi text={hall.interpretationNote} />
        </p>
      </div>
      <StoryDirectory data={hall} />
    </div>
  );
}
