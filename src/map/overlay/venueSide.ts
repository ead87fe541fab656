/** On which side of its disc the label of a venue stands. */
import { type Box, touches } from '../screen/box';
import type { Size } from '../screen/frame';
import type { ScreenPoint } from '../screen/mapScreen';

/** Without either, the label stands above and to the right. */
export interface VenueSide {
  readonly isLeft: boolean;
  readonly isBelow: boolean;
}

/** From the middle of the disc to the label, as the style sheet has it. */
const distance = 12;
const usual: VenueSide = { isLeft: false, isBelow: false };
/** Best first: above, where the arcs end seldom, and in the direction of reading. */
const sides: readonly VenueSide[] = [
  usual,
  { isLeft: true, isBelow: false },
  { isLeft: false, isBelow: true },
  { isLeft: true, isBelow: true },
];

function boxAt({ x, y }: ScreenPoint, { width, height }: Size, side: VenueSide): Box {
  const left = side.isLeft ? x - distance - width : x + distance;
  const top = side.isBelow ? y : y - height;
  return { left, top, right: left + width, bottom: top + height };
}

/**
 * The first side where the label is whole: inside the map and under none of what lies on it.
 * @param at the disc, in CSS pixels from the map's top left
 * @returns the usual side where none is free
 */
export function venueSide(
  at: ScreenPoint,
  label: Size,
  map: Size,
  covered: readonly Box[],
): VenueSide {
  const isFree = (side: VenueSide) => {
    const box = boxAt(at, label, side);
    const isInside =
      box.left >= 0 && box.top >= 0 && box.right <= map.width && box.bottom <= map.height;
    return isInside && !covered.some((other) => touches(box, other, 0));
  };
  return sides.find(isFree) ?? usual;
}
