import { startTransition, useEffect, useRef, useState } from 'react';

/**
 * The value, but while it is paced at most once in so many milliseconds, and the last one always.
 * @param isPaced otherwise the value is passed on as it comes
 */
export function usePaced<Value>(value: Value, isPaced: boolean, milliseconds: number): Value {
  const [shown, setShown] = useState(value);
  const due = useRef(0);
  // Pacing begins with what is on screen.
  if (!isPaced && shown !== value) setShown(value);
  useEffect(() => {
    if (!isPaced || shown === value) return;
    const show = () => {
      due.current = performance.now() + milliseconds;
      startTransition(() => setShown(value));
    };
    const timer = setTimeout(show, Math.max(0, due.current - performance.now()));
    return () => clearTimeout(timer);
  }, [value, shown, isPaced, milliseconds]);
  return isPaced ? shown : value;
}
