import { ChevronDown } from 'lucide-react';
import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { lazyPart } from '../../../loading/lazyPart';
import { Button } from '../../../ui/controls/Button';
import { PanelFailure } from './PanelFailure';
import styles from './Popover.module.css';

const PopoverPanel = lazyPart(
  () => import('./PopoverPanel').then((module) => module.PopoverPanel),
  { Failed: PanelFailure },
);

interface PopoverProps {
  readonly label: string;
  /** Accessible name of the panel. */
  readonly name: string;
  readonly kind: 'chip' | 'text';
  /** Whether what is chosen lies inside. */
  readonly isMarked?: boolean;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button with a small panel in the browser's top layer, where nothing clips or covers it. */
export function Popover({ label, name, kind, isMarked = false, children }: PopoverProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const leave = useCallback(() => setIsOpen(false), []);
  const close = useCallback(() => {
    setIsOpen(false);
    button.current?.focus();
  }, []);

  return (
    <>
      <Button
        ref={button}
        kind={kind}
        className={kind === 'chip' ? styles.chip : styles.text}
        data-marked={isMarked || undefined}
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      {isOpen && (
        <PopoverPanel id={panelId} name={name} button={button} onLeave={leave} onClose={close}>
          {typeof children === 'function' ? children(close) : children}
        </PopoverPanel>
      )}
    </>
  );
}
