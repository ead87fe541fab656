import { useEffect, useState } from 'react';
import type { Stage } from '../../domain/counting/stage';
import type { Finder } from './foundOptions';

/** What finds, and what draws the finds: loaded when the reader first goes to the field. */
type ResultsModule = typeof import('./SearchResults');

type State =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'failed'; readonly failure: unknown }
  | { readonly status: 'loaded'; readonly results: ResultsModule };

export interface LazyFinder {
  readonly hasFailed: boolean;
  readonly finder: Finder | null;
  readonly Results: ResultsModule['SearchResults'] | null;
  /** Does nothing after the first time. */
  readonly load: () => void;
  /** Asks once more for what did not arrive. */
  readonly retry: () => void;
}

/**
 * Browsers remember that a part of the program did not arrive and never ask for it again under the
 * same name; Chromium and Firefox tell the name.
 */
function loadAgain(failure: unknown): Promise<ResultsModule> {
  const [address] = /https?:\S+\.js/.exec(String(failure)) ?? [];
  if (address === undefined) return import('./SearchResults');
  return import(/* @vite-ignore */ `${address}?${performance.now()}`);
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
export function useFinder(stage: Stage): LazyFinder {
  const [state, setState] = useState<State>({ status: 'idle' });
  const results = state.status === 'loaded' ? state.results : null;
  const finder = useFinderOf(stage, results);
  function wait(module: Promise<ResultsModule>): void {
    setState({ status: 'loading' });
    module.then(
      (loaded) => setState({ status: 'loaded', results: loaded }),
      (failure: unknown) => setState({ status: 'failed', failure }),
    );
  }
  return {
    hasFailed: state.status === 'failed',
    finder,
    Results: results?.SearchResults ?? null,
    load: () => {
      if (state.status === 'idle') wait(import('./SearchResults'));
    },
    retry: () => {
      if (state.status === 'failed') wait(loadAgain(state.failure));
    },
  };
}
