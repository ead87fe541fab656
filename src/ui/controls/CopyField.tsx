import { useId } from 'react';
import styles from './CopyField.module.css';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  /** Lines in sight; a single line is not broken. */
  readonly lines?: number;
  /** Of the value, where it differs from the page's. */
  readonly lang?: string;
}

/** A text to be taken away: reachable by keyboard, selected as a whole when it gets the focus. */
export function CopyField({ label, value, lines = 1, lang }: CopyFieldProps) {
  const id = useId();
  const common = {
    id,
    lang,
    value,
    readOnly: true,
    className: styles.field,
    onFocus: (event: { readonly currentTarget: { select(): void } }) =>
      event.currentTarget.select(),
  } as const;
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      {lines === 1 ? <input {...common} /> : <textarea {...common} rows={lines} />}
    </>
  );
}
