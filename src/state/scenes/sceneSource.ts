import type * as comparing from '../../domain/comparison/comparison';
import type { View } from '../../domain/model/view';
import { createScene, type Scene, type Stage } from '../../domain/scene/scene';
import { type ViewState, viewStore } from '../view/viewStore';

/** What compares, and what it asks of the stage once. */
interface Comparing {
  readonly domain: typeof comparing;
  readonly firsts: comparing.FirstActivities;
}

/** The fields of the view that a scene depends on besides the period. */
const stillFields = ['subject', 'activity', 'facets', 'query', 'compare'] as const;

function isSame(a: View, b: View, fields: readonly (keyof View)[]): boolean {
  return fields.every((field) => a[field] === b[field]);
}

/** A scene and what it was made for. */
interface Made {
  readonly view: ViewState;
  readonly comparing: Comparing | null;
  readonly scene: Scene;
}

/**
 * The scenes of one stage, each made when somebody first asks for it and once. Whoever draws what
 * moves with the thumb reads it here, so that a step of the slider renders nothing else.
 */
export class SceneSource {
  readonly stage: Stage;
  #comparing: Comparing | null = null;
  #made: Made | null = null;
  #still: Made | null = null;
  #before: { readonly view: ViewState; readonly scene: Scene } | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Gives it what compares, which loads late. */
  compareBy(domain: typeof comparing): void {
    if (this.#comparing !== null) return;
    this.#comparing = { domain, firsts: domain.firstActivities(this.stage) };
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    const leave = viewStore.subscribe(listener);
    return () => {
      this.#listeners.delete(listener);
      leave();
    };
  };

  /** The scene of the present view. */
  readonly read = (): Scene => this.#present().scene;

  /**
   * The scene of the present view, but while a gesture does nothing but move the period, that from
   * before. Whatever else changes is there at once, so that no panel shows a thing that is closed.
   */
  readonly readStill = (): Scene => {
    const present = this.#present();
    const { isMoving } = viewStore.getState();
    const still = this.#still;
    const isGesture =
      isMoving &&
      still?.comparing === present.comparing &&
      isSame(still.view, present.view, stillFields);
    if (isGesture) return still.scene;
    this.#still = present;
    return present.scene;
  };

  #present(): Made {
    const view = viewStore.getState();
    const comparing = view.compare === null ? null : this.#comparing;
    const made = this.#made;
    const isCurrent =
      made?.comparing === comparing &&
      made.view.period === view.period &&
      isSame(made.view, view, stillFields);
    if (isCurrent) return made;
    this.#made = { view, comparing, scene: this.#create(view, comparing) };
    return this.#made;
  }

  #create(view: ViewState, comparing: Comparing | null): Scene {
    const after = createScene(this.stage, view);
    const { compare, facets, period } = view;
    if (compare === null || comparing === null) return after;
    const { domain, firsts } = comparing;
    const comparison = domain.createComparison({
      stage: this.stage,
      before: this.#sceneBefore({ ...view, compare }),
      after,
      asked: { before: compare, after: period },
      kinds: facets.kind,
      firsts,
    });
    return domain.withComparison(after, comparison);
  }

  /** The other period's scene stays while this one's dates move. */
  #sceneBefore(view: ViewState & { readonly compare: NonNullable<View['compare']> }): Scene {
    const known = this.#before;
    if (known && isSame(known.view, view, stillFields)) return known.scene;
    const scene = createScene(this.stage, { ...view, period: view.compare, activity: null });
    this.#before = { view, scene };
    return scene;
  }
}
