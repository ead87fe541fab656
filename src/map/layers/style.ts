import type {
  GeoJSONSourceSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { Projection } from '../../domain/model/view';
import { palettes } from '../../styles/ramp';
import { type AreaSources, areaLayers } from './areaLayers';
import { dotLayers } from './pointLayers';

/** Everything the style takes from files; none of it changes while the page is open. */
export interface StyleAssets {
  readonly geometry: Readonly<Record<string, SourceSpecification>>;
  readonly areas: AreaSources;
  readonly dots: GeoJSON.FeatureCollection;
}
/** What the style is built for. */
export interface StyleChoice {
  readonly theme: 'light' | 'dark';
  readonly projection: Projection;
}

function dotSource(data: GeoJSON.FeatureCollection): GeoJSONSourceSpecification {
  return { type: 'geojson', data, promoteId: 'id' };
}

/**
 * What is always drawn, as one value. Colours of countries read feature state, so that moving the
 * period never touches the style; layers that come and go are in `MapLayers`.
 */
export function buildStyle(choice: StyleChoice, assets: StyleAssets): StyleSpecification {
  const palette = palettes[choice.theme];
  return {
    version: 8,
    projection: { type: choice.projection === 'globe' ? 'globe' : 'mercator' },
    transition: { duration: 0, delay: 0 },
    sources: { ...assets.geometry, dots: dotSource(assets.dots) },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      ...areaLayers(palette, assets.areas),
      ...dotLayers(palette),
    ],
  };
}

/** One call on the map that turns a part of one style into the other's. */
export interface PaintChange {
  readonly layer: string;
  readonly property: string;
  readonly value: unknown;
}

/** The colours that differ between two styles of the same layers. */
export function paintChanges(from: StyleSpecification, to: StyleSpecification): PaintChange[] {
  return to.layers.flatMap((layer, index) => {
    const old = (from.layers[index]?.paint ?? {}) as Record<string, unknown>;
    return Object.entries(layer.paint ?? {}).flatMap(([property, value]): PaintChange[] =>
      JSON.stringify(old[property]) === JSON.stringify(value)
        ? []
        : [{ layer: layer.id, property, value }],
    );
  });
}
