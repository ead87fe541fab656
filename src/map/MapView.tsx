import { useCallback, useId, useRef, useState } from 'react';
import { map as mapText } from '../i18n/messages/map/map';
import { useDataset } from '../state/page/useScene';
import { useText } from '../state/page/useText';
import { useView } from '../state/page/useView';
import { type Insets, noInsets } from './camera/frames';
import { useMapAssets } from './engine/useMapAssets';
import { LoadedMap, type MapFailureReason } from './LoadedMap';
import styles from './MapView.module.css';
import MapPlaceholder from './placeholder/MapPlaceholder';

interface MapViewProps {
  /** Told once; the map does not come back by itself after it. */
  readonly onFailure: (reason: MapFailureReason) => void;
  /** What covers the map's edges, such as a sheet. */
  readonly padding?: Insets;
}

/** The cooperation map. Loaded on its own, because its engine is larger than the rest of the page. */
// biome-ignore lint/style/noDefaultExport: `lazy` asks for a default export
export default function MapView({ onFailure, padding = noInsets }: MapViewProps) {
  const text = useText(mapText);
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
  const assets = useMapAssets(useDataset(), failGeometry);
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
      {!isShown && <MapPlaceholder />}
      <p id={hint} hidden>
        {text.canvasHint}
      </p>
      {assets && (
        <LoadedMap
          assets={assets}
          frame={frame}
          padding={padding}
          hint={hint}
          onShown={() => setShown(true)}
          onFailure={fail}
        />
      )}
    </section>
  );
}
