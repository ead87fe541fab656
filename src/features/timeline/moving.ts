import { useEffect, useState, useSyncExternalStore } from 'react';
import { settling } from '../../ui/interaction/debounce';
import { usePainted, usePartOf } from '../../ui/interaction/painted';
import { type ShownWindow, useHost } from './host';

/** The window itself: renders at every step, so it is for what is seldom open. */
export function useShownWindow(): ShownWindow {
  const { subscribe, read } = useHost().moving;
  return useSyncExternalStore(subscribe, read);
}

/** What the window means for a part: renders only when that changes. */
export function useOfWindow<Value>(select: (shown: ShownWindow) => Value): Value {
  return usePartOf(useHost().moving, select);
}

/**
 * The same as it was when the window last held still for so long.
 * @param select the same function while it means the same
 */
export function useOfRestedWindow<Value>(
  select: (shown: ShownWindow) => Value,
  milliseconds: number,
): Value {
  const { subscribe, read } = useHost().moving;
  const [rested, setRested] = useState(() => select(read()));
  useEffect(() => {
    const rest = settling(() => setRested(select(read())), { pause: milliseconds });
    let moved = read();
    rest.ask();
    const leave = subscribe(() => {
      if (read() === moved) return;
      moved = read();
      rest.ask();
    });
    return () => {
      leave();
      rest.cancel();
    };
  }, [subscribe, read, select, milliseconds]);
  return rested;
}

/** Draws what moves with the window. */
export function usePaintedWindow(paint: (shown: ShownWindow) => void): void {
  usePainted(useHost().moving, paint);
}
