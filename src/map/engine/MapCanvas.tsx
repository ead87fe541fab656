import './engine.css';
import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import { memo } from 'react';
import { Map as ReactMap } from 'react-map-gl/maplibre';
import type { Projection } from '../../domain/model/view';
import { map } from '../../i18n/messages/map/map';
import { useTextOf } from '../../state/text/useTextOf';
import { type Frame, maxZoom, minZoom } from '../camera/frames';

interface MapCanvasProps {
  /** Only read once: later changes go to the map one property at a time. */
  readonly initialStyle: StyleSpecification;
  readonly initialFrame: Frame;
  readonly projection: Projection;
  /** The first moment the map can take images: its tiles ask for them before it has loaded. */
  readonly onStyle: (map: MapLibre) => void;
  readonly onLoad: (map: MapLibre) => void;
  readonly onError: (error: Error) => void;
  /** Given the element, over the canvas, for all that is drawn on the map by other means. */
  readonly onSurface: (surface: HTMLElement | null) => void;
}

/** A page inside another page must not swallow its wheel. */
const isEmbedded = window.self !== window.top;
const engineProjections = { flat: { type: 'mercator' }, globe: { type: 'globe' } } as const;

/** The engine's map. It keeps its own camera; nothing here runs when the period moves. */
export const MapCanvas = memo(function MapCanvas(props: MapCanvasProps) {
  const { initialStyle, initialFrame, projection, onStyle, onLoad, onError, onSurface } = props;
  const text = useTextOf(map);
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
        onLoad(target);
      }}
      onError={({ error }) => onError(error)}
    >
      <div ref={onSurface} />
    </ReactMap>
  );
});
