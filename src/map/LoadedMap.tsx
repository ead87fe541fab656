import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { map as mapText } from '../i18n/messages/map/map';
import { useStage } from '../state/page/useScene';
import { useText } from '../state/page/useText';
import { useViewNow } from '../state/page/useView';
import { useTheme } from '../state/preferences/useTheme';
import { cameraTargetOf, frameOf } from './camera/cameraTarget';
import type { Insets } from './camera/frames';
import { DrawnMap } from './DrawnMap';
import { MapCanvas } from './engine/MapCanvas';
import type { MapEngine } from './engine/mapEngine';
import type { MapAssets } from './engine/useMapAssets';
import { type ImageStore, putHatchImages } from './layers/hatch';
import { buildStyle } from './layers/style';
import type { MapScreen } from './screen/mapScreen';
import { useMapScenes } from './screen/useMapScene';

/** Why there is no map. */
export type MapFailureReason = 'webgl' | 'worker' | 'geometry';

interface LoadedMapProps {
  readonly assets: MapAssets;
  readonly frame: RefObject<HTMLElement | null>;
  readonly padding: Insets;
  /** The id of the text that says what the map's keys do. */
  readonly hint: string;
  readonly onShown: () => void;
  readonly onFailure: (reason: MapFailureReason) => void;
}

/** What the map opens with: it keeps its style and camera itself from then on. */
function useOpening({ assets, frame, padding }: LoadedMapProps) {
  const stage = useStage();
  const scenes = useMapScenes();
  const viewNow = useViewNow();
  const theme = useTheme();
  const [opening] = useState(() => {
    const { clientWidth: width = 800, clientHeight: height = 500 } = frame.current ?? {};
    const { projection, facets } = viewNow();
    const choice = { theme, projection };
    const target = cameraTargetOf({
      stage,
      scene: scenes.read().settled,
      points: assets.pointById,
      regions: facets.region,
      projection,
    });
    return {
      choice,
      style: buildStyle(choice, assets.style),
      frame: frameOf(target, projection, { width, height }, padding),
    };
  });
  return opening;
}

/** The map, from its first frame on. */
export function LoadedMap(props: LoadedMapProps) {
  const { assets, frame, padding, hint, onShown, onFailure } = props;
  const [engine, setEngine] = useState<MapEngine | null>(null);
  const opening = useOpening(props);
  const hasImages = useRef(false);
  const putImages = useCallback(
    (images: ImageStore) => {
      // Adding an image is itself a change of the style.
      if (hasImages.current) return;
      hasImages.current = true;
      putHatchImages(images, opening.choice.theme, opening.choice.projection);
    },
    [opening],
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
  useDescribedCanvas(engine?.screen, hint);
  useShown(engine?.screen, onShown);
  // The same element until one of these changes, so that the canvas does not render with its parent.
  const drawn = useMemo(
    () =>
      engine && (
        <DrawnMap
          engine={engine}
          assets={assets}
          opening={opening.choice}
          insets={padding}
          frame={frame}
          onLost={lose}
        />
      ),
    [engine, assets, opening, padding, frame, lose],
  );
  return (
    <MapCanvas
      initialStyle={opening.style}
      initialFrame={opening.frame}
      onStyle={putImages}
      onLoad={setEngine}
      onError={report}
    >
      {drawn}
    </MapCanvas>
  );
}

function failureOf({ message }: Error): MapFailureReason | null {
  if (/webgl/i.test(message)) return 'webgl';
  if (/worker/i.test(message)) return 'worker';
  return null;
}

/** The canvas is one stop of the keyboard; it says what it is and what its keys do. */
function useDescribedCanvas(screen: MapScreen | undefined, hint: string): void {
  const label = useText(mapText).canvas;
  useEffect(() => {
    screen?.surface.setAttribute('role', 'application');
    screen?.surface.setAttribute('aria-label', label);
    screen?.surface.setAttribute('aria-describedby', hint);
  }, [screen, label, hint]);
}

/** The map takes the placeholder's place when it is drawn with its colours, not merely loaded. */
function useShown(screen: MapScreen | undefined, onShown: () => void): void {
  const shown = useRef(onShown);
  useEffect(() => {
    shown.current = onShown;
  }, [onShown]);
  // The states were written before this effect; the next complete frame shows them.
  useEffect(() => screen?.onceDrawn(() => shown.current()), [screen]);
}
