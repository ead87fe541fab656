import { useMemo } from 'react';
import { useDataset } from '../../state/page/useScene';
import type { MapWorld } from '../screen/mapWorld';
import { useMapScene } from '../screen/useMapScene';
import { type ActivityGeometry, activityGeometry } from './activityGeometry';

/** What the open activity draws; `null` without one. */
export function useActivityGeometry({
  pointById,
}: Pick<MapWorld, 'pointById'>): ActivityGeometry | null {
  const home = useDataset().site.homeCountry;
  const activity = useMapScene((scene) => scene.activity);
  return useMemo(
    () => activity && activityGeometry(activity, pointById, home),
    [activity, pointById, home],
  );
}
