/** Where a label may stand at all. */
import { type Box, holds, touches } from '../screen/box';
import type { LabelRequest } from './labelRequests';
import { rimOf, sharesOf } from './landUnder';
import type { PlacedLabel, PlacementContext } from './placementContext';

/** In CSS pixels, as all distances here. */
const gapToEdge = 4;
const gapBetween = 2;
/** On one line labels stand further apart than their words do, or two read as one. */
const gapOnLine = 4;
/** So near a label its country has to be nearer than any other. */
const neighbourhood = 7;
/** The share of the rim that a mere touch of the country makes; a label needs more. */
const cornerTouch = 0.04;
/** A label that is not a dot's stays this far from the dots of other countries. */
const awayFromDots = 18;

/** Whether a label would be whole: inside the map, on no control, other label or named country's place. */
export function isFree(
  box: Box,
  id: string,
  context: PlacementContext,
  placed: readonly PlacedLabel[],
): boolean {
  const { width, height } = context.size;
  const besides = { ...box, left: box.left - gapOnLine, right: box.right + gapOnLine };
  return (
    box.left >= gapToEdge &&
    box.top >= gapToEdge &&
    box.right <= width - gapToEdge &&
    box.bottom <= height - gapToEdge &&
    !context.covered.some((other) => touches(box, other, gapToEdge)) &&
    !context.dots.some(
      (dot) => dot.isNamed && dot.id !== id && touches(box, dot.box, gapBetween),
    ) &&
    !context.places.some((place) => place.id !== id && holds(box, place)) &&
    !placed.some((other) => touches(besides, other.box, gapBetween))
  );
}

/** Whether the place where a country is named first is on the screen and free. */
export function isWellSeen(request: LabelRequest, context: PlacementContext): boolean {
  const home = context.positionOf(request);
  const { width, height } = context.size;
  const view = { left: 0, top: 0, right: width, bottom: height };
  return home !== null && holds(view, home) && !context.covered.some((box) => holds(box, home));
}

/** Whether a reader could take the label for the name of another country beside it. */
export function isMistakable(request: LabelRequest, box: Box, context: PlacementContext): boolean {
  const { id, dot } = request;
  const isBesideOtherDot = context.dots.some(
    (other) =>
      other.isNamed &&
      other.id !== id &&
      touches(box, other.box, dot > 0 ? neighbourhood : awayFromDots),
  );
  if (isBesideOtherDot) return true;
  if (dot > 0) return false;
  const owners = rimOf(box, neighbourhood).map(({ x, y }) => context.ownerAt(x, y));
  const { own, others } = sharesOf(owners, id, context);
  return own <= cornerTouch || others * 2 > own;
}
