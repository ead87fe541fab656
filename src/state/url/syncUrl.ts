import type { Language } from '../../domain/model/types';
import type { View } from '../../domain/model/view';
import { debounce } from '../timing/debounce';
import type { Page } from '../view/page';
import { fieldHomes, type ViewState } from '../view/viewStore';
import type { ValidatedLink } from './validateLink';
import { formatView, type ParsedView, parseView } from './viewUrl';

/**
 * Milliseconds the view rests before it is written. Browsers refuse or ignore more than about 100
 * history calls in 10 s, and each takes as long as a step of the slider.
 */
const pause = { wait: 300 };

/** Selecting and comparing are steps of the history; moving the period is not. */
function isStep(view: View, previous: View): boolean {
  return (
    view.subject !== previous.subject ||
    view.activity !== previous.activity ||
    view.kind !== previous.kind ||
    view.compare !== previous.compare
  );
}

const addressFields = (Object.keys(fieldHomes) as (keyof ViewState)[]).filter(
  (field) => fieldHomes[field] === 'url',
);

interface UrlSyncOptions {
  /** The language of a link that does not say one. */
  readonly defaultLanguage: Language;
  readonly validate: (parsed: ParsedView) => ValidatedLink;
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
export function startUrlSync(
  { view, actions }: Page,
  { defaultLanguage, validate }: UrlSyncOptions,
): () => void {
  const write = (state: View, method: 'pushState' | 'replaceState') => {
    writeLater.cancel();
    const search = formatView(state, defaultLanguage);
    if (search === window.location.search) return;
    window.history[method](null, '', `${window.location.pathname}${search}${window.location.hash}`);
  };
  const writeLater = debounce(() => write(view.getState(), 'replaceState'), pause);

  const follow = (state: ViewState, previous: ViewState) => {
    // Pointing at countries must not put off what the address has to say.
    if (addressFields.every((field) => state[field] === previous[field])) return;
    if (!isStep(state, previous)) return writeLater();
    if (writeLater.isPending()) write(previous, 'replaceState');
    write(state, 'pushState');
  };

  const openLink = () => {
    const link = validate(readLink(defaultLanguage));
    // The address first: then the store's change finds nothing left to write.
    write(link.view, 'replaceState');
    actions.openView(link.view, link.notices);
  };

  openLink();
  const unsubscribe = view.subscribe(follow);
  window.addEventListener('popstate', openLink);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', openLink);
    writeLater.cancel();
  };
}
