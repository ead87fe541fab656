/** The files the map is made of. Each is asked for twice at most, then given up. */
import type { FontFacesSpecification } from 'maplibre-gl';
import type { CountryStatus } from '../domain/types';
import type { MapPoint } from './mapPoints';
import type { Bounds, LonLat } from './mercator';
import type { Picture } from './picture';
import type { LabelFonts } from './pointLayers';

const patience = 20_000;

/** The address of one of the page's own files. */
export function assetUrl(path: string): string {
  return new URL(path, document.baseURI).href;
}

async function fetchOnce(path: string): Promise<unknown> {
  const response = await fetch(assetUrl(path), { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** @throws Error when the file is missing, late or not JSON, twice in a row */
export function fetchJson(path: string): Promise<unknown> {
  return fetchOnce(path).catch(() => fetchOnce(path));
}

let picture: Promise<Picture> | null = null;

/** The small picture of the world; loaded once for the first view and the map alike. */
export function loadPicture(): Promise<Picture> {
  picture ??= (fetchJson('geo/overview.json') as Promise<Picture>).catch((error: unknown) => {
    picture = null;
    throw error;
  });
  return picture;
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
export interface MapFonts {
  readonly faces: FontFacesSpecification;
  readonly labels: LabelFonts;
  /** The same faces for measuring; `null` where the system's own fonts have to do. */
  readonly family: string | null;
}

/** Without font files the engine draws with what the system has: readable, only less exact. */
export const systemFonts: MapFonts = {
  faces: {},
  labels: { regular: ['sans-serif'], bold: ['sans-serif bold'] },
  family: null,
};

const measuredFamily = 'Map label';

/** Makes the label font known to the page too, so that labels can be measured before they are drawn. */
function registerForMeasuring({ faces }: FontFile): void {
  for (const { weight, file, unicodeRange } of faces) {
    const source = `url("${assetUrl(`fonts/${file}`)}")`;
    const descriptors = { weight: String(weight), unicodeRange: unicodeRange.join(', ') };
    document.fonts.add(new FontFace(measuredFamily, source, descriptors));
  }
}

export function readFonts({ faces }: FontFile): MapFonts {
  const byWeight = (weight: number) =>
    faces
      .filter((face) => face.weight === weight)
      .map(({ file, unicodeRange }) => ({
        url: assetUrl(`fonts/${file}`),
        'unicode-range': [...unicodeRange],
      }));
  return {
    faces: { 'Label regular': byWeight(400), 'Label bold': byWeight(700) },
    labels: { regular: ['Label regular'], bold: ['Label bold'] },
    family: measuredFamily,
  };
}

export async function loadFonts(): Promise<MapFonts> {
  try {
    const file = (await fetchJson('fonts/label-font.json')) as FontFile;
    registerForMeasuring(file);
    return readFonts(file);
  } catch {
    return systemFonts;
  }
}
