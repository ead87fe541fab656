import { memo, useState } from 'react';
import type { Scene, Stage } from '../domain/scene';
import type { Theme } from '../state/viewStore';
import { LegendStrip } from './lateParts';
import styles from './MapColumn.module.css';
import { MapPane } from './MapPane';

interface MapColumnProps {
  readonly stage: Stage;
  readonly scene: Scene;
  /** For the legend and what lies over the map. */
  readonly following: Scene;
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
    const { stage, scene, following, theme, isAway } = props;
    const [wasSeen, setSeen] = useState(!isAway);
    if (!isAway && !wasSeen) setSeen(true);
    if (!wasSeen) return null;
    return (
      <div className={styles.column} data-away={isAway || undefined}>
        <MapPane stage={stage} scene={scene} following={following} theme={theme} />
        <div className={styles.legend}>
          <LegendStrip scene={following} />
        </div>
      </div>
    );
  },
  (before, after) => before.isAway && after.isAway,
);
