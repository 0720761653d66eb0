import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './explore.module.css';

const SURFACES = ['people', 'map', 'timeline'] as const;

/** From people to map to timeline and back. */
export function ExploreNav() {
  const words = useWords();
  const visit = useVisit();
  const surface = useGallery((state) => state.surface);
  return (
    <nav className={styles['nav']} aria-label={words('explore.nav')}>
      {SURFACES.map((name) => (
        <button
          key={name}
          type="button"
          className={styles['navButton']}
          aria-current={name === surface ? 'page' : undefined}
          onClick={() => visit.showSurface(name)}
        >
          {words(`explore.${name}`)}
        </button>
      ))}
    </nav>
  );
}
