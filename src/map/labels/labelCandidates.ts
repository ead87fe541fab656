import type { ScreenPoint } from '../screen/mapScreen';
import type { Anchor, Candidate } from './candidate';
import type { LabelRequest } from './labelRequests';
import type { PlacementContext } from './placementContext';

/** The way from a country to its label: east first, as people read. */
const directions: readonly {
  readonly anchor: Anchor;
  readonly x: number;
  readonly y: number;
  readonly cost: number;
}[] = [
  { anchor: 'left', x: 1, y: 0, cost: 0 },
  { anchor: 'right', x: -1, y: 0, cost: 0.05 },
  { anchor: 'top-left', x: 0.71, y: 0.71, cost: 0.08 },
  { anchor: 'bottom-left', x: 0.71, y: -0.71, cost: 0.08 },
  { anchor: 'top', x: 0, y: 1, cost: 0.1 },
  { anchor: 'bottom', x: 0, y: -1, cost: 0.12 },
  { anchor: 'top-right', x: -0.71, y: 0.71, cost: 0.14 },
  { anchor: 'bottom-right', x: -0.71, y: -0.71, cost: 0.16 },
];
const gapToDot = 5;
const gapToLand = 4;
const marchStep = 3;
const marchLimit = 480;
const mostAnchorPoints = 60;
/** Points of a country from which its edge is looked for. */
const mostWalks = 12;
/** Ways to a label in CSS pixels that cost as much as lying on land. */
const farWay = 220;

/** Around a dot. */
export function besideDot(at: ScreenPoint, dot: number): Candidate[] {
  return directions.map(({ anchor, x, y, cost }) => {
    const reach = dot + gapToDot;
    return { anchor, at, offset: [x * reach, y * reach], cost };
  });
}

/**
 * Every place around the country where it ends, the likeliest first: walked to from where its label
 * belongs and from some more of its points.
 */
export function exteriorCandidatesOf(
  anchorPoints: readonly ScreenPoint[],
  id: string,
  context: PlacementContext,
): Candidate[] {
  const [best] = anchorPoints;
  if (!best) return [];
  const stride = Math.ceil(anchorPoints.length / mostWalks);
  const chosen = anchorPoints.filter((_, index) => index < 3 || index % stride === 0);
  return chosen
    .flatMap((start) => {
      const away = Math.hypot(start.x - best.x, start.y - best.y) / (2 * farWay);
      return besideLand(start, id, context).map((found) => ({ ...found, cost: found.cost + away }));
    })
    .sort((a, b) => a.cost - b.cost);
}

/** Walks out of the country and offers every place where it ends. */
function besideLand(start: ScreenPoint, id: string, context: PlacementContext): Candidate[] {
  return directions.flatMap(({ anchor, x, y, cost }) => {
    const found: Candidate[] = [];
    let wasInside = context.ownerAt(start.x, start.y) === id;
    for (let way = marchStep; way < marchLimit && found.length < 3; way += marchStep) {
      const at = { x: start.x + x * way, y: start.y + y * way };
      const isInside = context.ownerAt(at.x, at.y) === id;
      if (wasInside && !isInside) {
        const offset = [x * gapToLand, y * gapToLand] as const;
        found.push({ anchor, at, offset, cost: cost + way / (2 * farWay) });
      }
      wasInside = isInside;
    }
    return found;
  });
}

/** Points of the country in view, the one where its label belongs first. */
export function anchorPointsOf(request: LabelRequest, context: PlacementContext): ScreenPoint[] {
  const home = context.positionOf(request);
  const { width, height } = context.size;
  const isInView = home && home.x >= 0 && home.y >= 0 && home.x <= width && home.y <= height;
  const center = home ?? { x: width / 2, y: height / 2 };
  const distance = (point: ScreenPoint) => Math.hypot(point.x - center.x, point.y - center.y);
  const all = [...(context.inView.get(request.id) ?? [])].sort((a, b) => distance(a) - distance(b));
  const stride = Math.ceil(all.length / mostAnchorPoints);
  const others = all.filter((_, index) => index % stride === 0);
  return isInView ? [home, ...others] : others;
}
