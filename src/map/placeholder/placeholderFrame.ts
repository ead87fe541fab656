/** How the small picture of the world lies in the map's frame, flat or as a globe. */
import type { Projection } from '../../domain/model/view';
import type { Frame, Size } from '../screen/frame';
import { globePlace, horizonAngle, isOnNearSide, silhouetteRadius } from '../screen/globe';
import { type LonLat, latitudeAt, longitudeAt, worldAtZoomZero } from '../screen/mercator';
import { readRings, shapesWorld, shapesXY } from '../screen/worldShapes';

/** Turns the picture's world into a drawing as large as the map. */
export interface PlaceholderFrame {
  readonly viewBox: string;
  /** Units of the drawing per CSS pixel. */
  readonly pixel: number;
  /** @returns path data in units of the drawing; `null` on the far side of the globe */
  readonly pathOf: (d: string) => string | null;
  /** Where a place stands in units of the drawing; `null` on the far side of the globe. */
  readonly placeOf: (place: LonLat) => readonly [x: number, y: number] | null;
  /** The globe's edge, in CSS pixels; `null` where the map is flat. */
  readonly rim: { readonly x: number; readonly y: number; readonly radius: number } | null;
}

function flatFrame({ center, zoom }: Frame, size: Size): PlaceholderFrame {
  const pixel = shapesWorld / (worldAtZoomZero * 2 ** zoom);
  const [x, y] = shapesXY(center);
  const [width, height] = [size.width * pixel, size.height * pixel];
  return {
    viewBox: [x - width / 2, y - height / 2, width, height].join(' '),
    pixel,
    pathOf: (d) => d,
    placeOf: shapesXY,
    rim: null,
  };
}

function roundFrame(frame: Frame, size: Size): PlaceholderFrame {
  const { width, height } = size;
  const horizon = horizonAngle(frame, height);
  const project = (place: LonLat): string => {
    const [x, y] = globePlace(place, frame, height, horizon);
    return `${(width / 2 + x).toFixed(1)} ${(height / 2 + y).toFixed(1)}`;
  };
  return {
    viewBox: `0 0 ${width} ${height}`,
    pixel: 1,
    pathOf: (d) => {
      const rings = readRings(d).map((ring) =>
        ring.map(([x, y]): LonLat => [longitudeAt(x / shapesWorld), latitudeAt(y / shapesWorld)]),
      );
      const seen = rings.filter((ring) => ring.some((at) => isOnNearSide(at, frame, height)));
      if (seen.length === 0) return null;
      return seen.map((ring) => `M${ring.map(project).join('L')}Z`).join('');
    },
    placeOf: (place) => {
      if (!isOnNearSide(place, frame, height)) return null;
      const [x, y] = globePlace(place, frame, height, horizon);
      return [width / 2 + x, height / 2 + y];
    },
    rim: { x: width / 2, y: height / 2, radius: silhouetteRadius(frame, height) },
  };
}

/** The drawing that shows what the map would show. */
export function placeholderFrame(
  frame: Frame,
  projection: Projection,
  size: Size,
): PlaceholderFrame {
  return projection === 'globe' ? roundFrame(frame, size) : flatFrame(frame, size);
}
