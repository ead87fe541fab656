/** Milliseconds. */
interface DebounceOptions {
  /** How long nothing more may be asked before it is done. */
  readonly wait: number;
  /** How long the first call waits at most, however many follow; for ever if not given. */
  readonly maxWait?: number;
}

export interface Debounced {
  (): void;
  /** Forgets what waits. */
  readonly cancel: () => void;
  /** Whether a call waits. */
  readonly isPending: () => boolean;
}

/** Does once what is asked for many times, as soon as the calls pause. */
export function debounce(
  act: () => void,
  { wait, maxWait = Number.POSITIVE_INFINITY }: DebounceOptions,
): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const call = () => {
    const now = performance.now();
    if (timer === undefined) since = now;
    cancel();
    timer = setTimeout(
      () => {
        timer = undefined;
        act();
      },
      Math.min(wait, since + maxWait - now),
    );
  };
  return Object.assign(call, { cancel, isPending: () => timer !== undefined });
}
