import { type Frame, maxZoom, minZoom, type Size } from '../screen/frame';
import {
  type Bounds,
  type LonLat,
  latitudeAt,
  longitudeAt,
  mercatorX,
  mercatorY,
  worldAtZoomZero,
} from '../screen/mercator';

/** CSS pixels along each edge of the map that something else covers. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
/** Nothing covers the map's edges. */
export const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

const countryPadding = 72;
const countryMaxZoom = 4.5;

// The opening frame as drawn: a world of 1332 px in a map 816 px wide; others keep its span.
const openingCenter: LonLat = [142, 7];
const openingWorldPerWidth = 1332 / 816;
// A map much wider than high would otherwise show the tropics only.
const mostWorldPerHeight = 1 / 0.32;
// A phone shows India to Samoa instead: the whole span would leave nothing to point at.
const narrowBelow = 600;
const narrowCenter: LonLat = [136, 8.4];
const narrowWorldPerHeight = 1 / 0.293;

function zoomForWorld(world: number): number {
  return Math.max(minZoom, Math.min(maxZoom, Math.log2(world / worldAtZoomZero)));
}

/** Moves the centre so that what was centred stands in the middle of the free part. */
function shifted(center: LonLat, zoom: number, insets: Insets): LonLat {
  const world = worldAtZoomZero * 2 ** zoom;
  const x = mercatorX(center[0]) - (insets.left - insets.right) / 2 / world;
  const y = mercatorY(center[1]) - (insets.top - insets.bottom) / 2 / world;
  return [longitudeAt(x), latitudeAt(y)];
}

function freeSize(size: Size, insets: Insets): Size {
  return {
    width: Math.max(1, size.width - insets.left - insets.right),
    height: Math.max(1, size.height - insets.top - insets.bottom),
  };
}

/** From Saudi Arabia to the west coast of the United States, the Pacific unbroken. */
export function openingFrame(size: Size, insets = noInsets): Frame {
  const free = freeSize(size, insets);
  const isNarrow = free.width < narrowBelow;
  const world = isNarrow
    ? free.height * narrowWorldPerHeight
    : Math.min(free.width * openingWorldPerWidth, free.height * mostWorldPerHeight);
  const zoom = zoomForWorld(Math.max(world, free.width));
  return { center: shifted(isNarrow ? narrowCenter : openingCenter, zoom, insets), zoom };
}

/** Every country at once, the Pacific still in the middle. */
export function worldFrame(size: Size, insets = noInsets): Frame {
  const free = freeSize(size, insets);
  const zoom = zoomForWorld(Math.max(free.width, free.height * 0.9));
  return { center: shifted([150, 20], zoom, insets), zoom };
}

/** CSS pixels around the bounds, and how close the camera may come. */
export interface FitOptions {
  readonly padding?: number;
  readonly maxZoom?: number;
  readonly insets?: Insets;
}

/** Fits bounds into the free part of the map; by default as a country is framed. */
export function fitFrame(bounds: Bounds, size: Size, options: FitOptions = {}): Frame {
  const { padding = countryPadding, maxZoom: limit = countryMaxZoom, insets = noInsets } = options;
  const free = freeSize(size, insets);
  // On a phone's strip of map the padding must not eat the country.
  const inner = (length: number) => length - 2 * Math.min(padding, length / 6);
  const [west, south, east, north] = bounds;
  const wide = Math.max((east - west) / 360, 1e-6);
  const top = mercatorY(north);
  const high = Math.max(mercatorY(south) - top, 1e-6);
  const world = Math.min(inner(free.width) / wide, inner(free.height) / high);
  const zoom = Math.min(limit, zoomForWorld(world));
  const center: LonLat = [(west + east) / 2, latitudeAt(top + high / 2)];
  return { center: shifted(center, zoom, insets), zoom };
}

/** The camera's name for the two oceans together: a place to look at, not a region to count by. */
export const indoPacific = 'indo-pacific';

/** Frames of the regions to explore by and of the Indo-Pacific; they cross 180° where the region does. */
export const regionBounds: Readonly<Record<string, Bounds>> = {
  [indoPacific]: [38, -48, 215, 50],
  'southeast-asia': [92, -11.5, 142, 28.5],
  'east-asia': [73, 18, 146, 54],
  'south-asia': [60, -1, 97.5, 38.5],
  'central-asia': [46, 35, 88, 56],
  pacific: [112, -48, 215, 20],
  'north-america': [190, 14, 308, 72],
  'latin-america': [242, -56, 326, 33],
  europe: [-25, 34, 60, 71],
  'middle-east': [25, 12, 64, 43],
  africa: [-26, -36, 58, 38],
};

/** The bounds around several bounds; a copy of each is chosen near the first. */
export function unionBounds(all: readonly Bounds[]): Bounds | null {
  const [first, ...rest] = all;
  if (!first) return null;
  return rest.reduce<Bounds>((union, [west, south, east, north]) => {
    const middle = (union[0] + union[2]) / 2;
    const turn = 360 * Math.round((middle - (west + east) / 2) / 360);
    return [
      Math.min(union[0], west + turn),
      Math.min(union[1], south),
      Math.max(union[2], east + turn),
      Math.max(union[3], north),
    ];
  }, first);
}

/** Frames the chosen regions together, or the opening view where they span the world. */
export function regionFrame(regions: readonly string[], size: Size, insets = noInsets): Frame {
  const bounds = unionBounds(
    regions.map((region) => regionBounds[region]).filter((known) => known !== undefined),
  );
  if (!bounds || bounds[2] - bounds[0] > 240) return openingFrame(size, insets);
  return fitFrame(bounds, size, { padding: 24, insets });
}

/** Whether bounds already stand free in the map and large enough to be read. */
export function isWellFramed(bounds: Bounds, frame: Frame, size: Size, insets = noInsets): boolean {
  const world = worldAtZoomZero * 2 ** frame.zoom;
  const turn = 360 * Math.round((frame.center[0] - (bounds[0] + bounds[2]) / 2) / 360);
  const x = (lon: number) =>
    size.width / 2 + (mercatorX(lon + turn) - mercatorX(frame.center[0])) * world;
  const y = (lat: number) =>
    size.height / 2 + (mercatorY(lat) - mercatorY(frame.center[1])) * world;
  const [left, right] = [x(bounds[0]), x(bounds[2])];
  const [top, bottom] = [y(bounds[3]), y(bounds[1])];
  const free = freeSize(size, insets);
  const share = Math.max((right - left) / free.width, (bottom - top) / free.height);
  return (
    share >= 0.2 &&
    left >= insets.left &&
    top >= insets.top &&
    right <= size.width - insets.right &&
    bottom <= size.height - insets.bottom
  );
}
