import { useEffect, useState } from 'react';
import type { OpenedContent } from './OpenedContent';
import type { TopBar } from './TopBar';

interface OpenedParts {
  readonly OpenedContent: typeof OpenedContent;
  readonly TopBar: typeof TopBar;
}

// Kept outside React: once loaded, an opened country is drawn in the same frame as it is chosen.
let loaded: OpenedParts | null = null;

/** Loads what an opened country, organisation or activity needs. */
export async function loadOpened(): Promise<void> {
  const [content, bar] = await Promise.all([import('./OpenedContent'), import('./TopBar')]);
  loaded = { OpenedContent: content.OpenedContent, TopBar: bar.TopBar };
}

/**
 * What the drawer needs once something is open. The overview does without, so it loads after the
 * page is usable, and at once, so that it is there before the first click.
 */
export function useOpened() {
  // Undecided while it loads.
  const [hasFailed, setFailed] = useState<boolean>();
  useEffect(() => {
    if (loaded !== null) return;
    loadOpened().then(
      () => setFailed(false),
      () => setFailed(true),
    );
  }, []);
  return { parts: loaded, hasFailed };
}
