import { useText } from '../../state/page/useText';
import './engine.css';
import type { StyleSpecification } from 'maplibre-gl';
import { memo, type ReactNode, useLayoutEffect, useSyncExternalStore } from 'react';
import { Map as ReactMap } from 'react-map-gl/maplibre';
import { map } from '../../i18n/messages/map/map';
import { useView } from '../../state/page/useView';
import type { ImageStore } from '../layers/hatch';
import { type Frame, maxZoom, minZoom } from '../screen/frame';
import { createEngine, type MapEngine } from './mapEngine';
import { prepareWorker } from './worker';

interface MapCanvasProps {
  /** Only read once: later changes go to the map one property at a time. */
  readonly initialStyle: StyleSpecification;
  readonly initialFrame: Frame;
  /** The first moment the map can take images: its tiles ask for them before it has loaded. */
  readonly onStyle: (images: ImageStore) => void;
  readonly onLoad: (engine: MapEngine) => void;
  readonly onError: (error: Error) => void;
  /** What lies on the map; its layers and markers are the engine's own. */
  readonly children: ReactNode;
}

const engineProjections = { flat: { type: 'mercator' }, globe: { type: 'globe' } } as const;

const neverChanges = () => () => undefined;

/** Whether the page stands inside another: then it must not swallow that page's wheel. */
function useEmbedded(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => window.self !== window.top,
    () => false,
  );
}

/**
 * The engine's map. It keeps its own camera, and React hands all properties to it at each render: it
 * renders for another language or projection, never when the period moves.
 */
export const MapCanvas = memo(function MapCanvas(props: MapCanvasProps) {
  const { initialStyle, initialFrame, onStyle, onLoad, onError, children } = props;
  const text = useText(map);
  const projection = useView((state) => state.projection);
  const isEmbedded = useEmbedded();
  // Before the map, which is made in an effect, asks for it.
  useLayoutEffect(prepareWorker, []);
  return (
    <ReactMap
      initialViewState={{
        longitude: initialFrame.center[0],
        latitude: initialFrame.center[1],
        zoom: initialFrame.zoom,
      }}
      mapStyle={initialStyle}
      projection={engineProjections[projection]}
      minZoom={minZoom}
      maxZoom={maxZoom}
      maxPitch={0}
      dragRotate={false}
      pitchWithRotate={false}
      touchPitch={false}
      attributionControl={false}
      fadeDuration={0}
      cooperativeGestures={isEmbedded}
      locale={{
        'CooperativeGesturesHandler.WindowsHelpText': text.wheelHelp,
        'CooperativeGesturesHandler.MacHelpText': text.wheelHelpMac,
        'CooperativeGesturesHandler.MobileHelpText': text.touchHelp,
      }}
      onStyleData={({ target }) => onStyle(target)}
      onLoad={({ target }) => {
        target.keyboard.disableRotation();
        target.touchZoomRotate.disableRotation();
        onLoad(createEngine(target));
      }}
      onError={({ error }) => onError(error)}
    >
      <div>{children}</div>
    </ReactMap>
  );
});
