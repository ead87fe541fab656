import type { Period } from '../../domain/model/view';
import { useScenes } from '../../state/page/PageProvider';

/** For handlers: the period as it is when they run. */
export function useLivePeriod(): () => Period {
  const { scenes } = useScenes();
  return () => scenes.getState().live.period;
}
