import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from '../Icon';
import styles from './hud.module.css';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'> {
  readonly icon: IconName;
  /** Name of the button. */
  readonly label: string;
  /** Words beside the drawing where there is room; part of the label. */
  readonly text?: string;
}

/** A button of the instruments over the hall, at least 44 x 44 px. */
export function IconButton({ icon, label, text, ...rest }: IconButtonProps) {
  return (
    <button type="button" className={styles['button']} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
      {text === undefined ? null : (
        <span className={styles['buttonText']} aria-hidden="true">
          {text}
        </span>
      )}
    </button>
  );
}
