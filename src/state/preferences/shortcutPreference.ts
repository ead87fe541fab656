import type { Page } from '../view/page';
import { readChoice, storeChoice } from './storedChoice';

const key = 'character-shortcuts';

/**
 * Remembers whether single characters are shortcuts.
 * @returns a function that ends it
 */
export function startShortcutPreference({ view, actions }: Page): () => void {
  if (readChoice(key) === 'off') actions.setCharacterShortcuts(false);
  return view.subscribe(({ hasCharacterShortcuts }, previous) => {
    if (hasCharacterShortcuts === previous.hasCharacterShortcuts) return;
    storeChoice(key, hasCharacterShortcuts ? 'on' : 'off');
  });
}
