import type { ReactNode } from 'react';
import { ActionLink } from '../controls/ActionLink';
import styles from './EntryCard.module.css';

interface EntryCardProps {
  /** A short line above the title, such as the date. */
  readonly overline: ReactNode;
  readonly badge?: ReactNode;
  readonly title: ReactNode;
  readonly meta: ReactNode;
  readonly href: string;
  /** Called for a plain click; clicks that open a tab are left to the browser. */
  readonly onOpen: () => void;
  readonly isCurrent: boolean;
}

/** One entry of a list: overline and badge, a title that opens it, one line of meta text. */
export function EntryCard(props: EntryCardProps) {
  const { overline, badge, title, meta, href, onOpen, isCurrent } = props;
  return (
    <article className={styles.card} data-current={isCurrent || undefined}>
      <div className={styles.top}>
        <span className={styles.overline}>{overline}</span>
        {badge}
      </div>
      <ActionLink
        className={styles.title}
        href={href}
        aria-current={isCurrent || undefined}
        onOpen={onOpen}
      >
        {title}
      </ActionLink>
      <div className={styles.meta}>{meta}</div>
    </article>
  );
}
