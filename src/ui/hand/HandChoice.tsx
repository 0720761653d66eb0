import { useId } from 'react';
import styles from './hand.module.css';

export interface HandChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, side by side. */
export function HandChoice<T extends string>({ legend, options, chosen, onChoose }: HandChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend>{legend}</legend>
      <div className={styles['options']}>
        {options.map(({ value, label }) => (
          <label key={value} className={styles['option']}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
