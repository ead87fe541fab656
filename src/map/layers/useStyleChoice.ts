import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { putHatchImages } from './hatch';
import { buildStyle, type StyleAssets, type StyleChoice, styleChanges } from './style';

type SetProperty = (layer: string, property: string, value: unknown) => void;

interface Styled {
  readonly map: MapLibre;
  readonly assets: StyleAssets;
  /** What the map's style was built for; the reader may have gone on while it loaded. */
  readonly opening: StyleChoice;
  /** Rises when the map has lost its sources and got them back: until then nothing can be set. */
  readonly generation: number;
}

/** Theme and what is open change the look of the map property by property. */
export function useStyleChoice(choice: StyleChoice, styled: Styled): void {
  const { map, assets, opening, generation } = styled;
  const shown = useRef(opening);
  const { theme, projection, isSelecting, showsMembers, isActivityOpen } = choice;
  useEffect(() => {
    const next: StyleChoice = { theme, projection, isSelecting, showsMembers, isActivityOpen };
    const before = shown.current;
    if (generation < 0 || !map.getLayer('countries')) return;
    const changes = styleChanges(buildStyle(before, assets), buildStyle(next, assets));
    for (const { kind, layer, property, value } of changes) {
      const set = (kind === 'paint' ? map.setPaintProperty : map.setLayoutProperty) as SetProperty;
      set.call(map, layer, property, value);
    }
    if (before.theme !== theme || before.projection !== projection) {
      putHatchImages(map, theme, projection);
    }
    shown.current = next;
  }, [map, assets, theme, projection, isSelecting, showsMembers, isActivityOpen, generation]);
}
