import type { View } from '../../domain/model/view';
import { formatView } from '../url/viewUrl';
import { useViewNow } from './useView';

/**
 * Links to the present view with some of it changed, for elements that open in a new tab too. They
 * say the view as it is while they are rendered, and render nothing themselves.
 */
export function useViewHref(): (change: Partial<View>) => string {
  const now = useViewNow();
  return (change) => formatView({ ...now(), ...change }, null);
}
