import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { ClosedWindow, TimeWindow } from '../../domain/view';
import { type Source, usePainted, usePartOf } from '../../ui/painted';

/** The window as it is drawn, and as it was asked for: open ends stay open. */
export interface ShownWindow {
  /** With both ends known, within the limits. */
  readonly window: ClosedWindow;
  readonly asked: TimeWindow;
}

/** The window while it moves, for those who follow it at every step. */
export type WindowSource = Source<ShownWindow>;

export const MovingContext = createContext<WindowSource | null>(null);

/** @throws Error outside a `MovingContext` */
export function useWindowSource(): WindowSource {
  const source = useContext(MovingContext);
  if (!source) throw new Error('a part of the time bar stands outside its MovingContext');
  return source;
}

/** The window itself: renders at every step, so it is for what is seldom open. */
export function useShownWindow(): ShownWindow {
  const { subscribe, read } = useWindowSource();
  return useSyncExternalStore(subscribe, read);
}

/** What the window means for a part: renders only when that changes. */
export function useOfWindow<Value>(select: (shown: ShownWindow) => Value): Value {
  return usePartOf(useWindowSource(), select);
}

/**
 * The same as it was when the window last held still for so long.
 * @param select the same function while it means the same
 */
export function useOfRestedWindow<Value>(
  select: (shown: ShownWindow) => Value,
  milliseconds: number,
): Value {
  const { subscribe, read } = useWindowSource();
  const [rested, setRested] = useState(() => select(read()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setRested(select(read())), milliseconds);
    };
    wait();
    const leave = subscribe(wait);
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [subscribe, read, select, milliseconds]);
  return rested;
}

/** Draws what moves with the window. */
export function usePaintedWindow(paint: (shown: ShownWindow) => void): void {
  usePainted(useWindowSource(), paint);
}
