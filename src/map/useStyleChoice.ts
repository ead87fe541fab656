import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { putHatchImages } from './hatch';
import { buildStyle, type StyleAssets, type StyleChoice, styleChanges } from './style';

type SetProperty = (layer: string, property: string, value: unknown) => void;

/** Theme and what is open change the look of the map property by property. */
export function useStyleChoice(map: MapLibre, choice: StyleChoice, assets: StyleAssets): void {
  const shown = useRef<StyleChoice | null>(null);
  const { theme, projection, isSelecting, showsMembers, isActivityOpen } = choice;
  useEffect(() => {
    const next: StyleChoice = { theme, projection, isSelecting, showsMembers, isActivityOpen };
    const before = shown.current;
    if (!map.getLayer('countries')) return;
    if (before) {
      const changes = styleChanges(buildStyle(before, assets), buildStyle(next, assets));
      for (const { kind, layer, property, value } of changes) {
        const set = (
          kind === 'paint' ? map.setPaintProperty : map.setLayoutProperty
        ) as SetProperty;
        set.call(map, layer, property, value);
      }
      if (before.theme !== theme || before.projection !== projection) {
        putHatchImages(map, theme, projection);
      }
    }
    shown.current = next;
  }, [map, assets, theme, projection, isSelecting, showsMembers, isActivityOpen]);
}
