import { Button } from 'react-aria-components';
import { Icon } from '../Icon';
import { useVisit } from '../useGallery';
import { useWords } from '../words/useWords';
import styles from './closeButton.module.css';

/** Closes the surface it stands on. */
export function CloseButton() {
  const words = useWords();
  const visit = useVisit();
  return (
    <Button className={styles['close'] ?? ''} aria-label={words('close')} onPress={() => visit.showSurface('none')}>
      <Icon name="close" />
    </Button>
  );
}
