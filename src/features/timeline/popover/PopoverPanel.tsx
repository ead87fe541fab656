import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import styles from './PopoverPanel.module.css';

interface PopoverPanelProps {
  readonly id: string;
  readonly name: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  /** The reader went on elsewhere. */
  readonly onLeave: () => void;
  /** The reader closed it: the keyboard goes back to the button. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const distance = 4;
const leastMargin = 8;

/** Older browsers show the panel as a plain box, where the page may cover it. */
function hasTopLayer(): boolean {
  return 'popover' in HTMLElement.prototype;
}

/** Stands above its button, or below where there is more room, and never leaves the screen. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const most = innerWidth - panel.offsetWidth - leastMargin;
  panel.style.left = `${Math.max(leastMargin, Math.min(anchor.left, most))}px`;
  const isAbove = anchor.top > innerHeight - anchor.bottom;
  const room = isAbove ? anchor.top : innerHeight - anchor.bottom;
  panel.style.maxHeight = `${room - distance - leastMargin}px`;
  panel.style.top = isAbove ? 'auto' : `${anchor.bottom + distance}px`;
  panel.style.bottom = isAbove ? `${innerHeight - anchor.top + distance}px` : 'auto';
}

/** A field for text would bring up a keyboard on the screen, so the panel itself comes first. */
function firstStop(panel: HTMLElement): HTMLElement {
  const first = panel.querySelector<HTMLElement>('button, input');
  return first === null || first.matches('[type="text"]') ? panel : first;
}

/** What a popover shows; it loads when the first one is opened. */
export function PopoverPanel(props: PopoverPanelProps) {
  const { id, name, button, onLeave, onClose, children } = props;
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = panel.current;
    const anchor = button.current;
    if (!element || !anchor) return undefined;
    if (hasTopLayer()) element.showPopover();
    place(element, anchor);
    firstStop(element).focus({ preventScroll: true });
    const onOutside = (event: Event) => {
      const target = event.target as Node;
      if (!element.contains(target) && !anchor.contains(target)) onLeave();
    };
    const onResize = () => place(element, anchor);
    // What comes into the panel late makes it larger.
    const observer = new ResizeObserver(onResize);
    observer.observe(element);
    document.addEventListener('pointerdown', onOutside);
    document.addEventListener('focusin', onOutside);
    window.addEventListener('resize', onResize);
    return () => {
      observer.disconnect();
      if (hasTopLayer()) element.hidePopover();
      document.removeEventListener('pointerdown', onOutside);
      document.removeEventListener('focusin', onOutside);
      window.removeEventListener('resize', onResize);
    };
  }, [button, onLeave]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // Only one level closes.
    event.stopPropagation();
    onClose();
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Esc comes from what is inside
    <div
      ref={panel}
      id={id}
      popover={hasTopLayer() ? 'manual' : undefined}
      role="group"
      aria-label={name}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className={styles.panel}
    >
      {children}
    </div>
  );
}
