import type { ViewStore } from '../viewStore';
import { filterActions } from './filterActions';
import { pageActions } from './pageActions';
import { periodActions } from './periodActions';
import { selectionActions } from './selectionActions';

/**
 * The only writers of the view store. Each action is named after what the reader means; buttons,
 * keys, the map and the browser's Back all call the same ones.
 */
export function createActions(store: ViewStore) {
  return {
    ...periodActions(store),
    ...selectionActions(store),
    ...filterActions(store),
    ...pageActions(store),
  };
}

/** Bound to one page's store; the same object as long as the page lives. */
export type Actions = ReturnType<typeof createActions>;
