/** What the view asks the camera to look at. */
import type { Stage } from '../../domain/counting/stage';
import type { CountryCode } from '../../domain/model/types';
import type { Projection } from '../../domain/model/view';
import type { Scene } from '../../domain/scene/scene';
import { activityGeometry } from '../layers/activityGeometry';
import { arcBounds } from '../layers/arcs';
import type { Frame, Size } from '../screen/frame';
import { europeFace, globeFrame, pacificFace } from '../screen/globe';
import type { MapPoint } from '../screen/mapPoints';
import type { Bounds, LonLat } from '../screen/mercator';
import { fitFrame, type Insets, openingFrame, regionBounds, regionFrame } from './frames';

/** What the camera looks at, before it is known how large the map is. */
export type CameraTarget =
  | { readonly type: 'opening' }
  | { readonly type: 'europe' }
  | { readonly type: 'regions'; readonly ids: readonly string[] }
  | {
      readonly type: 'bounds';
      readonly id: string;
      readonly bounds: Bounds;
      /** Pixels above the bounds for what stands over their edge, such as the venue's name. */
      readonly headroom?: number;
    };

const venueRoom = 24;

function withHeadroom(insets: Insets, headroom = 0): Insets {
  return { ...insets, top: insets.top + headroom };
}

/** What a camera target depends on. */
export interface CameraTargetQuery {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly points: ReadonlyMap<string, MapPoint>;
  readonly regions: readonly string[];
  readonly projection: Projection;
}

function isMostlyEuropean(stage: Stage, members: readonly CountryCode[]): boolean {
  const european = members.filter(
    (code) => stage.dataset.countries.get(code)?.region === 'europe',
  ).length;
  return european * 2 > members.length;
}

/** The open activity before the subject, the subject before the chosen regions. */
export function cameraTargetOf({
  stage,
  scene,
  points,
  regions,
  projection,
}: CameraTargetQuery): CameraTarget {
  const { activity, subject } = scene;
  if (activity) {
    const { arcs, venue } = activityGeometry(activity, points, stage.dataset.site.homeCountry);
    const alone: Bounds | null = venue && [venue[0], venue[1], venue[0], venue[1]];
    const bounds = arcBounds(arcs) ?? alone;
    if (bounds) return { type: 'bounds', id: activity.id, bounds, headroom: venue ? venueRoom : 0 };
  }
  if (subject?.subject.type === 'country') {
    const point = points.get(subject.subject.code);
    if (point) return { type: 'bounds', id: point.id, bounds: point.bounds };
  }
  // A flat map keeps the Pacific whole; only a globe has to turn for Europe.
  if (
    projection === 'globe' &&
    subject?.subject.type === 'organisation' &&
    isMostlyEuropean(stage, subject.members)
  ) {
    return { type: 'europe' };
  }
  const known = regions.filter((region) => regionBounds[region] !== undefined);
  return known.length > 0 ? { type: 'regions', ids: known } : { type: 'opening' };
}

/** Two targets of the same key look at the same thing. */
export function targetKey(cameraTarget: CameraTarget): string {
  if (cameraTarget.type === 'bounds') return cameraTarget.id;
  return cameraTarget.type === 'regions' ? cameraTarget.ids.join(' ') : cameraTarget.type;
}

/** A globe shows a face; it is only left for what is smaller than a face. */
const faceSpan = 70;

function globeFrameOf(cameraTarget: CameraTarget, size: Size, insets: Insets): Frame {
  const face = (center: LonLat) => globeFrame(center, size);
  switch (cameraTarget.type) {
    case 'opening':
      return face(pacificFace);
    case 'europe':
      return face(europeFace);
    case 'regions': {
      const frame = regionFrame(cameraTarget.ids, size, insets);
      const whole = face(frame.center);
      return frame.zoom > whole.zoom ? frame : whole;
    }
    case 'bounds': {
      const [west, south, east, north] = cameraTarget.bounds;
      const frame = fitFrame(cameraTarget.bounds, size, {
        insets: withHeadroom(insets, cameraTarget.headroom),
      });
      return east - west > faceSpan || north - south > faceSpan ? face(frame.center) : frame;
    }
  }
}

/** How the camera stands to look at its target, on a map of this size. */
export function frameOf(
  cameraTarget: CameraTarget,
  projection: Projection,
  size: Size,
  insets: Insets,
): Frame {
  if (projection === 'globe') return globeFrameOf(cameraTarget, size, insets);
  switch (cameraTarget.type) {
    case 'europe':
    case 'opening':
      return openingFrame(size, insets);
    case 'regions':
      return regionFrame(cameraTarget.ids, size, insets);
    case 'bounds':
      return fitFrame(cameraTarget.bounds, size, {
        insets: withHeadroom(insets, cameraTarget.headroom),
      });
  }
}
