import { useEffect, useState } from 'react';
import type { Stage } from '../../domain/counting/stage';
import { lazyModule, useLazyModule } from '../../loading/lazyModule';
import { useStage } from '../../state/page/useScene';
import type { Finder } from './foundOptions';

type ResultsModule = typeof import('./SearchResults');

// What finds, and what draws the finds: not needed before the reader goes to the field.
const searchResults = lazyModule(() => import('./SearchResults'));

export interface LazyFinder {
  readonly hasFailed: boolean;
  /** `null` until it is there. */
  readonly finder: Finder | null;
  readonly Results: ResultsModule['SearchResults'] | null;
  /** Does nothing after the first time. */
  readonly load: () => void;
  /** Asks once more for what did not arrive. */
  readonly retry: () => void;
}

/** The finder of the present data; `null` until its index is made. */
function useFinderOf(stage: Stage, results: ResultsModule | null): Finder | null {
  const [made, setMade] = useState<{ stage: Stage; finder: Finder } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const keep = (finder: Finder) => {
      if (isCurrent) setMade({ stage, finder });
    };
    void results?.createFinder(stage).then(keep);
    return () => {
      isCurrent = false;
    };
  }, [results, stage]);
  return made?.stage === stage ? made.finder : null;
}

/** What finds: one for all fields, because its index costs time. */
export function useFinder(): LazyFinder {
  const [isWanted, setIsWanted] = useState(false);
  const loading = useLazyModule(searchResults, isWanted);
  const results = loading.status === 'ready' ? loading.module : null;
  const finder = useFinderOf(useStage(), results);
  return {
    hasFailed: loading.status === 'failed',
    finder,
    Results: results?.SearchResults ?? null,
    load: () => setIsWanted(true),
    retry: () => {
      // A second failure is told as the first.
      searchResults.load().catch(() => undefined);
    },
  };
}
