import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { arcLayers, arcSource } from '../../../src/map/layers/arcLayers';
import { memberLayers, partnerLayer, selectionLayers } from '../../../src/map/layers/areaLayers';
import { graticule, graticuleLayer, graticuleSource } from '../../../src/map/layers/graticule';
import { layerAbove } from '../../../src/map/layers/layerOrder';
import { memberDots, selectedDots } from '../../../src/map/layers/pointLayers';
import { buildStyle } from '../../../src/map/layers/style';
import { palettes } from '../../../src/styles/ramp';
import { styleAssets } from '../mapBuilders';

type Group = readonly [layers: readonly LayerSpecification[], beforeId?: string];

/** The style with every layer that comes and goes, put in as the engine puts it in. */
export function wholeStyle(
  theme: 'light' | 'dark',
  order: 'as mounted' | 'reversed' = 'as mounted',
): StyleSpecification {
  const palette = palettes[theme];
  const { areas } = styleAssets;
  const style = buildStyle({ theme, projection: 'globe' }, styleAssets);
  const groups: Group[] = [
    [[graticuleLayer(palette)], layerAbove.graticule],
    [selectionLayers(palette, areas), layerAbove.selection],
    [[selectedDots(palette)], layerAbove.selectedDots],
    [memberLayers(areas), layerAbove.members],
    [[memberDots()], layerAbove.memberDots],
    [[partnerLayer(palette, areas)], layerAbove.partners],
    [arcLayers(palette)],
  ];
  const layers = [...style.layers];
  for (const [group, beforeId] of order === 'reversed' ? groups.reverse() : groups) {
    for (const layer of group) {
      const index = layers.findIndex(({ id }) => id === beforeId);
      if (beforeId && index < 0) throw new Error(`There is no layer ${beforeId}.`);
      layers.splice(beforeId ? index : layers.length, 0, layer);
    }
  }
  const empty = { type: 'FeatureCollection' as const, features: [] };
  return {
    ...style,
    sources: {
      ...style.sources,
      [graticuleSource]: { type: 'geojson', data: graticule() },
      [arcSource]: { type: 'geojson', data: empty },
    },
    layers,
  };
}
