import type { ScreenPoint } from '../pointer/hitTest';
import { type Box, boxOf, holds, touches } from '../screen/box';
import type { Size } from '../screen/mercator';
import {
  type Anchor,
  anchorPointsOf,
  besideDot,
  type Candidate,
  exteriorCandidatesOf,
} from './labelCandidates';
import type { LabelRequest } from './labelRequests';

/** What placing needs to know of the screen; all in CSS pixels from the map's top left. */
export interface PlacementContext {
  readonly size: Size;
  /** Parts of the map that something lies on: buttons, the note. */
  readonly covered: readonly Box[];
  /** Dots that must stay free, and those that should. */
  readonly dots: readonly { readonly id: string; readonly box: Box; readonly isNamed: boolean }[];
  /** Where a label's country stands; `null` on the far side of the globe. */
  readonly positionOf: (request: LabelRequest) => ScreenPoint | null;
  /** The id of the land at a point; `null` over the sea and beyond the globe. */
  readonly ownerAt: (x: number, y: number) => string | null;
  /** Where the countries with activities stand; a label of another one must not lie there. */
  readonly places: readonly (ScreenPoint & { readonly id: string })[];
  /** Points of lines that a label should not lie on. */
  readonly lines: readonly ScreenPoint[];
  /** Some points of each country in view. */
  readonly inView: ReadonlyMap<string, readonly ScreenPoint[]>;
  /** Places beside countries, as far as they were looked for; the same for as long as the view is. */
  readonly exteriorCandidates: Map<string, readonly Candidate[]>;
  readonly isNamed: (id: string) => boolean;
  readonly sizeOf: (request: LabelRequest) => Size;
}
export interface PlacedLabel {
  readonly request: LabelRequest;
  readonly anchor: Anchor;
  /** The point of the map the label is tied to. */
  readonly at: ScreenPoint;
  /** From there to the anchor. */
  readonly offset: readonly [x: number, y: number];
  readonly box: Box;
  /** The country most of the label lies on; `null` over the sea. */
  readonly over: string | null;
}

const gapToEdge = 4;
const gapBetween = 2;
/** On one line labels stand further apart than their words do, or two read as one. */
const gapOnLine = 4;
/** A label that would cost more than this says more about its neighbour than about its country. */
const mostCost = 1;
/** The share of a label that may lie on other named countries: beside land, and beside a dot. */
const mostOnOthers = { inside: 0.12, land: 0.035, dot: 0.28 } as const;
/** So near a label its country has to be nearer than any other, in CSS pixels. */
const neighbourhood = 7;
/** The share of the rim that a mere touch of the country makes; a label needs more. */
const cornerTouch = 0.04;
/** The share of a label inside its country that may lie on the sea. */
const mostSea = 0.3;
/** A label that is not a dot's stays this far from the dots of other countries. */
const awayFromDots = 18;
/** So far from the best place inside its country a label may stand that the country only half holds. */
const nearBestPlace = 40;
/** The share of a label its country has to hold where it cannot hold all of it. */
const leastOnOwn = 0.55;
const costOfDot = 0.15;
const costOfLine = 0.06;

