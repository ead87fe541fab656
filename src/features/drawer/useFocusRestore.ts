import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { usePage } from '../../state/page/PageProvider';
import { type DrawerLevel, isClosing, levelBelow, levelOf } from './drawerLevel';

/** Where the reader was before something else was opened. */
interface LeftPlace {
  /** What the drawer showed: the key of its level. */
  readonly key: string;
  readonly scrollTop: number;
  readonly element: Element | null;
  /** The `data-entry` around the element: finds it again when it was rendered anew. */
  readonly entry: string | null;
}

/** Root and scrolling content of the drawer. */
interface Frame {
  readonly root: HTMLElement;
  readonly content: HTMLElement;
}

/** The element that scrolls the content: the drawer's own, or the sheet around it on a phone. */
function scrollerAround(content: HTMLElement): HTMLElement {
  for (let element: HTMLElement | null = content; element; element = element.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowY);
    if (scrolls && element.scrollHeight > element.clientHeight) return element;
  }
  return content;
}

function currentPlace(key: string, { root, content }: Frame): LeftPlace {
  const element = root.ownerDocument.activeElement;
  const entry = root.contains(element) ? element?.closest('[data-entry]') : null;
  return {
    key,
    scrollTop: scrollerAround(content).scrollTop,
    element,
    entry: entry?.getAttribute('data-entry') ?? null,
  };
}

function canTakeFocus(element: Element | null): element is HTMLElement {
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

/** After closing: the place is as it was left. */
function restorePlace(place: LeftPlace, { root, content }: Frame): void {
  scrollerAround(content).scrollTop = place.scrollTop;
  const entry = place.entry === null ? null : findEntry(root, place.entry);
  const target = canTakeFocus(place.element) ? place.element : entry;
  if (target) target.focus({ preventScroll: true });
  else focusHeading(root);
}

/** After closing, where nothing is known of the place: its top. */
function showTop({ root, content }: Frame, hadFocus: boolean): void {
  scrollerAround(content).scrollTop = 0;
  if (hadFocus) focusHeading(root);
}

/** After opening. */
function showOpened({ root, content }: Frame): void {
  scrollerAround(content).scrollTop = 0;
  // "Previous" and "Next" keep the focus, so that they can be pressed again.
  if (!root.ownerDocument.activeElement?.matches('[data-stepper]')) focusHeading(root);
}

/** A level that is being closed. */
interface Closing {
  /** The key of the level beneath. */
  readonly to: string;
  /** Whether the focus was in the drawer. */
  readonly hadFocus: boolean;
}

interface FocusRestoreOptions {
  /** Whether the content of the level is rendered, rather than on its way. */
  readonly isReady: boolean;
  readonly root: RefObject<HTMLElement | null>;
  readonly content: RefObject<HTMLElement | null>;
}

/**
 * Moves the focus to the heading of what the reader opens, and on closing back to where they were,
 * at the scroll position they left. Nothing moves while the page opens.
 *
 * It works in two steps. Listeners of the view run within the action that changes it, and React
 * commits only after the action: the listener below finds the old content on screen, with scroll
 * position and focus, and notes them. The layout effect runs once the new content is rendered.
 */
export function useFocusRestore(level: DrawerLevel, options: FocusRestoreOptions): void {
  const { isReady, root, content } = options;
  const { view } = usePage();
  /** For each level, where the reader left it for a higher one. */
  const left = useRef(new Map<number, LeftPlace>());
  const closing = useRef<Closing | null>(null);
  const shown = useRef(level.key);
  // A link that is corrected once the data is there is part of the page's opening. That happens in
  // a layout effect of the page, before the listener is there.
  const hasMoved = useRef(false);

  useEffect(
    () =>
      view.subscribe((after, before) => {
        const from = levelOf(before);
        const to = levelOf(after);
        if (from.key === to.key) return;
        hasMoved.current = true;
        if (!root.current || !content.current) return;
        const place = currentPlace(from.key, { root: root.current, content: content.current });
        const isInside = root.current.contains(place.element);
        closing.current = isClosing(before, after) ? { to: to.key, hadFocus: isInside } : null;
        if (closing.current) return;
        if (to.level > from.level) {
          left.current.set(from.level, place);
        } else if (!isInside && canTakeFocus(place.element)) {
          // Opened in place of another from outside, such as the map: closing leads back there.
          const below = levelBelow(before);
          const { key, scrollTop } = left.current.get(below.level) ?? { ...below, scrollTop: 0 };
          left.current.set(below.level, { key, scrollTop, element: place.element, entry: null });
        }
      }),
    [view, root, content],
  );

  useLayoutEffect(() => {
    if (!isReady || shown.current === level.key) return;
    shown.current = level.key;
    if (!hasMoved.current || !root.current || !content.current) return;
    const frame = { root: root.current, content: content.current };
    if (closing.current?.to !== level.key) {
      showOpened(frame);
      return;
    }
    const place = left.current.get(level.level);
    if (place?.key === level.key) restorePlace(place, frame);
    else showTop(frame, closing.current.hadFocus);
  }, [level.key, level.level, isReady, root, content]);
}
