import { memo, useState } from 'react';
import type { Scene } from '../../domain/scene/scene';
import type { SceneSource } from '../../state/scenes/sceneSource';
import type { Theme } from '../../state/view/viewStore';
import { LegendStrip } from '../late/lateParts';
import styles from './MapColumn.module.css';
import { MapPane } from './MapPane';

interface MapColumnProps {
  /** For the countries' colours. */
  readonly source: SceneSource;
  /** For all else. */
  readonly scene: Scene;
  readonly theme: Theme;
  /** Whether list or table have its place. */
  readonly isAway: boolean;
}

/**
 * The map over its legend, from the first look at it. Away it stays as it was, out of sight and out of reach: taking a map down
 * stops the page for seconds where it is drawn in software, and the reader would lose the camera.
 */
export const MapColumn = memo(
  function MapColumn(props: MapColumnProps) {
    const { source, scene, theme, isAway } = props;
    const [wasSeen, setSeen] = useState(!isAway);
    if (!isAway && !wasSeen) setSeen(true);
    if (!wasSeen) return null;
    return (
      <div className={styles.column} data-away={isAway || undefined}>
        <MapPane source={source} scene={scene} theme={theme} />
        <div className={styles.legend}>
          <LegendStrip scene={scene} />
        </div>
      </div>
    );
  },
  (before, after) => before.isAway && after.isAway,
);
