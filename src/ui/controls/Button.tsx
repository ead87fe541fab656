import type { ComponentProps } from 'react';
import styles from './Button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'text' | 'chip' | 'icon';

interface ButtonProps extends ComponentProps<'button'> {
  /** `icon` buttons need an `aria-label`. */
  readonly kind?: ButtonKind;
  /** Chips and segments that are chosen; sets `aria-pressed`. */
  readonly isPressed?: boolean;
}

export function Button({ kind = 'secondary', isPressed, className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[kind], className].filter(Boolean).join(' ');
  return <button type="button" aria-pressed={isPressed} className={classes} {...rest} />;
}
