import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

/** Something that changes often, for those who follow it. */
export interface Source<Value> {
  /** The same value until it changes. */
  readonly read: () => Value;
  /** @returns ends it */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * What a source means for a part: renders only when that changes.
 * @param select gives the same part for the same value
 */
export function usePartOf<Value, Part>(
  { subscribe, read }: Source<Value>,
  select: (value: Value) => Part,
): Part {
  return useSyncExternalStore(subscribe, () => select(read()));
}

/**
 * Draws what changes with every step of a gesture past React, which takes several times as long:
 * after every render of the part and at every change of the source.
 * @param paint writes only what React does not
 */
export function usePainted<Value>(
  { subscribe, read }: Source<Value>,
  paint: (value: Value) => void,
): void {
  const latest = useRef(paint);
  useLayoutEffect(() => {
    latest.current = paint;
    paint(read());
  });
  useLayoutEffect(() => {
    let painted = read();
    return subscribe(() => {
      const next = read();
      if (next === painted) return;
      painted = next;
      latest.current(next);
    });
  }, [subscribe, read]);
}

// What is written costs styles and layout even where nothing differs, so each looks first.

export function putText(node: Node | null, text: string): void {
  if (node && node.textContent !== text) node.textContent = text;
}

export function putAttribute(element: Element, name: string, value: string | number): void {
  const text = String(value);
  if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

/** @param value in pixels */
export function putLength({ style }: HTMLElement, property: 'left' | 'width', value: number): void {
  const text = `${value}px`;
  if (style[property] !== text) style[property] = text;
}
