/** Rectangles on the screen: what a label takes, what a control covers. */
import type { ScreenPoint } from './mapScreen';

/** In CSS pixels from the map's top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** @param gap how much closer than that counts as touching, in CSS pixels */
export function touches(a: Box, b: Box, gap: number): boolean {
  return (
    a.left < b.right + gap &&
    b.left < a.right + gap &&
    a.top < b.bottom + gap &&
    b.top < a.bottom + gap
  );
}

/** Whether a point lies inside. */
export function holds(box: Box, { x, y }: ScreenPoint): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
