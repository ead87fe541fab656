import { useEffect, useRef } from 'react';

/** Long enough that a moving thumb is silent, short enough that the answer belongs to the act. */
const restMilliseconds = 500;

interface AnnouncerProps {
  /** `null` while it is not known yet. */
  readonly text: string | null;
}

/** The page's one live region: says the text once it has rested, and nothing at the start. */
export function Announcer({ text }: AnnouncerProps) {
  const region = useRef<HTMLDivElement>(null);
  const lastText = useRef(text);
  useEffect(() => {
    if (text === null || text === lastText.current) return;
    if (lastText.current === null) {
      lastText.current = text;
      return;
    }
    const timer = window.setTimeout(() => {
      lastText.current = text;
      if (region.current) region.current.textContent = text;
    }, restMilliseconds);
    return () => window.clearTimeout(timer);
  }, [text]);
  return <div ref={region} className="visually-hidden" role="status" />;
}
