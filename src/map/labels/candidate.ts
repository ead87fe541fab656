import type { Box } from '../screen/box';
import type { Size } from '../screen/frame';
import type { ScreenPoint } from '../screen/mapScreen';

/** The part of a label that stands at its place. */
export type Anchor =
  | 'center'
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'bottom-left'
  | 'top-left'
  | 'bottom-right'
  | 'top-right';

/** One place a label could stand at. */
export interface Candidate {
  readonly anchor: Anchor;
  /** The point of the map the label is tied to. */
  readonly at: ScreenPoint;
  /** From there to the anchor. */
  readonly offset: readonly [x: number, y: number];
  /** How little it is liked before anything around it is looked at. */
  readonly cost: number;
}

/** The share of a label that lies left of or above its anchor. */
function shareBefore(anchor: Anchor, first: string, last: string): number {
  if (anchor.includes(first)) return 0;
  return anchor.includes(last) ? 1 : 0.5;
}

/** What a label of this size would cover. */
export function boxOf(candidate: Candidate, { width, height }: Size): Box {
  const x = candidate.at.x + candidate.offset[0];
  const y = candidate.at.y + candidate.offset[1];
  const { anchor } = candidate;
  const left = x - width * shareBefore(anchor, 'left', 'right');
  const top = y - height * shareBefore(anchor, 'top', 'bottom');
  return { left, top, right: left + width, bottom: top + height };
}
