import type { Language } from '../../../domain/model/types';
import type { Period } from '../../../domain/model/view';
import {
  estimateTextWidth,
  type LabelQuery,
  type PlacedLabel,
  placeLabels,
} from '../../../domain/timeline/labelSpans';
import { formatDay, formatPeriod } from '../../../i18n/format/dates';
import { type PlotFrame, thumbPlaces } from './plotFrame';

export const labelFontSize = 14;
export const labelHeight = 20;
/** How near a label may come to the end of the free space beside the axis. */
const leastDistance = 4;

/** What labels over the plot may not leave. */
export function labelBounds({ width, metrics }: PlotFrame): LabelQuery['bounds'] {
  const outset = metrics.inset - leastDistance;
  return { left: -outset, right: width + outset };
}

export interface ThumbLabel extends PlacedLabel {
  readonly text: string;
}

/** The thumbs' dates and where they stand. */
export function thumbLabels(
  period: Period,
  frame: PlotFrame,
  language: Language,
): readonly ThumbLabel[] {
  const { from, to } = period;
  const texts = {
    start: formatDay(from, language),
    end: formatDay(to, language),
    both: from === to ? formatDay(from, language) : formatPeriod(period, language),
  };
  const widthOf = (text: string) => estimateTextWidth(text, labelFontSize, true);
  const labels = placeLabels({
    ...thumbPlaces(period, frame),
    startWidth: widthOf(texts.start),
    endWidth: widthOf(texts.end),
    joinedWidth: widthOf(texts.both),
    bounds: labelBounds(frame),
  });
  return labels.map((label) => ({ ...label, text: texts[label.of] }));
}
