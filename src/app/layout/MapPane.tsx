import { lazy, type ReactNode, Suspense, useState, useSyncExternalStore } from 'react';
import { shell } from '../../i18n/messages/page/shell';
import { ChunkBoundary } from '../../loading/ChunkBoundary';
import { reloadPage } from '../../loading/reloadPage';
import { canDrawMap } from '../../map/engine/webglSupport';
import { useText } from '../../state/page/useText';
import { MapFailure } from '../late/lateParts';
import styles from './MapPane.module.css';

const MapPlaceholder = lazy(() => import('../../map/placeholder/MapPlaceholder'));
const MapView = lazy(() => import('../../map/MapView'));

const never = () => () => undefined;

/** Asked once: each answer costs a drawing context. */
let canDraw: boolean | null = null;

function readSupport(): boolean {
  canDraw ??= canDrawMap();
  return canDraw;
}

/** Whether this device can draw the map; `null` where nobody can know, on a server. */
function useCanDrawMap(): boolean | null {
  return useSyncExternalStore(never, readSupport, () => null);
}

/** The map, or a picture of the world while it loads and where it cannot be drawn. */
export function MapPane() {
  const isSupported = useCanDrawMap();
  const [failure, setFailure] = useState<string | null>(null);
  const reason = failure ?? (isSupported === false ? 'webgl' : null);
  const tryAgain = () => {
    canDraw = null;
    setFailure(null);
  };
  if (reason !== null) {
    return (
      <MapRegion failure={reason}>
        <Placeholder />
        {/* A part that did not arrive is asked for again only by a new page. */}
        <MapFailure onTryAgain={reason === 'chunk' ? reloadPage : tryAgain} />
      </MapRegion>
    );
  }
  const placeholder = (
    <MapRegion>
      <Placeholder />
    </MapRegion>
  );
  if (isSupported === null) return placeholder;
  return (
    <ChunkBoundary onFailure={() => setFailure('chunk')}>
      <Suspense fallback={placeholder}>
        <MapView onFailure={setFailure} />
      </Suspense>
    </ChunkBoundary>
  );
}

function Placeholder() {
  return (
    <div className={styles.picture}>
      <ChunkBoundary>
        <Suspense fallback={null}>
          <MapPlaceholder />
        </Suspense>
      </ChunkBoundary>
    </div>
  );
}

interface MapRegionProps {
  readonly failure?: string;
  readonly children: ReactNode;
}

function MapRegion({ failure, children }: MapRegionProps) {
  const text = useText(shell);
  return (
    <section className={styles.region} aria-label={text.map} data-map-failed={failure}>
      {children}
    </section>
  );
}
