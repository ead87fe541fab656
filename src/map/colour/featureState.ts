import { type AreaState, type AreaStates, areaStateChanges } from './countryState';

/** A place that keeps the state of countries: areas and dots are two, with the same ids. */
export interface StateTarget {
  readonly source: string;
  readonly sourceLayer?: string;
  /** The places it has; without, all. A state of one it lacks is sent to the graphics memory in vain. */
  readonly ids?: ReadonlySet<string>;
}
/** What of the engine keeps states. */
export interface StateMap {
  /** Throws, or answers nothing, while the drawing context is lost. */
  readonly getSource: (id: string) => unknown;
  readonly setFeatureState: (
    target: { readonly source: string; readonly sourceLayer?: string; readonly id: string },
    state: Readonly<Record<string, unknown>>,
  ) => unknown;
}

/** How long colours take to change where nothing moves them by hand, in milliseconds. */
export const fadeDuration = 150;

interface Fading {
  readonly started: number;
  readonly duration: number;
  readonly ids: readonly string[];
}

/**
 * Brings the map's feature state to what is wanted and remembers what it has set, so that a lost
 * drawing context can be coloured again. The only caller of `setFeatureState`.
 */
export class FeatureStates {
  #applied: AreaStates = new Map();
  #fading: Fading | null = null;
  #frame = 0;
  readonly #map: StateMap;
  readonly #targets: readonly StateTarget[];

  constructor(map: StateMap, targets: readonly StateTarget[]) {
    this.#map = map;
    this.#targets = targets;
  }

  /** @param duration how long colours take to change, in milliseconds; 0 is at once */
  apply(wanted: AreaStates, duration: number): void {
    if (!this.#isReady()) {
      this.#applied = wanted;
      return;
    }
    const changes = areaStateChanges(this.#applied, wanted);
    const recoloured = [...changes].flatMap(([id, { colourClass }]) =>
      colourClass === undefined ? [] : [id],
    );
    if (recoloured.length > 0) this.#finishFading();
    for (const [id, change] of changes) {
      this.#write(id, { ...change, ...this.#startOfFade(id, change, duration) });
    }
    this.#applied = wanted;
    if (recoloured.length > 0 && duration > 0) {
      this.#fading = { started: performance.now(), duration, ids: recoloured };
      this.#frame = requestAnimationFrame(this.#step);
    }
  }

  /** Writes everything again, after the map has lost it. */
  restore(): void {
    this.#cancel();
    if (!this.#isReady()) return;
    for (const [id, state] of this.#applied)
      this.#write(id, { ...state, from: state.colourClass, mix: 1 });
  }

  stop(): void {
    this.#cancel();
  }

  #startOfFade(id: string, change: Partial<AreaState>, duration: number) {
    if (change.colourClass === undefined) return {};
    if (duration === 0) return { mix: 1 };
    return { from: this.#applied.get(id)?.colourClass ?? 0, mix: 0 };
  }

  readonly #step = (now: number): void => {
    const fading = this.#fading;
    if (!fading || !this.#isReady()) return;
    const share = Math.min(1, Math.max(0, (now - fading.started) / fading.duration));
    const mix = 1 - (1 - share) ** 3;
    for (const id of fading.ids) this.#write(id, { mix });
    if (share < 1) this.#frame = requestAnimationFrame(this.#step);
    else this.#fading = null;
  };

  #finishFading(): void {
    const ids = this.#fading?.ids ?? [];
    this.#cancel();
    for (const id of ids) this.#write(id, { mix: 1 });
  }

  #cancel(): void {
    cancelAnimationFrame(this.#frame);
    this.#fading = null;
  }

  /** False while the drawing context is lost: its sources are gone with it. */
  #isReady(): boolean {
    return this.#targets.every(({ source }) => {
      try {
        return Boolean(this.#map.getSource(source));
      } catch {
        return false;
      }
    });
  }

  #write(id: string, state: Readonly<Record<string, unknown>>): void {
    for (const { ids, ...target } of this.#targets) {
      if (!ids || ids.has(id)) this.#map.setFeatureState({ ...target, id }, state);
    }
  }
}
