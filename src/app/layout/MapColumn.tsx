import { useState } from 'react';
import { useView } from '../../state/page/useView';
import { LegendStrip } from '../late/lateParts';
import styles from './MapColumn.module.css';
import { MapPane } from './MapPane';

/**
 * The map over its legend, from the first look at it. While list or table have its place it stays,
 * out of sight and out of reach: taking a map down stops the page for seconds where it is drawn in
 * software, and the reader would lose the camera.
 */
export function MapColumn() {
  const isAway = useView(({ kind }) => kind !== 'map');
  const [wasSeen, setSeen] = useState(!isAway);
  if (!isAway && !wasSeen) setSeen(true);
  if (!wasSeen) return null;
  return (
    <div className={styles.column} data-away={isAway || undefined}>
      <MapPane />
      <div className={styles.legend}>
        <LegendStrip />
      </div>
    </div>
  );
}
