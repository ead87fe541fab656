import { useEffect, useRef } from 'react';
import { useView } from '../../state/page/useView';
import { useTheme } from '../../state/preferences/useTheme';
import { type ImageStore, putHatchImages } from './hatch';
import { buildStyle, paintChanges, type StyleAssets, type StyleChoice } from './style';

/** What of the engine keeps colours and images. */
export interface StyledMap extends ImageStore {
  readonly setPaint: (layer: string, property: string, value: unknown) => void;
}

interface ThemedMap {
  readonly map: StyledMap;
  readonly assets: StyleAssets;
  /** What the map's style was built for; the reader may have gone on while it loaded. */
  readonly opening: StyleChoice;
  /** While the drawing context is lost nothing can be set. */
  readonly isLost: boolean;
}

/** Gives the layers of the style another theme's colours, and the hatchings that go with it. */
export function useThemeColours({ map, assets, opening, isLost }: ThemedMap): void {
  const theme = useTheme();
  const projection = useView((state) => state.projection);
  const shown = useRef(opening);
  useEffect(() => {
    const before = shown.current;
    if (isLost || (before.theme === theme && before.projection === projection)) return;
    const next: StyleChoice = { theme, projection };
    const changes = paintChanges(buildStyle(before, assets), buildStyle(next, assets));
    for (const { layer, property, value } of changes) map.setPaint(layer, property, value);
    putHatchImages(map, theme, projection);
    shown.current = next;
  }, [map, assets, theme, projection, isLost]);
}
