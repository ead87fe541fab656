import { Moon, Sun } from 'lucide-react';
import { header } from '../../i18n/messages/page/header';
import { useText } from '../../state/page/useText';
import { useActions } from '../../state/page/useView';
import { useTheme } from '../../state/preferences/useTheme';
import styles from './Header.module.css';

interface ThemeButtonProps {
  /** Whether its words are shown beside the icon. */
  readonly hasWords?: boolean;
}

/** Switches between the light and the dark theme. */
export function ThemeButton({ hasWords = false }: ThemeButtonProps) {
  const text = useText(header);
  const { setTheme } = useActions();
  const isDark = useTheme() === 'dark';
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
