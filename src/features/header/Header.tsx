import { SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { shell } from '../../i18n/messages/page/shell';
import { useDataset } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage } from '../../state/page/useView';
import styles from './Header.module.css';
import { ViewTabs } from './ViewTabs';

interface HeaderProps {
  /** On a narrow screen everything but search and filters is in a menu. */
  readonly isNarrow: boolean;
  /** Language, theme, sharing and About, or the menu with them. */
  readonly actions: ReactNode;
  /** The search field, or the button that opens it. */
  readonly search: ReactNode;
}

/** The title of the page and the controls that apply to all of it. */
export function Header({ isNarrow, actions, search }: HeaderProps) {
  const { site } = useDataset();
  const language = useLanguage();
  const text = useText(shell);
  const { openDialog } = useActions();
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
