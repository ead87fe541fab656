import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** A few screens: more rows than this make every step of a slider slow. */
const step = 200;

export interface ShownCount {
  /** How many entries to draw. */
  readonly count: number;
  /** How many are left. */
  readonly hidden: number;
  readonly grow: () => void;
}

/** How many of `total` entries to draw: some screens of them, more on request, all on paper. */
export function useShownCount(total: number): ShownCount {
  const [limit, setLimit] = useState(step);
  useEffect(() => {
    // The browser takes the page as it is when the event ends.
    const drawAll = () => flushSync(() => setLimit(Number.POSITIVE_INFINITY));
    const drawSome = () => setLimit(step);
    window.addEventListener('beforeprint', drawAll);
    window.addEventListener('afterprint', drawSome);
    return () => {
      window.removeEventListener('beforeprint', drawAll);
      window.removeEventListener('afterprint', drawSome);
    };
  }, []);
  const count = Math.min(limit, total);
  return { count, hidden: total - count, grow: () => setLimit(limit + step) };
}
