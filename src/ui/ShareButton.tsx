import { useState } from 'react';
import styles from './copyButton.module.css';
import { useDevice } from './device';
import { Icon } from './Icon';
import { useWords } from './words/useWords';

export interface ShareButtonProps {
  readonly title: string;
  readonly url: string;
}

/** Hands an address to the device's share sheet; nothing where the device has none. */
export function ShareButton({ title, url }: ShareButtonProps) {
  const words = useWords();
  const { share } = useDevice();
  const [hasFailed, setFailed] = useState(false);
  if (share === null) return null;
  const handleClick = (): void => {
    void share({ title, url }).then((outcome) => setFailed(outcome === 'failed'));
  };
  return (
    <span className={styles['copy']}>
      <button type="button" className={styles['button']} onClick={handleClick}>
        <Icon name="share" />
        {words('visit.share')}
      </button>
      <output className={styles['result']}>{hasFailed ? words('visit.shareFailed') : null}</output>
    </span>
  );
}
