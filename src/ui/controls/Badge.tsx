import type { ReactNode } from 'react';
import styles from './Badge.module.css';

/** Form carries the difference, not colour: filled, outlined in ink, outlined in grey. */
export type BadgeForm = 'filled' | 'outlined' | 'quiet';

export function Badge({
  form,
  children,
}: {
  readonly form: BadgeForm;
  readonly children: ReactNode;
}) {
  return <span className={`${styles.badge} ${styles[form]}`}>{children}</span>;
}
