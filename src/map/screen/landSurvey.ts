/** Which land the reader has in view, asked of the coarse picture and never of the engine's tiles. */
import type { Size } from './frame';
import { silhouetteRadius } from './globe';
import type { MapScreen, ScreenPoint } from './mapScreen';
import { mercatorX, mercatorY, worldAtZoomZero } from './mercator';
import type { OwnerGrid } from './worldShapes';

/** The id of the land at a point of the screen; `null` over the sea and beyond the globe. */
export type OwnerAt = (x: number, y: number) => string | null;
type SurveyedScreen = Pick<MapScreen, 'size' | 'frame' | 'isGlobe' | 'project' | 'unproject'>;

/** Distance of the points at which the picture is asked what is in view. */
const surveyStep = { flat: 8, globe: 14 } as const;

/** Reads the picture through the present camera. */
export function ownerReader(screen: SurveyedScreen, grid: OwnerGrid): OwnerAt {
  const frame = screen.frame();
  const [lon, lat] = frame.center;
  const middle = screen.project(frame.center);
  if (screen.isGlobe()) {
    const radius = silhouetteRadius(frame, screen.size().height);
    return (x, y) => {
      if (Math.hypot(x - middle.x, y - middle.y) > radius - 1) return null;
      const place = screen.unproject({ x, y });
      return grid.ownerAt(mercatorX(place[0]), mercatorY(place[1]));
    };
  }
  const world = worldAtZoomZero * 2 ** frame.zoom;
  const [left, top] = [mercatorX(lon) - middle.x / world, mercatorY(lat) - middle.y / world];
  return (x, y) => grid.ownerAt(left + x / world, top + y / world);
}

/** Some points of each land in view. */
export function survey(
  ownerAt: OwnerAt,
  size: Size,
  isGlobe: boolean,
): ReadonlyMap<string, readonly ScreenPoint[]> {
  const step = isGlobe ? surveyStep.globe : surveyStep.flat;
  const found = new Map<string, ScreenPoint[]>();
  for (let y = step / 2; y < size.height; y += step) {
    for (let x = step / 2; x < size.width; x += step) {
      const owner = ownerAt(x, y);
      if (owner === null) continue;
      const points = found.get(owner);
      if (points) points.push({ x, y });
      else found.set(owner, [{ x, y }]);
    }
  }
  return found;
}

/** The ids of the lands of which the present view shows a part. */
export function landsInView(screen: SurveyedScreen, grid: OwnerGrid): ReadonlySet<string> {
  const ownerAt = ownerReader(screen, grid);
  return new Set(survey(ownerAt, screen.size(), screen.isGlobe()).keys());
}
