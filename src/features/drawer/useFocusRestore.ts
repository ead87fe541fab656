import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { usePage } from '../../state/page/PageProvider';
import { type DrawerLevel, isClosing, levelBelow, levelOf, type Opened } from './drawerLevel';

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

/** What is known of where the reader was. */
interface FocusMemory {
  /** For each level, where the reader left it for a higher one. */
  readonly left: Map<number, LeftPlace>;
  /** The level that is being closed: the key of the one beneath, and whether it had the focus. */
  closing: { readonly to: string; readonly hadFocus: boolean } | null;
}

/** Notes where the reader is, while the old content and its focus are still in the document. */
function noteChange(memory: FocusMemory, before: Opened, after: Opened, frame: Frame): void {
  const from = levelOf(before);
  const to = levelOf(after);
  const place = currentPlace(from.key, frame);
  const isInside = frame.root.contains(place.element);
  memory.closing = null;
  if (isClosing(before, after)) {
    memory.closing = { to: to.key, hadFocus: isInside };
  } else if (to.level > from.level) {
    memory.left.set(from.level, place);
  } else if (!isInside && canTakeFocus(place.element)) {
    // Opened in place of another from outside, such as the map: closing leads back there.
    const below = levelBelow(before);
    const { key, scrollTop } = memory.left.get(below.level) ?? { ...below, scrollTop: 0 };
    memory.left.set(below.level, { key, scrollTop, element: place.element, entry: null });
  }
}

/** Scrolls and focuses once the content of a level has replaced another. */
function showLevel({ left, closing }: FocusMemory, level: DrawerLevel, frame: Frame): void {
  if (closing?.to !== level.key) {
    showOpened(frame);
    return;
  }
  const place = left.get(level.level);
  if (place?.key === level.key) restorePlace(place, frame);
  else showTop(frame, closing.hadFocus);
}

interface FocusRestoreOptions {
  /** Whether the content of the level is rendered rather than on its way. */
  readonly isReady: boolean;
  readonly root: RefObject<HTMLElement | null>;
  readonly content: RefObject<HTMLElement | null>;
}

/**
 * Moves the focus to the heading of what the reader opens, and on closing back to where they were,
 * at the scroll position they left. Nothing moves while the page opens.
 *
 * It takes two steps. Listeners of the view run inside the action that changes it, and React
 * commits after the action: so the listener finds the old content in the document, with its scroll
 * position and focus. The layout effect runs once the new content has taken its place.
 */
export function useFocusRestore(
  { key, level }: DrawerLevel,
  { isReady, root, content }: FocusRestoreOptions,
): void {
  const { view } = usePage();
  const memory = useRef<FocusMemory>({ left: new Map(), closing: null });
  const shown = useRef(key);
  // Correcting a link once the data is there belongs to the opening of the page. It happens in a
  // layout effect of the page, before this listener is there.
  const hasMoved = useRef(false);

  useEffect(
    () =>
      view.subscribe((after, before) => {
        if (levelOf(after).key === levelOf(before).key) return;
        hasMoved.current = true;
        if (!root.current || !content.current) return;
        noteChange(memory.current, before, after, { root: root.current, content: content.current });
      }),
    [view, root, content],
  );

  useLayoutEffect(() => {
    if (!isReady || shown.current === key) return;
    shown.current = key;
    if (!hasMoved.current || !root.current || !content.current) return;
    showLevel(memory.current, { key, level }, { root: root.current, content: content.current });
  }, [key, level, isReady, root, content]);
}