function isFree(
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

/** Who owns the ground at points spread over the box. */
function ownersIn(box: Box, context: PlacementContext): (string | null)[] {
  const columns = Math.max(5, Math.round((box.right - box.left) / 7));
  const owners: (string | null)[] = [];
  for (const row of [0.15, 0.5, 0.85]) {
    const y = box.top + row * (box.bottom - box.top);
    for (let column = 0; column <= columns; column++) {
      const x = box.left + (column / columns) * (box.right - box.left);
      owners.push(context.ownerAt(x, y));
    }
  }
  return owners;
}

function mostFrequent(owners: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const owner of owners) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

interface Shares {
  readonly own: number;
  /** Other countries that are named on the map. */
  readonly others: number;
  readonly land: number;
}

function sharesOf(
  owners: readonly (string | null)[],
  id: string,
  context: PlacementContext,
): Shares {
  let [own, others, land] = [0, 0, 0];
  for (const owner of owners) {
    if (owner === id) own++;
    else if (owner !== null && context.isNamed(owner)) others++;
    else if (owner !== null) land++;
  }
  const all = owners.length;
  return { own: own / all, others: others / all, land: land / all };
}

function costOfArea(
  owners: readonly (string | null)[],
  request: LabelRequest,
  context: PlacementContext,
) {
  const { own, others, land } = sharesOf(owners, request.id, context);
  const most = request.dot > 0 ? mostOnOthers.dot : mostOnOthers.land;
  return others > most ? Number.POSITIVE_INFINITY : own + land * 0.5 + others * 1.6;
}

/** Points all around the box, a little outside it. */
function rimOf(box: Box): ScreenPoint[] {
  const left = box.left - neighbourhood;
  const right = box.right + neighbourhood;
  const top = box.top - neighbourhood;
  const bottom = box.bottom + neighbourhood;
  const columns = Math.max(5, Math.round((right - left) / 10));
  const rows = Math.max(3, Math.round((bottom - top) / 10));
  const along = Array.from(
    { length: columns + 1 },
    (_, i) => left + (i / columns) * (right - left),
  );
  const down = Array.from({ length: rows + 1 }, (_, i) => top + (i / rows) * (bottom - top));
  return [
    ...along.flatMap((x) => [
      { x, y: top },
      { x, y: bottom },
    ]),
    ...down.flatMap((y) => [
      { x: left, y },
      { x: right, y },
    ]),
  ];
}

/** Whether the place where a country is named first is on the screen and free. */
function isWellSeen(request: LabelRequest, context: PlacementContext): boolean {
  const home = context.positionOf(request);
  const { width, height } = context.size;
  const view = { left: 0, top: 0, right: width, bottom: height };
  return home !== null && holds(view, home) && !context.covered.some((box) => holds(box, home));
}

/** Whether a reader could take the label for the name of another country beside it. */
function isMistakable(request: LabelRequest, box: Box, context: PlacementContext): boolean {
  const { id, dot } = request;
  const isBesideOtherDot = context.dots.some(
    (other) =>
      other.isNamed &&
      other.id !== id &&
      touches(box, other.box, dot > 0 ? neighbourhood : awayFromDots),
  );
  if (isBesideOtherDot) return true;
  if (dot > 0) return false;
  const owners = rimOf(box).map(({ x, y }) => context.ownerAt(x, y));
  const { own, others } = sharesOf(owners, id, context);
  return own <= cornerTouch || others * 2 > own;
}

function finish(
  request: LabelRequest,
  candidate: Candidate,
  box: Box,
  over: string | null,
): PlacedLabel {
  const { anchor, at, offset } = candidate;
  return { request, anchor, at, offset, box, over };
}

interface Inside {
  readonly label: PlacedLabel;
  /** The share of the label that lies on the sea, 0–1. */
  readonly sea: number;
}

function placeInside(
  request: LabelRequest,
  anchorPoints: readonly ScreenPoint[],
  context: PlacementContext,
  placed: readonly PlacedLabel[],
): Inside | null {
  const size = context.sizeOf(request);
  const best = anchorPoints[0];
  if (!best) return null;
  let half: Inside | null = null;
  for (const at of anchorPoints) {
    const candidate: Candidate = { anchor: 'center', at, offset: [0, 0], cost: 0 };
    const box = boxOf(candidate, size);
    if (!isFree(box, request.id, context, placed)) continue;
    const { own, others, land } = sharesOf(ownersIn(box, context), request.id, context);
    const inside = {
      label: finish(request, candidate, box, request.id),
      sea: 1 - own - others - land,
    };
    if (own === 1) return inside;
    // Where it belongs most, a good part of the country is enough.
    const isNear = Math.hypot(at.x - best.x, at.y - best.y) <= nearBestPlace;
    if (isNear && others <= mostOnOthers.inside && own >= leastOnOwn) {
      half ??= inside;
    }
  }
  return half;
}

function placeBeside(
  request: LabelRequest,
  candidates: readonly Candidate[],
  context: PlacementContext,
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  const size = context.sizeOf(request);
  let best: PlacedLabel | null = null;
  let least = mostCost;
  for (const candidate of candidates) {
    if (candidate.cost >= least) continue;
    const box = boxOf(candidate, size);
    if (!isFree(box, request.id, context, placed)) continue;
    const owners = ownersIn(box, context);
    const coveredDots = context.dots.filter(
      (dot) => !dot.isNamed && dot.id !== request.id && touches(box, dot.box, 0),
    ).length;
    const coveredPoints = context.lines.filter((point) => holds(box, point)).length;
    const cost =
      candidate.cost +
      costOfArea(owners, request, context) +
      coveredDots * costOfDot +
      coveredPoints * costOfLine;
    if (cost < least && !isMistakable(request, box, context)) {
      least = cost;
      best = finish(request, candidate, box, mostFrequent(owners));
    }
  }
  return best;
}

/**
 * Gives each label a place, the most important first: inside its country where that can hold it,
 * else beside it. A label that finds none is left out; none crosses the edge or lies under a control.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  context: PlacementContext,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const { broken } = request;
    const label =
      placeLabel(request, context, placed) ??
      (broken === null ? null : placeLabel({ ...request, name: broken }, context, placed));
    if (label) placed.push(label);
  }
  return placed;
}

/** Looking for them is most of the work of placing labels, and numbers change nothing about them. */
function knownExterior(
  anchorPoints: readonly ScreenPoint[],
  id: string,
  context: PlacementContext,
) {
  const known = context.exteriorCandidates.get(id);
  if (known) return known;
  const exteriorCandidates = exteriorCandidatesOf(anchorPoints, id, context);
  context.exteriorCandidates.set(id, exteriorCandidates);
  return exteriorCandidates;
}

function placeLabel(
  request: LabelRequest,
  context: PlacementContext,
  placed: readonly PlacedLabel[],
): PlacedLabel | null {
  if (request.dot > 0) {
    const at = context.positionOf(request);
    return at && placeBeside(request, besideDot(at, request.dot), context, placed);
  }
  const anchorPoints = anchorPointsOf(request, context);
  // The home country's two lines stand beside it, where its outline stays visible.
  const inside = request.second === '' ? placeInside(request, anchorPoints, context, placed) : null;
  if (inside && inside.sea <= mostSea) return inside.label;
  // Across islands a label is hard to read: better on the sea beside them, if there is room.
  const exteriorCandidates = knownExterior(anchorPoints, request.id, context);
  // Of a country that shows only a corner the reader does not know where it lies: touching it with
  // a corner of the label is not enough.
  const around = isWellSeen(request, context)
    ? exteriorCandidates
    : exteriorCandidates.filter(({ anchor }) => !anchor.includes('-'));
  return placeBeside(request, around, context, placed) ?? inside?.label ?? null;
}
