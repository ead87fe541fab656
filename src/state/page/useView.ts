import { useStore } from 'zustand';
import type { Language } from '../../domain/model/types';
import type { Actions } from '../view/actions/actions';
import type { ViewState } from '../view/viewStore';
import { usePage } from './PageProvider';

/** Renders when the selected part of the view changes. */
export function useView<Part>(select: (state: ViewState) => Part): Part {
  return useStore(usePage().view, select);
}

export function useLanguage(): Language {
  return useView(({ language }) => language);
}

/** The page's actions; the same object at every render. */
export function useActions(): Actions {
  return usePage().actions;
}

/** For handlers: the view as it is when they run. */
export function useViewNow(): () => ViewState {
  return usePage().view.getState;
}
