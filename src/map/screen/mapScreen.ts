/** The map as the reader has it on screen: all that labels, pointer and overlays know of the engine. */
import type { Frame, Size } from './frame';
import { isOnNearSide } from './globe';
import { type LonLat, nearestCopy } from './mercator';

/** In CSS pixels from the map's top left. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** Ends a subscription. */
type Leave = () => void;

/**
 * Read and listened to, never moved or drawn on. MapLibre stands behind it in `engine/`, in tests a
 * plain object.
 */
export interface MapScreen {
  /** The element the map is drawn on: what points at the map points at it. */
  readonly surface: HTMLElement;
  readonly size: () => Size;
  readonly frame: () => Frame;
  readonly isGlobe: () => boolean;
  /** Of the copy of the world that the longitude lies in. */
  readonly project: (place: LonLat) => ScreenPoint;
  readonly unproject: (point: ScreenPoint) => LonLat;
  /** The id of the land drawn at a point; `null` over the sea. */
  readonly areaAt: (point: ScreenPoint) => string | null;
  readonly isMoving: () => boolean;
  /** Whether everything handed to the engine is on screen and stands. */
  readonly isDrawn: () => boolean;
  /** Every frame in which the map moves or changes its size. */
  readonly onMove: (listener: () => void) => Leave;
  readonly onMoveStart: (listener: () => void) => Leave;
  /** The camera has come to rest, or the map has another size. */
  readonly onRest: (listener: () => void) => Leave;
  /** The next time everything is drawn; asks for a frame, so that this time comes. */
  readonly onceDrawn: (listener: () => void) => Leave;
  /** The drawing context is gone: nothing is drawn until it is back. */
  readonly onLost: (listener: () => void) => Leave;
  readonly onRestored: (listener: () => void) => Leave;
  readonly onClick: (listener: (point: ScreenPoint) => void) => Leave;
}

/** Where a place stands on the screen, on the copy of the world nearest to the middle. */
export function screenPoint(
  { project, frame }: Pick<MapScreen, 'project' | 'frame'>,
  [lon, lat]: LonLat,
): ScreenPoint {
  const { x, y } = project([nearestCopy(lon, frame().center[0]), lat]);
  return { x, y };
}

/** Whether the reader can see a place at all; on a flat map always. */
export function isFacing(
  { isGlobe, frame, size }: Pick<MapScreen, 'isGlobe' | 'frame' | 'size'>,
  place: LonLat,
): boolean {
  return !isGlobe() || isOnNearSide(place, frame(), size().height);
}

/** Whether a point lies within the map's edges. */
export function isWithin({ x, y }: ScreenPoint, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
