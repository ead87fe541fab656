import type { Map as MapLibre } from 'maplibre-gl';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Scene } from '../domain/scene/scene';
import { map as mapText } from '../i18n/messages/map/map';
import type { SceneSource } from '../state/scenes/sceneSource';
import { useTextOf } from '../state/text/useTextOf';
import { useView } from '../state/view/viewStore';
import { type CameraTarget, cameraTargetOf, frameOf } from './camera/cameraTarget';
import { type Insets, noInsets } from './camera/frames';
import { wantedLayers } from './colour/countryState';
import { MapCanvas } from './engine/MapCanvas';
import { type MapAssets, useMapAssets } from './engine/useMapAssets';
import { prepareWorker } from './engine/worker';
import { putHatchImages } from './layers/hatch';
import { buildStyle } from './layers/style';
import { DrawnMap } from './MapSurface';
import styles from './MapView.module.css';
import MapPlaceholder from './placeholder/MapPlaceholder';

prepareWorker();

export type MapFailureReason = 'webgl' | 'worker' | 'geometry';

interface MapViewProps {
  /** For the countries' colours. */
  readonly source: SceneSource;
  /** For all else. */
  readonly scene: Scene;
  readonly theme: 'light' | 'dark';
  /** Told once; the map does not come back by itself after it. */
  readonly onFailure: (reason: MapFailureReason) => void;
  /** What covers the map's edges, such as a sheet. */
  readonly padding?: Insets;
}

/** The cooperation map. Loaded on its own, because its engine is larger than the rest of the page. */
// biome-ignore lint/style/noDefaultExport: `lazy` asks for a default export
export default function MapView(props: MapViewProps) {
  const { source, scene, theme, onFailure } = props;
  const { stage } = source;
  const text = useTextOf(mapText);
  const frame = useRef<HTMLElement | null>(null);
  const hint = useId();
  const [isShown, setShown] = useState(false);
  const [failure, setFailure] = useState<MapFailureReason | null>(null);
  const fail = useCallback(
    (reason: MapFailureReason) => {
      setFailure(reason);
      onFailure(reason);
    },
    [onFailure],
  );
  const failGeometry = useCallback(() => fail('geometry'), [fail]);
  const assets = useMapAssets(stage.dataset, failGeometry);
  const isGlobe = useView((state) => state.projection === 'globe');
  return (
    <section
      ref={frame}
      className={styles.map}
      aria-label={text.name}
      data-map-shown={isShown || undefined}
      data-map-failed={failure ?? undefined}
      data-globe={isGlobe || undefined}
    >
      {!isShown && <MapPlaceholder stage={stage} scene={scene} theme={theme} />}
      <p id={hint} hidden>
        {text.canvasHint}
      </p>
      {assets && (
        <LoadedMap
          {...props}
          assets={assets}
          frame={frame}
          hint={hint}
          onShown={() => setShown(true)}
          onFailure={fail}
        />
      )}
    </section>
  );
}

interface LoadedMapProps extends MapViewProps {
  readonly assets: MapAssets;
  readonly frame: React.RefObject<HTMLElement | null>;
  readonly hint: string;
  readonly onShown: () => void;
}

/** Only what the map opens with: it keeps its style and camera itself from then on. */
function useOpening(
  { assets, scene, theme, frame, padding = noInsets }: LoadedMapProps,
  cameraTarget: CameraTarget,
) {
  const projection = useView((state) => state.projection);
  const showMembers = useView((state) => state.showMembers);
  const [opening] = useState(() => {
    const { clientWidth: width = 800, clientHeight: height = 500 } = frame.current ?? {};
    const choice = { theme, projection, ...wantedLayers(scene, showMembers) };
    return {
      choice,
      style: buildStyle(choice, assets.style),
      frame: frameOf(cameraTarget, projection, { width, height }, padding),
    };
  });
  return opening;
}

function LoadedMap(props: LoadedMapProps) {
  const { assets, source, scene, theme, frame, padding = noInsets, onFailure } = props;
  const { stage } = source;
  const projection = useView((state) => state.projection);
  const regions = useView((state) => state.facets.region);
  const [map, setMap] = useState<MapLibre | null>(null);
  const [surface, setSurface] = useState<HTMLElement | null>(null);
  const cameraTarget = useMemo(
    () => cameraTargetOf({ stage, scene, points: assets.pointById, regions, projection }),
    [stage, scene, assets, regions, projection],
  );
  const opening = useOpening(props, cameraTarget);
  const hasImages = useRef(false);
  const putImages = useCallback(
    (styled: MapLibre) => {
      // Adding an image is itself a change of the style.
      if (hasImages.current) return;
      hasImages.current = true;
      putHatchImages(styled, theme, projection);
    },
    [theme, projection],
  );
  const lose = useCallback(() => onFailure('webgl'), [onFailure]);
  const report = useCallback(
    (error: Error) => {
      const reason = failureOf(error);
      if (reason) onFailure(reason);
      else console.error(error);
    },
    [onFailure],
  );
  useDescribedCanvas(map, props.hint);
  useShown(map, props.onShown);
  // Not inside the canvas: it would be asked for all its properties at each step of the slider.
  return (
    <>
      <MapCanvas
        initialStyle={opening.style}
        initialFrame={opening.frame}
        projection={projection}
        onStyle={putImages}
        onLoad={setMap}
        onError={report}
        onSurface={setSurface}
      />
      {map &&
        surface &&
        createPortal(
          <DrawnMap
            map={map}
            assets={assets}
            source={source}
            scene={scene}
            theme={theme}
            opening={opening.choice}
            cameraTarget={cameraTarget}
            insets={padding}
            frame={frame}
            onLost={lose}
          />,
          surface,
        )}
    </>
  );
}

function failureOf({ message }: Error): MapFailureReason | null {
  if (/webgl/i.test(message)) return 'webgl';
  if (/worker/i.test(message)) return 'worker';
  return null;
}

/** The canvas is one stop of the keyboard; it says what it is and what its keys do. */
function useDescribedCanvas(map: MapLibre | null, hint: string): void {
  const label = useTextOf(mapText).canvas;
  useEffect(() => {
    const canvas = map?.getCanvas();
    canvas?.setAttribute('role', 'application');
    canvas?.setAttribute('aria-label', label);
    canvas?.setAttribute('aria-describedby', hint);
  }, [map, label, hint]);
}

/** The map takes the picture's place when it is drawn with its colours, not merely loaded. */
function useShown(map: MapLibre | null, onShown: () => void): void {
  const shown = useRef(onShown);
  useEffect(() => {
    shown.current = onShown;
  }, [onShown]);
  useEffect(() => {
    if (!map) return;
    const tell = () => shown.current();
    // The states were written before this effect; the next idle frame shows them.
    map.once('idle', tell);
    map.triggerRepaint();
    return () => {
      map.off('idle', tell);
    };
  }, [map]);
}
