import { useEffect, useSyncExternalStore } from 'react';

type LoadState<Module> =
  | { readonly status: 'waiting' }
  | { readonly status: 'ready'; readonly module: Module }
  | { readonly status: 'failed' };

/** Code that loads late and once, for all who use it. */
export interface LazyModule<Module> {
  /** Asks for it; the same promise for everybody. @throws Error when it does not arrive */
  readonly load: () => Promise<Module>;
  /** The same value until it changes. */
  readonly state: () => LoadState<Module>;
  /** @returns ends it */
  readonly subscribe: (listener: () => void) => () => void;
}

const waiting = { status: 'waiting' } as const;

export function lazyModule<Module>(importModule: () => Promise<Module>): LazyModule<Module> {
  let state: LoadState<Module> = waiting;
  let promise: Promise<Module> | null = null;
  const listeners = new Set<() => void>();
  const become = (next: LoadState<Module>) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    load() {
      promise ??= importModule().then(
        (module) => {
          become({ status: 'ready', module });
          return module;
        },
        (error: unknown) => {
          // Whoever asks again gets a second try.
          promise = null;
          become({ status: 'failed' });
          throw error;
        },
      );
      return promise;
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Asks for the module while it is wanted, and renders when it is there or has failed. */
export function useLazyModule<Module>(
  { load, state, subscribe }: LazyModule<Module>,
  isWanted = true,
): LoadState<Module> {
  useEffect(() => {
    // A failure is in the state: who renders says it.
    if (isWanted) load().catch(() => undefined);
  }, [load, isWanted]);
  return useSyncExternalStore(subscribe, state, () => waiting as LoadState<Module>);
}
