import { canBeHeld } from '../../domain/hand/held';
import { Icon } from '../Icon';
import { useGallery, useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './panel.module.css';
import { useOpenHung } from './useOpenHung';

/** Takes the open exhibit in the hand, where it is shown as a thing and something can be drawn. */
export function HandButton() {
  const words = useWords();
  const visit = useVisit();
  const hung = useOpenHung();
  const isDrawn = useGallery((state) => state.rendering !== 'unavailable');
  if (!hung || !isDrawn || !canBeHeld(hung)) return null;
  return (
    <button type="button" className={styles['hold']} onClick={() => visit.showSurface('hand')}>
      <Icon name="turn" />
      {words('hand.take')}
    </button>
  );
}
