import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ClosedWindow, TimeWindow } from '../../domain/view';

/** The window as it is drawn, and as it was asked for: open ends stay open. */
export interface ShownWindow {
  /** With both ends known, within the limits. */
  readonly window: ClosedWindow;
  readonly asked: TimeWindow;
}

/** The window while it moves, for those who follow it at every step. */
export interface WindowSource {
  /** The same object until something of it changes. */
  readonly read: () => ShownWindow;
  /** @returns ends it */
  readonly subscribe: (listener: () => void) => () => void;
}

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

/**
 * What the window means for a part: renders only when that changes.
 * @param select gives the same value for the same window
 */
export function useOfWindow<Value>(select: (shown: ShownWindow) => Value): Value {
  const { subscribe, read } = useWindowSource();
  return useSyncExternalStore(subscribe, () => select(read()));
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

/**
 * Draws what moves with the window past React, which would take ten times as long: after every
 * render of the part and at every step.
 * @param paint writes only what React does not
 */
export function usePainted(paint: (shown: ShownWindow) => void): void {
  const { subscribe, read } = useWindowSource();
  const latest = useRef(paint);
  useLayoutEffect(() => {
    latest.current = paint;
    paint(read());
  });
  useLayoutEffect(() => subscribe(() => latest.current(read())), [subscribe, read]);
}

/** Writes an attribute that is not there yet as it should be: a written one costs styles and layout. */
export function putAttribute(element: Element, name: string, value: string | number): void {
  const text = String(value);
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** The same for a place or length. @param value in pixels */
export function putLength({ style }: HTMLElement, property: 'left' | 'width', value: number): void {
  const text = `${value}px`;
  if (style[property] !== text) style[property] = text;
}
