import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Without globals the library does not know when a test ends.
afterEach(cleanup);

/** What every browser has and jsdom lacks: nothing is laid out here, so there is nothing to observe. */
class SilentObserver {
  observe(): void {
    // Never calls back.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}
Object.assign(globalThis, {
  ResizeObserver: SilentObserver,
  IntersectionObserver: SilentObserver,
  matchMedia: () => Object.assign(new EventTarget(), { matches: false }),
});
Object.assign(Element.prototype, { setPointerCapture: () => undefined });
