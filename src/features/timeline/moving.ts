import { useEffect, useState, useSyncExternalStore } from 'react';
import { settling } from '../../ui/interaction/debounce';
import { usePainted, usePartOf } from '../../ui/interaction/painted';
import { type ShownPeriod, useHost } from './host';

/** The period itself: renders at every step, so it is for what is seldom open. */
export function useShownPeriod(): ShownPeriod {
  const { subscribe, read } = useHost().moving;
  return useSyncExternalStore(subscribe, read);
}

/** What the period means for a part: renders only when that changes. */
export function useOfPeriod<Value>(select: (shown: ShownPeriod) => Value): Value {
  return usePartOf(useHost().moving, select);
}

/**
 * The same as it was when the period last held still for so long.
 * @param select the same function while it means the same
 */
export function useOfRestedPeriod<Value>(
  select: (shown: ShownPeriod) => Value,
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

/** Draws what moves with the period. */
export function usePaintedPeriod(paint: (shown: ShownPeriod) => void): void {
  usePainted(useHost().moving, paint);
}
