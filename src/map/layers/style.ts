import type {
  GeoJSONSourceSpecification,
  SourceSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { Projection } from '../../domain/model/view';
import { palettes } from '../../styles/ramp';
import { graticule } from '../screen/globe';
import { type AreaSources, areaLayers, onlyWhen, type WantedLayers } from './areaLayers';
import { arcLayers, dotLayers } from './pointLayers';

/** Everything the style takes from files; none of it changes while the page is open. */
export interface StyleAssets {
  readonly geometry: Readonly<Record<string, SourceSpecification>>;
  readonly areas: AreaSources;
  readonly dots: GeoJSON.FeatureCollection;
}
export interface StyleChoice extends WantedLayers {
  readonly theme: 'light' | 'dark';
  readonly projection: Projection;
}

function collection(
  data: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] },
  promoteId?: string,
): GeoJSONSourceSpecification {
  return { type: 'geojson', data, ...(promoteId ? { promoteId } : {}) };
}

/**
 * The whole look of the map as one value. Colours of countries read feature state, so that moving
 * the period never touches the style.
 */
export function buildStyle(choice: StyleChoice, assets: StyleAssets): StyleSpecification {
  const palette = palettes[choice.theme];
  const isGlobe = choice.projection === 'globe';
  return {
    version: 8,
    projection: { type: isGlobe ? 'globe' : 'mercator' },
    transition: { duration: 0, delay: 0 },
    sources: {
      ...assets.geometry,
      dots: collection(assets.dots, 'id'),
      arcs: collection(),
      graticule: collection(graticule()),
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      ...onlyWhen(isGlobe, [
        {
          id: 'graticule',
          type: 'line',
          source: 'graticule',
          paint: { 'line-color': palette.graticule, 'line-width': 0.75 },
        },
      ]),
      ...areaLayers(palette, assets.areas, choice),
      ...dotLayers(palette, choice),
      ...onlyWhen(choice.isActivityOpen, arcLayers(palette)),
    ],
  };
}

/** One call on the map that turns a part of one style into the other's. */
export interface StyleChange {
  readonly kind: 'paint' | 'layout';
  readonly layer: string;
  readonly property: string;
  readonly value: unknown;
}

/**
 * What differs between two styles of the same layers. The engine's own comparison would also see
 * the arcs that were put into their source since, and take them away.
 */
export function styleChanges(from: StyleSpecification, to: StyleSpecification): StyleChange[] {
  return to.layers.flatMap((layer, index) => {
    const before = from.layers[index];
    return (['paint', 'layout'] as const).flatMap((kind) => {
      const old = (before?.[kind] ?? {}) as Record<string, unknown>;
      return Object.entries(layer[kind] ?? {}).flatMap(([property, value]): StyleChange[] =>
        JSON.stringify(old[property]) === JSON.stringify(value)
          ? []
          : [{ kind, layer: layer.id, property, value }],
      );
    });
  });
}
