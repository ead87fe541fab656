import { setTheme } from './actions';
import { type Theme, viewStore } from './viewStore';

const key = 'theme';

function isTheme(value: string | null): value is Theme {
  return value === 'light' || value === 'dark';
}

/**
 * Remembers the theme the reader chose. Storage may be blocked or full: then the choice ends with
 * the tab.
 */
export function startThemePreference(): void {
  try {
    const stored = window.localStorage.getItem(key);
    if (isTheme(stored)) setTheme(stored);
  } catch {
    // Nothing is stored where storage is blocked.
  }
  viewStore.subscribe(({ theme }, previous) => {
    if (theme === previous.theme || theme === null) return;
    try {
      window.localStorage.setItem(key, theme);
    } catch {
      // The choice still holds for this tab.
    }
  });
}
