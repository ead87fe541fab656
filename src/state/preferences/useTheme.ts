import { useView } from '../page/useView';
import type { Theme } from '../view/viewStore';
import { useMediaQuery } from './useMediaQuery';

/** The theme in force: the reader's choice, else the system's. */
export function useTheme(): Theme {
  const chosen = useView(({ theme }) => theme);
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  return chosen ?? (prefersDark ? 'dark' : 'light');
}
