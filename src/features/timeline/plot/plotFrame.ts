import type { ClosedWindow } from '../../../domain/model/view';
import { axisPosition, type TimelineAxis } from '../../../domain/timeline/axis';
import type { PlotMetrics } from '../arrangement';

/** What places on the plot are reckoned by. */
export interface PlotFrame {
  readonly axis: TimelineAxis;
  /** Of the axis, in pixels. */
  readonly width: number;
  readonly metrics: PlotMetrics;
}

/** The window compared with. */
export interface ComparedWindow {
  readonly window: ClosedWindow;
  /** The fiscal year it shows; `null` when it is none. */
  readonly fiscalYear: number | null;
}

/** Where a window's ends stand, in pixels from the left end of the axis. */
export function thumbPlaces({ from, to }: ClosedWindow, { axis, width }: PlotFrame) {
  const monthWidth = width / axis.monthCount;
  return {
    start: axisPosition(axis, from, 'start') * monthWidth,
    end: axisPosition(axis, to, 'end') * monthWidth,
  };
}
