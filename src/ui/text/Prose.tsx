import { Fragment } from 'react';
import styles from './Phrases.module.css';

/** 「第1325号」「第3次」: browsers that break between phrases take 「第」 for the end of one. */
const ordinal = /(第\d+\p{sc=Han})/u;

/** A running text that may break anywhere its language allows, but never inside an ordinal number. */
export function Prose({ text }: { readonly text: string }) {
  const pieces = text.split(ordinal);
  if (pieces.length === 1) return text;
  return pieces.map((piece, index) =>
    index % 2 === 0 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same piece may stand twice
      <Fragment key={index}>{piece}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same ordinal may stand twice
      <span key={index} className={styles.whole}>
        {piece}
      </span>
    ),
  );
}
