import { lazy, memo, type ReactNode, Suspense, useState } from 'react';
import type { Scene } from '../../domain/scene/scene';
import { canDrawMap } from '../../map/engine/webglSupport';
import type { SceneSource } from '../../state/scenes/sceneSource';
import { useText } from '../../state/text/useText';
import type { Theme } from '../../state/view/viewStore';
import { ChunkBoundary } from '../../ui/late/ChunkBoundary';
import { reloadPage } from '../../ui/late/reloadPage';
import { MapFailure } from '../late/lateParts';
import styles from './MapPane.module.css';

const MapPlaceholder = lazy(() => import('../../map/placeholder/MapPlaceholder'));
const MapView = lazy(() => import('../../map/MapView'));

interface MapPaneProps {
  /** For the countries' colours. */
  readonly source: SceneSource;
  /** For all else. */
  readonly scene: Scene;
  readonly theme: Theme;
}

/** The map, or a picture of the world while it loads and where it cannot be drawn. */
export const MapPane = memo(function MapPane(props: MapPaneProps) {
  const [failure, setFailure] = useState(() => (canDrawMap() ? null : 'webgl'));
  const tryAgain = () => {
    if (failure === 'chunk') reloadPage();
    else setFailure(canDrawMap() ? null : 'webgl');
  };
  if (failure !== null) {
    return (
      <MapRegion failure={failure}>
        <Picture {...props} />
        <MapFailure onTryAgain={tryAgain} />
      </MapRegion>
    );
  }
  return (
    <ChunkBoundary onFailure={() => setFailure('chunk')}>
      <Suspense
        fallback={
          <MapRegion>
            <Picture {...props} />
          </MapRegion>
        }
      >
        <MapView {...props} onFailure={setFailure} />
      </Suspense>
    </ChunkBoundary>
  );
});

function Picture({ source, scene, theme }: MapPaneProps) {
  return (
    <div className={styles.picture}>
      <ChunkBoundary>
        <Suspense fallback={null}>
          <MapPlaceholder stage={source.stage} scene={scene} theme={theme} />
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
  const text = useText().shell;
  return (
    <section className={styles.region} aria-label={text.map} data-map-failed={failure}>
      {children}
    </section>
  );
}
