/** The room a label takes on the screen. */

import type { Anchor, Candidate } from '../labels/labelCandidates';
import type { ScreenPoint } from '../pointer/hitTest';
import type { Size } from './mercator';

/** In CSS pixels from the map's top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** The share of a label that lies left of or above its anchor. */
function shareBefore(anchor: Anchor, first: string, last: string): number {
  if (anchor.includes(first)) return 0;
  return anchor.includes(last) ? 1 : 0.5;
}

export function boxOf(candidate: Candidate, { width, height }: Size): Box {
  const x = candidate.at.x + candidate.offset[0];
  const y = candidate.at.y + candidate.offset[1];
  const { anchor } = candidate;
  const left = x - width * shareBefore(anchor, 'left', 'right');
  const top = y - height * shareBefore(anchor, 'top', 'bottom');
  return { left, top, right: left + width, bottom: top + height };
}

export function touches(a: Box, b: Box, gap: number): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}

export function holds(box: Box, { x, y }: ScreenPoint): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
