/** The one seam to MapLibre: what the rooms of the map ask of it, each by an interface of its own. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { MapCamera } from '../camera/cameraController';
import type { StateMap } from '../colour/featureState';
import type { StyledMap } from '../layers/useThemeColours';
import type { MapScreen } from '../screen/mapScreen';
import { type DrawingContext, watchContext } from './drawingContext';
import { createScreen } from './engineScreen';
import type { FrameSource } from './mapImage';

/** The engine's map, once it is loaded. */
export interface MapEngine {
  readonly screen: MapScreen;
  readonly camera: MapCamera;
  readonly states: StateMap;
  readonly styled: StyledMap;
  readonly context: DrawingContext;
  readonly frames: FrameSource;
  /** Replaces the small states' dots. */
  readonly sendDots: (dots: GeoJSON.FeatureCollection) => void;
}

type SetProperty = (layer: string, property: string, value: unknown) => void;

function createCamera(map: MapLibre, { size, frame }: MapScreen): MapCamera {
  return {
    size,
    frame,
    jumpTo: ({ center, zoom }) => map.jumpTo({ center: [center[0], center[1]], zoom }),
    easeTo: ({ center, ...move }) => {
      map.easeTo({ ...move, ...(center ? { center: [center[0], center[1]] } : {}) });
    },
    onReaderMove: (listener) => {
      // Only the reader's own movements come from an event of the page.
      const { unsubscribe } = map.on('movestart', ({ originalEvent }) => {
        if (originalEvent) listener();
      });
      return unsubscribe;
    },
    onResize: (listener) => {
      const { unsubscribe } = map.on('resize', () => listener());
      return unsubscribe;
    },
  };
}

function createStyled(map: MapLibre): StyledMap {
  return {
    hasImage: (name) => map.hasImage(name),
    removeImage: (name) => map.removeImage(name),
    addImage: (name, image, options) => map.addImage(name, image, options),
    setPaint: (map.setPaintProperty as SetProperty).bind(map),
  };
}

/** @param map as the engine hands it out when it has loaded */
export function createEngine(map: MapLibre): MapEngine {
  const screen = createScreen(map);
  const context = watchContext(map);
  return {
    screen,
    camera: createCamera(map, screen),
    states: map,
    styled: createStyled(map),
    context,
    frames: map,
    sendDots: (dots) => {
      // An effect may still run between the loss of the drawing context and the next render.
      if (!context.read().isLost) map.getSource<GeoJSONSource>('dots')?.setData(dots);
    },
  };
}
