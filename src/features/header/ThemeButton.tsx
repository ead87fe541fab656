import { Moon, Sun } from 'lucide-react';
import { header } from '../../i18n/messages/page/header';
import { useTextOf } from '../../state/text/useTextOf';
import { setTheme } from '../../state/view/actions';
import type { Theme } from '../../state/view/viewStore';
import styles from './Header.module.css';

interface ThemeButtonProps {
  readonly theme: Theme;
  /** Whether its words are shown beside the icon. */
  readonly hasWords?: boolean;
}

export function ThemeButton({ theme, hasWords = false }: ThemeButtonProps) {
  const text = useTextOf(header);
  const isDark = theme === 'dark';
  const Icon = isDark ? Sun : Moon;
  const label = isDark ? text.lightTheme : text.darkTheme;
  return (
    <button
      type="button"
      className={hasWords ? styles.menuRow : styles.theme}
      aria-label={label}
      onClick={() => setTheme(isDark ? 'light' : 'dark')}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      {hasWords && label}
    </button>
  );
}
