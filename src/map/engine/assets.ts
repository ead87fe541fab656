/** The files the map is made of. Each is asked for twice at most, then given up. */
import type { CountryStatus } from '../../domain/model/types';
import type { MapPoint } from '../screen/mapPoints';
import type { Bounds, LonLat } from '../screen/mercator';
import type { WorldShapes } from '../screen/worldShapes';

/** After this the file counts as missing, in milliseconds. */
const timeout = 20_000;

/** The address of one of the page's own files. */
export function assetUrl(path: string): string {
  return new URL(path, document.baseURI).href;
}

async function fetchOnce(path: string): Promise<unknown> {
  const response = await fetch(assetUrl(path), { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** @throws Error when the file is missing, late or not JSON, twice in a row */
export function fetchJson(path: string): Promise<unknown> {
  return fetchOnce(path).catch(() => fetchOnce(path));
}

let shapes: Promise<WorldShapes> | null = null;

/** The small picture of the world; loaded once for the first view and the map alike. */
export function loadWorldShapes(): Promise<WorldShapes> {
  shapes ??= (fetchJson('geo/overview.json') as Promise<WorldShapes>).catch((error: unknown) => {
    shapes = null;
    throw error;
  });
  return shapes;
}

interface PointProperties {
  readonly id: string;
  readonly status: CountryStatus;
  readonly isSmall?: boolean;
  readonly dotMaxZoom: number;
  readonly area: number;
  readonly en: string;
  readonly ja: string;
  readonly bbox: Bounds;
  readonly capital?: LonLat;
}
type PointsFile = GeoJSON.FeatureCollection<GeoJSON.Point, PointProperties>;

/** Turns `geo/points.geojson` into what the map works with. */
export function readPoints(file: PointsFile): readonly MapPoint[] {
  return file.features.map(({ properties, geometry }) => ({
    id: properties.id,
    status: properties.status,
    isSmall: properties.isSmall ?? false,
    dotMaxZoom: properties.dotMaxZoom,
    area: properties.area,
    name: { en: properties.en, ja: properties.ja },
    bounds: properties.bbox,
    place: geometry.coordinates as unknown as LonLat,
    capital: properties.capital ?? null,
  }));
}

let points: Promise<readonly MapPoint[]> | null = null;

export function loadPoints(): Promise<readonly MapPoint[]> {
  points ??= fetchJson('geo/points.geojson')
    .then((file) => readPoints(file as PointsFile))
    .catch((error: unknown) => {
      points = null;
      throw error;
    });
  return points;
}

interface FontFile {
  readonly faces: readonly {
    readonly family: string;
    readonly weight: number;
    readonly file: string;
    readonly unicodeRange: readonly string[];
  }[];
}

const labelFamily = 'Map label';

/** Makes the label font known to the page. */
function registerFont({ faces }: FontFile): void {
  for (const { weight, file, unicodeRange } of faces) {
    const source = `url("${assetUrl(`fonts/${file}`)}")`;
    const descriptors = { weight: String(weight), unicodeRange: unicodeRange.join(', ') };
    document.fonts.add(new FontFace(labelFamily, source, descriptors));
  }
}

/**
 * @returns the family labels are drawn in; `null` without the font files, when the system's own has
 * to do: readable, only less exact
 */
export async function loadLabelFont(): Promise<string | null> {
  try {
    registerFont((await fetchJson('fonts/label-font.json')) as FontFile);
    return labelFamily;
  } catch {
    return null;
  }
}
