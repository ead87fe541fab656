import type { Page } from '../view/page';
import type { Theme } from '../view/viewStore';
import { readChoice, storeChoice } from './storedChoice';

const key = 'theme';

function isTheme(value: string | null): value is Theme {
  return value === 'light' || value === 'dark';
}

/** Remembers the theme the reader chose. */
export function startThemePreference({ view, actions }: Page): void {
  const stored = readChoice(key);
  if (isTheme(stored)) actions.setTheme(stored);
  view.subscribe(({ theme }, previous) => {
    if (theme !== previous.theme && theme !== null) storeChoice(key, theme);
  });
}
