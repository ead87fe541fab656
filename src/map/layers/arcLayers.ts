import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../styles/ramp';

/** The id of the arcs' source. */
export const arcSource = 'arcs';

/** What an open activity draws: great circles to the capitals of its partners. */
export function arcLayers(palette: Palette): LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    {
      id: 'arcs-casing',
      type: 'line',
      source: arcSource,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout,
      paint: { 'line-color': palette.sea, 'line-width': 4 },
    },
    {
      id: 'arcs',
      type: 'line',
      source: arcSource,
      filter: ['==', ['geometry-type'], 'LineString'],
      layout,
      paint: { 'line-color': palette.ink, 'line-width': 1.25 },
    },
    {
      id: 'arc-ends',
      type: 'circle',
      source: arcSource,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: { 'circle-color': palette.ink, 'circle-radius': 2.5 },
    },
  ];
}
