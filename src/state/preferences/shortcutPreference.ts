import { setCharacterShortcuts } from '../view/actions';
import { viewStore } from '../view/viewStore';
import { readChoice, storeChoice } from './storedChoice';

const key = 'character-shortcuts';

/**
 * Remembers whether single characters are shortcuts.
 * @returns a function that ends it
 */
export function startShortcutPreference(): () => void {
  if (readChoice(key) === 'off') setCharacterShortcuts(false);
  return viewStore.subscribe(({ hasCharacterShortcuts }, previous) => {
    if (hasCharacterShortcuts === previous.hasCharacterShortcuts) return;
    storeChoice(key, hasCharacterShortcuts ? 'on' : 'off');
  });
}
