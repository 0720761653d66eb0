import { useEffect, useRef, useState } from 'react';
import copyStyles from '../copyButton.module.css';
import { useWords } from '../words/useWords';
import styles from './visit.module.css';

export interface ForgetButtonProps {
  readonly label: string;
  readonly onForget: () => void;
}

/** Forgets something after asking once more; the focus comes to the answer that loses nothing, and back. */
export function ForgetButton({ label, onForget }: ForgetButtonProps) {
  const words = useWords();
  const [isAsking, setAsking] = useState(false);
  const ask = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (hasAsked.current) ask.current?.focus();
    hasAsked.current = isAsking;
  }, [isAsking]);
  const forget = (): void => {
    setAsking(false);
    onForget();
  };
  if (!isAsking)
    return (
      <button ref={ask} type="button" className={copyStyles['button']} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <fieldset className={styles['asking']}>
      <legend>{words('visit.sure', { what: label })}</legend>
      <button type="button" className={copyStyles['button']} onClick={forget}>
        {words('visit.yesClear')}
      </button>
      <button ref={keep} type="button" className={copyStyles['button']} onClick={() => setAsking(false)}>
        {words('visit.noKeep')}
      </button>
    </fieldset>
  );
}
