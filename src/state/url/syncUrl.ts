import type { Language } from '../../domain/model/types';
import type { View } from '../../domain/model/view';
import { openView } from '../view/actions';
import { type ViewState, viewStore } from '../view/viewStore';
import type { ValidatedLink } from './validateLink';
import { formatView, type ParsedView, parseView } from './viewUrl';

/**
 * So long the view rests before it is written, in milliseconds. Browsers refuse or ignore more than
 * about 100 history calls in 10 s, and each takes as long as a step of the slider.
 */
const restDelay = 300;

/** Selecting and comparing are steps of the history; moving the period is not. */
function isStep(view: View, previous: View): boolean {
  return (
    view.subject !== previous.subject ||
    view.activity !== previous.activity ||
    view.kind !== previous.kind ||
    view.compare !== previous.compare
  );
}

interface UrlSyncOptions {
  /** The language of a link that does not say one. */
  readonly defaultLanguage: Language;
  readonly settle: (parsed: ParsedView) => ValidatedLink;
}

/** The view a link asks for, before anything is known of the data. */
export function readLink(defaultLanguage: Language): ParsedView {
  return parseView(window.location.search, defaultLanguage);
}

/**
 * Takes the view from the address and from then on keeps the address in step with the view. The
 * address is compared as it is, so nothing has to remember who wrote it.
 * @returns a function that ends it
 */
export function startUrlSync({ defaultLanguage, settle }: UrlSyncOptions): () => void {
  let pending: number | undefined;

  const write = (view: View, method: 'pushState' | 'replaceState') => {
    window.clearTimeout(pending);
    pending = undefined;
    const search = formatView(view, defaultLanguage);
    if (search === window.location.search) return;
    window.history[method](null, '', `${window.location.pathname}${search}${window.location.hash}`);
  };

  const follow = (view: ViewState, previous: ViewState) => {
    if (isStep(view, previous)) {
      if (pending !== undefined) write(previous, 'replaceState');
      write(view, 'pushState');
      return;
    }
    if (view.period !== previous.period) {
      // A gesture that goes on is written when it pauses.
      window.clearTimeout(pending);
      pending = undefined;
    }
    pending ??= window.setTimeout(() => write(viewStore.getState(), 'replaceState'), restDelay);
  };

  const openLink = () => {
    const { view, notices } = settle(readLink(defaultLanguage));
    // The address first: then the store's change finds nothing left to write.
    write(view, 'replaceState');
    openView(view, notices);
  };

  openLink();
  const unsubscribe = viewStore.subscribe(follow);
  window.addEventListener('popstate', openLink);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', openLink);
    window.clearTimeout(pending);
  };
}
