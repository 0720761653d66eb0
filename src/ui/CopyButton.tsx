import { useState } from 'react';
import styles from './copyButton.module.css';
import { copyText } from './copyText';
import { Icon, type IconName } from './Icon';
import { useWords } from './words/useWords';

export interface CopyButtonProps {
  /** What is copied. */
  readonly text: string;
  /** Name of the button. */
  readonly label: string;
  readonly icon?: IconName;
}

/** Copies a text and says whether that worked; a text that could not be copied is shown, to be copied by hand. */
export function CopyButton({ text, label, icon = 'copy' }: CopyButtonProps) {
  const words = useWords();
  // What happened to which text: of another text nothing has happened yet.
  const [last, setLast] = useState<{ readonly text: string; readonly result: 'copied' | 'refused' } | null>(null);
  const result = last?.text === text ? last.result : 'none';
  const copy = (): void => {
    copyText(text).then(
      () => setLast({ text, result: 'copied' }),
      () => setLast({ text, result: 'refused' }),
    );
  };
  return (
    <span className={styles['copy']}>
      <button type="button" className={styles['button']} onClick={copy}>
        <Icon name={icon} />
        {label}
      </button>
      <output className={styles['result']}>
        {result === 'copied' ? words('visit.copied') : null}
        {result === 'refused' ? (
          <>
            {words('visit.copyRefused')} <span className={styles['byHand']}>{text}</span>
          </>
        ) : null}
      </output>
    </span>
  );
}
