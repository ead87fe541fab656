import { setTheme } from '../view/actions';
import { type Theme, viewStore } from '../view/viewStore';
import { readChoice, storeChoice } from './storedChoice';

const key = 'theme';

function isTheme(value: string | null): value is Theme {
  return value === 'light' || value === 'dark';
}

/** Remembers the theme the reader chose. */
export function startThemePreference(): void {
  const stored = readChoice(key);
  if (isTheme(stored)) setTheme(stored);
  viewStore.subscribe(({ theme }, previous) => {
    if (theme !== previous.theme && theme !== null) storeChoice(key, theme);
  });
}
