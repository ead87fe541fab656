import type { View } from '../../domain/model/view';
import { type Actions, createActions } from './actions/actions';
import { createViewStore, type Memory, type ViewStore } from './viewStore';

/** The state of one page and its writers. */
export interface Page {
  readonly view: ViewStore;
  readonly actions: Actions;
}

/** @param view what the page opens with; the server and the browser have to agree on it */
export function createPage(view: View, memory: Partial<Memory> = {}): Page {
  const store = createViewStore(view, memory);
  return { view: store, actions: createActions(store) };
}
