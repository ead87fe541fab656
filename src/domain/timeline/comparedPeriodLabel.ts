import type { Span } from './labelSpans';

export interface ComparedPeriodLabelQuery {
  /** The other period, in pixels; `start <= end`. */
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** What labels of the period take already. */
  readonly taken: readonly Span[];
  readonly bounds: Span;
}

const leastGap = 8;

/**
 * Where the name of the other period stands, from its left end: at its start, else at its end, else
 * in the middle.
 * @returns `null` where the period's own dates leave no room
 */
export function placeComparedPeriodLabel(query: ComparedPeriodLabelQuery): number | null {
  const { start, end, width, taken, bounds } = query;
  const places = [start, end - width, (start + end - width) / 2, start - width, end];
  const isFree = (left: number) => {
    const right = left + width;
    if (left < bounds.left || right > bounds.right) return false;
    return taken.every((span) => right + leastGap <= span.left || left - leastGap >= span.right);
  };
  return places.find(isFree) ?? null;
}
