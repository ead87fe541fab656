import type { View } from '../../domain/model/view';
import { viewStore } from '../view/viewStore';
import { formatView } from './viewUrl';

/** A link to the present view with some of it changed, for elements that open in a new tab too. */
export function viewHref(change: Partial<View>): string {
  return formatView({ ...viewStore.getState(), ...change }, null);
}
