/** Milliseconds. */
interface Patience {
  /** How long nothing more may be asked before it is done. */
  readonly pause: number;
  /** How long the first that was asked waits at most; for ever if not given. */
  readonly longest?: number;
}

/** Does something once for many times that it is asked, when they pause. */
export function settling(act: () => void, { pause, longest = Number.POSITIVE_INFINITY }: Patience) {
  let timer = 0;
  let since: number | null = null;
  return {
    ask() {
      const now = performance.now();
      since ??= now;
      window.clearTimeout(timer);
      const left = Math.min(pause, since + longest - now);
      timer = window.setTimeout(() => {
        since = null;
        act();
      }, left);
    },
    cancel() {
      window.clearTimeout(timer);
      since = null;
    },
  };
}
