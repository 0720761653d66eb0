import { type ComponentType, type ToggleEvent, useState } from 'react';
import { LazyPart } from '../../LazyPart';
import { useWords } from '../../words/useWords';
import styles from '../panel.module.css';

const loadShare = async (): Promise<ComponentType> => (await import('./ShareRecord')).ShareRecord;

/** Where the open exhibit is cited and shared; fetched when it is first unfolded. */
export function ShareSlot() {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const handleToggle = (event: ToggleEvent<HTMLDetailsElement>): void => setOpen(event.currentTarget.open);
  return (
    <details className={styles['part']} onToggle={handleToggle}>
      <summary className={styles['person']}>
        <h3 className={styles['foldTitle']}>{words('visit.citeAndShare')}</h3>
      </summary>
      {isOpen ? <LazyPart load={loadShare} /> : null}
    </details>
  );
}
