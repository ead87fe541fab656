import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../styles/ramp';

/** The id of the graticule's source. */
export const graticuleSource = 'graticule';

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}

function line(coordinates: [number, number][]): GeoJSON.Feature<GeoJSON.LineString> {
  return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } };
}

/** Meridians and parallels every 15°. */
export function graticule(): GeoJSON.FeatureCollection<GeoJSON.LineString> {
  const step = 15;
  const features: GeoJSON.Feature<GeoJSON.LineString>[] = [];
  for (let lon = -180; lon < 180; lon += step) {
    features.push(line(range(-75, 75, 5).map((lat) => [lon, lat])));
  }
  for (let lat = -75; lat <= 75; lat += step) {
    features.push(line(range(-180, 180, 5).map((lon) => [lon, lat])));
  }
  return { type: 'FeatureCollection', features };
}

/** Drawn on the globe only. */
export function graticuleLayer(palette: Palette): LayerSpecification {
  return {
    id: 'graticule',
    type: 'line',
    source: graticuleSource,
    paint: { 'line-color': palette.graticule, 'line-width': 0.75 },
  };
}
