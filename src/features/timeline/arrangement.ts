import { useSyncExternalStore } from 'react';

/**
 * How the timeline is arranged: three columns, three with a narrow left one, a row above the plot,
 * the same on a phone, or the bare slider while a sheet is open.
 */
export type Arrangement = 'wide' | 'medium' | 'tablet' | 'phone' | 'compact';

const queries = [
  { query: '(width < 768px)', arrangement: 'phone' },
  { query: '(width < 1024px)', arrangement: 'tablet' },
  { query: '(width < 1280px)', arrangement: 'medium' },
] as const;

function subscribe(onChange: () => void): () => void {
  const lists = queries.map(({ query }) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}

function current(): Exclude<Arrangement, 'compact'> {
  return queries.find(({ query }) => matchMedia(query).matches)?.arrangement ?? 'wide';
}

/** @param isCovered whether a sheet needs the space; only on a phone */
export function useArrangement(isCovered: boolean): Arrangement {
  const arrangement = useSyncExternalStore(subscribe, current, () => 'wide' as const);
  return arrangement === 'phone' && isCovered ? 'compact' : arrangement;
}

/** Vertical places in pixels from the top of the plot, and what differs beside them. */
export interface PlotMetrics {
  readonly height: number;
  /** Free space left and right of the axis. */
  readonly inset: number;
  readonly labelTop: number;
  readonly top: number;
  readonly bottom: number;
  readonly track: number;
  /** `null` where there are no ticks. */
  readonly yearTop: number | null;
  readonly monthTop: number | null;
  readonly knobHeight: number;
}

const desktop: PlotMetrics = {
  height: 168,
  inset: 28,
  labelTop: 10,
  top: 34,
  bottom: 92,
  track: 108,
  monthTop: 120,
  yearTop: 137,
  knobHeight: 24,
};
const phone: PlotMetrics = {
  height: 118,
  inset: 20,
  labelTop: 1,
  top: 27,
  bottom: 69,
  track: 86,
  monthTop: null,
  yearTop: 99,
  knobHeight: 30,
};
const compact: PlotMetrics = {
  ...phone,
  height: 96,
  labelTop: 1,
  top: 26,
  bottom: 52,
  track: 69,
  yearTop: null,
};

export const plotMetrics: Readonly<Record<Arrangement, PlotMetrics>> = {
  wide: desktop,
  medium: desktop,
  tablet: desktop,
  phone,
  compact,
};
