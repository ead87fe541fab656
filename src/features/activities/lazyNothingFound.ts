import { lazyPart } from '../../loading/lazyPart';

/** For parts of the page that are there from the start: most views show activities. */
export const LazyNothingFound = lazyPart(
  () => import('./NothingFound').then((module) => module.NothingFound),
  { name: 'list' },
);
