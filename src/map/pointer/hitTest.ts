import type { Stage } from '../../domain/counting/stage';
import type { CountryCode } from '../../domain/model/types';
import type { Scene } from '../../domain/scene/scene';
import type { ScreenPoint } from '../screen/mapScreen';

/** A dot that is drawn now; what has faded out or lies behind the globe is not among them. */
export interface ScreenDot extends ScreenPoint {
  readonly id: string;
}
/** What lies around a point. */
export interface HitQuery {
  readonly point: ScreenPoint;
  readonly dots: readonly ScreenDot[];
  /** The id of the land under the point; asked only when no dot is hit. */
  readonly areaAt: () => string | null;
  /** Fingers need more room than pointers. */
  readonly isCoarse: boolean;
}

const fineRadius = 12;
const coarseRadius = 22;
const reachOverSea = 20;

function nearestDot(point: ScreenPoint, dots: readonly ScreenDot[], reach: number): string | null {
  let nearest: string | null = null;
  let least = reach;
  for (const { id, x, y } of dots) {
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance <= least) {
      least = distance;
      nearest = id;
    }
  }
  return nearest;
}

/** What lies under a point: dots before land, and over the sea the nearest dot in reach. */
export function hitTest({ point, dots, areaAt, isCoarse }: HitQuery): string | null {
  const radius = isCoarse ? coarseRadius : fineRadius;
  return (
    nearestDot(point, dots, radius) ??
    areaAt() ??
    nearestDot(point, dots, Math.max(radius, reachOverSea))
  );
}

/** What was hit, as far as the reader can do something with it. */
export type HitTarget =
  | { readonly type: 'sea' }
  /** Land that answers nothing: the home country, undetermined areas, quiet dependencies. */
  | { readonly type: 'inert' }
  | { readonly type: 'country'; readonly code: CountryCode };

/** What a hit means to the reader. */
export function targetOf(id: string | null, stage: Stage, scene: Scene): HitTarget {
  if (id === null) return { type: 'sea' };
  const code = id as CountryCode;
  const status = stage.dataset.countries.get(code)?.status;
  if (
    status === 'country' ||
    status === 'region' ||
    scene.byCountry.has(code) ||
    scene.comparison?.byCountry.has(code)
  ) {
    return { type: 'country', code };
  }
  return { type: 'inert' };
}
