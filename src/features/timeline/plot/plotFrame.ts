import type { Period } from '../../../domain/model/view';
import { axisPosition, type TimelineAxis } from '../../../domain/timeline/axis';
import type { PlotMetrics } from '../arrangement';

/** What places on the plot are reckoned by. */
export interface PlotFrame {
  readonly axis: TimelineAxis;
  /** Of the axis, in pixels. */
  readonly width: number;
  readonly metrics: PlotMetrics;
}

/** The period compared with. */
export interface LabelledPeriod {
  readonly period: Period;
  /** The fiscal year it shows; `null` when it is none. */
  readonly fiscalYear: number | null;
}

/** Where a period's ends stand, in pixels from the left end of the axis. */
export function thumbPlaces({ from, to }: Period, { axis, width }: PlotFrame) {
  const monthWidth = width / axis.monthCount;
  return {
    start: axisPosition(axis, from, 'start') * monthWidth,
    end: axisPosition(axis, to, 'end') * monthWidth,
  };
}
