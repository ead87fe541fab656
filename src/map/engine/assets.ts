/** The files the map is made of. Each is asked for twice at most, then given up. */
import { queryOptions } from '@tanstack/react-query';
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

/** @throws Error when the file is missing, not there within 20 seconds, or not JSON */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(assetUrl(path), { signal: AbortSignal.timeout(timeout) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/**
 * The query of one thing the map needs: asked for once, with one retry.
 * @param load is not called off when nobody waits: the next reader is already on its way
 */
export function mapQuery<Data>(name: string, load: () => Promise<Data>) {
  return queryOptions<Data, Error, Data, readonly ['map', string]>({
    queryKey: ['map', name],
    queryFn: load,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: 1,
    // Until it is given up, nothing stands in for it.
    retryDelay: 0,
    networkMode: 'always',
    structuralSharing: false,
  });
}

/** The small picture of the world, for the first view and the map alike. */
export const worldShapesQuery = mapQuery(
  'shapes',
  async () => (await fetchJson('geo/overview.json')) as WorldShapes,
);

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

/** Where each country's label, dot and capital are. */
export const pointsQuery = mapQuery('points', async () =>
  readPoints((await fetchJson('geo/points.geojson')) as PointsFile),
);

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

/** The family labels are drawn in. Without it the system's own has to do: readable, only less exact. */
export const labelFontQuery = mapQuery('label font', async () => {
  registerFont((await fetchJson('fonts/label-font.json')) as FontFile);
  return labelFamily;
});
