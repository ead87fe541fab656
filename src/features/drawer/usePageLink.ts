import { useSyncExternalStore } from 'react';
import type { View } from '../../domain/model/view';
import { usePage } from '../../state/page/PageProvider';

/**
 * An absolute link that depends on the view. Only the browser knows where the page stands, so a
 * page rendered on a server has an empty one until it is hydrated.
 */
export function usePageLink(linkTo: (view: View) => string): string {
  const { view } = usePage();
  return useSyncExternalStore(
    view.subscribe,
    () => linkTo(view.getState()),
    () => '',
  );
}
