import { SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Site } from '../../domain/model/types';
import { useText } from '../../state/text/useText';
import { openDialog } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import styles from './Header.module.css';
import { ViewTabs } from './ViewTabs';

interface HeaderProps {
  readonly site: Site;
  /** On a narrow screen everything but search and filters stands behind a menu. */
  readonly isNarrow: boolean;
  /** Language, colours, sharing and About, or the menu that holds them. */
  readonly actions: ReactNode;
  /** The search field, or the button that opens it. */
  readonly search: ReactNode;
}

export function Header({ site, isNarrow, actions, search }: HeaderProps) {
  const language = useView((state) => state.language);
  const text = useText().shell;
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <h1 className={styles.name}>{site.title[language]}</h1>
        <div className={styles.subtitle}>
          <span className={styles.long}>{site.subtitle[language]}</span>
          <span className={styles.short}>{site.shortSubtitle[language]}</span>
        </div>
      </div>
      <div className={styles.search}>{search}</div>
      <button
        type="button"
        className={styles.filters}
        aria-label={text.filters}
        onClick={() => openDialog({ name: 'filters' })}
      >
        <SlidersHorizontal size={isNarrow ? 22 : 18} strokeWidth={1.75} aria-hidden />
        {!isNarrow && <span>{text.filters}</span>}
      </button>
      {!isNarrow && <ViewTabs />}
      <div className={styles.actionsPlace}>{actions}</div>
    </header>
  );
}
