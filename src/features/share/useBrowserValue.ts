import { useSyncExternalStore } from 'react';

/** Nothing announces a change: whatever else changes renders the component anyway. */
const subscribe = () => () => undefined;

/**
 * Reads something that only a browser knows: the page's own address, or what the browser can do.
 * @param onServer what stands for it in a page rendered on a server
 */
export function useBrowserValue<Value extends string | boolean>(
  read: () => Value,
  onServer: Value,
): Value {
  return useSyncExternalStore(subscribe, read, () => onServer);
}
