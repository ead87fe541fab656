import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './Button';

/** How far ahead of the reader, in CSS pixels, the next entries are drawn. */
const lookAhead = 1200;

interface ShowMoreProps {
  readonly onShow: () => void;
  readonly children: ReactNode;
}

/** The end of a long list: shows more when pressed, or when the reader comes near. */
export function ShowMore({ onShow, children }: ShowMoreProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!button.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onShow(), {
      rootMargin: `${lookAhead}px`,
      scrollMargin: `${lookAhead}px`,
    } as IntersectionObserverInit);
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [onShow]);
  return (
    <Button ref={button} kind="text" onClick={onShow}>
      {children}
    </Button>
  );
}
