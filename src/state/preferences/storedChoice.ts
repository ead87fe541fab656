/**
 * A choice the reader made for this device. Storage may be blocked or full: then the choice ends
 * with the tab.
 */
export function readChoice(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function storeChoice(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // The choice still holds for this tab.
  }
}
