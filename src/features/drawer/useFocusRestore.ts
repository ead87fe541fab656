import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { viewStore } from '../../state/view/viewStore';
import { type DrawerLevel, isClosing, levelBelow, levelOf } from './drawerLevel';

/** Where the reader was when something opened on top of a place. */
interface Left {
  readonly key: string;
  readonly scrollTop: number;
  readonly element: Element | null;
  /** Finds the element again when it was drawn anew: the `data-entry` around it. */
  readonly entry: string | null;
}

/** The element that scrolls the content: the drawer's own, or the sheet around it on a phone. */
function scrollerAround(content: HTMLElement): HTMLElement {
  for (let element: HTMLElement | null = content; element; element = element.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowY);
    if (scrolls && element.scrollHeight > element.clientHeight) return element;
  }
  return content;
}

function leave(key: string, root: HTMLElement, content: HTMLElement): Left {
  const element = root.ownerDocument.activeElement;
  const entry = root.contains(element) ? element?.closest('[data-entry]') : null;
  return {
    key,
    scrollTop: scrollerAround(content).scrollTop,
    element,
    entry: entry?.getAttribute('data-entry') ?? null,
  };
}

function isUsable(element: Element | null): element is HTMLElement {
  return (
    element instanceof HTMLElement && element.isConnected && element !== element.ownerDocument.body
  );
}

function findEntry(root: HTMLElement, entry: string): HTMLElement | null {
  const holder = [...root.querySelectorAll<HTMLElement>('[data-entry]')].find(
    ({ dataset }) => dataset.entry === entry,
  );
  if (!holder || holder.matches('a, button')) return holder ?? null;
  return holder.querySelector<HTMLElement>('a, button');
}

function focusHeading(root: HTMLElement): void {
  root.querySelector('h2')?.focus({ preventScroll: true });
}

function comeBack(left: Left, root: HTMLElement, content: HTMLElement): void {
  scrollerAround(content).scrollTop = left.scrollTop;
  const entry = left.entry === null ? null : findEntry(root, left.entry);
  const target = isUsable(left.element) ? left.element : entry;
  if (target) target.focus({ preventScroll: true });
  else focusHeading(root);
}

function returnTo(
  left: Left | null,
  hadFocus: boolean,
  root: HTMLElement,
  content: HTMLElement,
): void {
  if (left) {
    comeBack(left, root, content);
    return;
  }
  scrollerAround(content).scrollTop = 0;
  if (hadFocus) focusHeading(root);
}

function arrive(root: HTMLElement, content: HTMLElement): void {
  scrollerAround(content).scrollTop = 0;
  // "Previous" and "Next" stay where they are, so that they can be pressed again.
  if (!root.ownerDocument.activeElement?.matches('[data-stepper]')) focusHeading(root);
}

/**
 * Moves the focus to the heading of what the reader opens, and on closing back to where they were,
 * at the scroll position they left. Nothing moves when the page opens.
 * @param isReady whether what the place shows has been drawn
 */
export function useFocusRestore(
  level: DrawerLevel,
  isReady: boolean,
  root: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
): void {
  const left = useRef(new Map<number, Left>());
  const closing = useRef<{ readonly to: string; readonly hadFocus: boolean } | null>(null);
  const shown = useRef(level.key);
  // A link that the data has settled otherwise is still the page's opening.
  const hasMoved = useRef(false);

  useEffect(
    () =>
      viewStore.subscribe((state, previous) => {
        hasMoved.current ||= levelOf(state).key !== levelOf(previous).key;
      }),
    [],
  );

  // The store tells of a change before React draws it: the old content still stands and has focus.
  useEffect(
    () =>
      viewStore.subscribe((state, previous) => {
        const from = levelOf(previous);
        const to = levelOf(state);
        if (from.key === to.key || !root.current || !content.current) return;
        const now = leave(from.key, root.current, content.current);
        const isInside = root.current.contains(now.element);
        const below = levelBelow(previous);
        if (isClosing(previous, state)) {
          closing.current = { to: to.key, hadFocus: isInside };
          return;
        }
        closing.current = null;
        if (to.level > from.level) left.current.set(from.level, now);
        // Opened in place of another from outside, from the map for instance: it returns there.
        else if (!isInside && isUsable(now.element)) {
          const { scrollTop, key } = left.current.get(below.level) ?? { ...below, scrollTop: 0 };
          left.current.set(below.level, { key, scrollTop, element: now.element, entry: null });
        }
      }),
    [root, content],
  );

  useLayoutEffect(() => {
    if (!isReady || shown.current === level.key) return;
    shown.current = level.key;
    if (!hasMoved.current || !root.current || !content.current) return;
    if (closing.current?.to === level.key) {
      const found = left.current.get(level.level);
      const isThere = found?.key === level.key;
      returnTo(isThere ? found : null, closing.current.hadFocus, root.current, content.current);
    } else {
      arrive(root.current, content.current);
    }
  }, [level, isReady, root, content]);
}
