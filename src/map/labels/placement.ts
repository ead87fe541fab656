/** Decides where each label stands, and leaves it out rather than let it mean a neighbour. */
import { type Box, holds, touches } from '../screen/box';
import type { ScreenPoint } from '../screen/mapScreen';
import { boxOf, type Candidate } from './candidate';
import { anchorPointsOf, besideDot, exteriorCandidatesOf } from './labelCandidates';
import type { LabelRequest } from './labelRequests';
import { mostFrequent, ownersIn, sharesOf } from './landUnder';
import type { PlacedLabel, PlacementContext } from './placementContext';
import { isFree, isMistakable, isWellSeen } from './placementRules';

/** A label that would cost more than this says more about its neighbour than about its country. */
const mostCost = 1;
/** The share of a label that may lie on other named countries: inside its country, beside land, beside a dot. */
const mostOnOthers = { inside: 0.12, land: 0.035, dot: 0.28 } as const;
/** The share of a label inside its country that may lie on the sea. */
const mostSea = 0.3;
/** So far from the best place inside its country a label may stand that the country only half holds. */
const nearBestPlace = 40;
/** The share of a label its country has to hold where it cannot hold all of it. */
const leastOnOwn = 0.55;
const costOfDot = 0.15;
const costOfLine = 0.06;

function costOfArea(
  owners: readonly (string | null)[],
  request: LabelRequest,
  context: PlacementContext,
) {
  const { own, others, land } = sharesOf(owners, request.id, context);
  const most = request.dot > 0 ? mostOnOthers.dot : mostOnOthers.land;
  return others > most ? Number.POSITIVE_INFINITY : own + land * 0.5 + others * 1.6;
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
