import { useEffect } from 'react';
import { type Theme, useView } from '../state/view/viewStore';
import { useMediaQuery } from './layout/useMediaQuery';

/** The theme in force: the reader's choice, else the system's. Also tells the document. */
export function useTheme(): Theme {
  const chosen = useView((state) => state.theme);
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme = chosen ?? (prefersDark ? 'dark' : 'light');
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme;
}
