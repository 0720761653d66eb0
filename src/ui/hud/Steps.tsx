import { Icon } from '../Icon';
import { useGallery, useVisit } from '../useGallery';
import { useTitleOf } from '../useTitleOf';
import { useWords } from '../words/useWords';
import styles from './hud.module.css';
import { IconButton } from './IconButton';

/** Previous and next exhibit in the curator's order, the one the visitor stands before, and the way back. */
export function Steps() {
  const words = useWords();
  const visit = useVisit();
  const focused = useGallery((state) => (state.open === null ? state.focused : null));
  const canGoBack = useGallery((state) => state.open === null && state.returnPose !== null);
  const title = useTitleOf(focused);
  return (
    <nav className={styles['steps']} aria-label={words('hud.steps')}>
      <IconButton icon="previous" label={words('hud.previous')} onClick={() => void visit.stepExhibit(-1, 'pointer')} />
      {focused !== null && title !== null ? (
        <button type="button" className={styles['standing']} onClick={() => void visit.openExhibit(focused, 'pointer')}>
          <span className={styles['standingVerb']}>{words('hud.open')}</span>
          <span className={styles['standingTitle']}>{title}</span>
        </button>
      ) : null}
      <button
        type="button"
        className={styles['nextButton']}
        aria-label={words('hud.next')}
        title={words('hud.next')}
        onClick={() => void visit.stepExhibit(1, 'pointer')}
      >
        <span aria-hidden="true">{words('hud.nextShort')}</span>
        <Icon name="next" />
      </button>
      {canGoBack ? (
        <IconButton icon="back" label={words('hud.back')} text={words('hud.back')} onClick={() => visit.takeMeBack()} />
      ) : null}
    </nav>
  );
}
