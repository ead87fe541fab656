import { SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Site } from '../../domain/types';
import { setFiltersOpen } from '../../state/actions';
import { useText } from '../../state/useText';
import { type Theme, useView } from '../../state/viewStore';
import styles from './Header.module.css';
import { LanguageButton } from './LanguageButton';
import { ThemeButton } from './ThemeButton';
import { ViewTabs } from './ViewTabs';

interface HeaderProps {
  readonly site: Site;
  readonly theme: Theme;
  /** On a phone everything but search and filters stands behind a menu. */
  readonly isPhone: boolean;
  /** What has no room in the header of a phone. */
  readonly menu: ReactNode;
  /** The search field, or the button that opens it. */
  readonly search: ReactNode;
  readonly onAbout: () => void;
}

export function Header({ site, theme, isPhone, menu, search, onAbout }: HeaderProps) {
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
        onClick={() => setFiltersOpen(true)}
      >
        <SlidersHorizontal size={isPhone ? 22 : 18} strokeWidth={1.75} aria-hidden />
        {!isPhone && <span>{text.filters}</span>}
      </button>
      {isPhone ? (
        <div className={styles.menuPlace}>{menu}</div>
      ) : (
        <>
          <ViewTabs />
          <div className={styles.actions}>
            <LanguageButton />
            <ThemeButton theme={theme} />
            <button type="button" className={styles.about} onClick={onAbout}>
              {text.about}
            </button>
          </div>
        </>
      )}
    </header>
  );
}
