import { useEffect, useSyncExternalStore } from 'react';
import type { ContextState, DrawingContext } from './drawingContext';

/** A context that is not back after this long will not come back; in milliseconds. */
const longestLoss = 8_000;

/** Follows the map's drawing context. @param onLost told when it will not come back */
export function useContextLoss(
  { read, subscribe }: DrawingContext,
  onLost: () => void,
): ContextState {
  const state = useSyncExternalStore(subscribe, read, read);
  const { isLost } = state;
  useEffect(() => {
    if (!isLost) return;
    const timer = setTimeout(onLost, longestLoss);
    return () => clearTimeout(timer);
  }, [isLost, onLost]);
  return state;
}
