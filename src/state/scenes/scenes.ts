import type { StoreApi } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Stage } from '../../domain/counting/stage';
import { createScene, type Scene, type SceneInput } from '../../domain/scene/scene';
import { debounce } from '../timing/debounce';
import type { ViewState, ViewStore } from '../view/viewStore';

/** The scene at two speeds; both are the same when no gesture was a moment ago. */
export interface Scenes {
  /** At every step of a gesture. */
  readonly live: Scene;
  /**
   * When a gesture pauses, at the latest after 0.4 s, so that neither a drag nor quick presses of a
   * key wait for panels; whatever is no gesture is here at once.
   */
  readonly settled: Scene;
}

/** Derived from the view: only a change of the view store changes it. */
export interface SceneStore {
  readonly stage: Stage;
  readonly scenes: StoreApi<Scenes>;
  /** Follows the view from now on. @returns stops it */
  readonly connect: () => () => void;
}

/** Milliseconds. */
const pause = { wait: 80, maxWait: 400 };

/** What a change of each field is; a new field does not compile until somebody has decided. */
const inputFields = {
  period: 'slides',
  compare: 'at once',
  subject: 'at once',
  activity: 'at once',
  facets: 'at once',
  query: 'at once',
} as const satisfies Readonly<Record<keyof SceneInput, 'slides' | 'at once'>>;

const fields = Object.keys(inputFields) as (keyof SceneInput)[];

function changedFields(view: ViewState, before: ViewState): (keyof SceneInput)[] {
  return fields.filter((field) => view[field] !== before[field]);
}

export function createScenes(stage: Stage, view: ViewStore): SceneStore {
  const sceneOf = (state: ViewState): Scene => createScene(stage, state);
  let latest = view.getState();
  const scenes = createStore<Scenes>(() => {
    const scene = sceneOf(latest);
    return { live: scene, settled: scene };
  });
  const settle = debounce(() => scenes.setState(({ live }) => ({ settled: live })), pause);

  const follow = (state: ViewState) => {
    const changed = changedFields(state, latest);
    latest = state;
    if (changed.length === 0) return;
    const live = sceneOf(state);
    if (state.isSliding && changed.every((field) => inputFields[field] === 'slides')) {
      scenes.setState({ live });
      settle();
    } else {
      settle.cancel();
      scenes.setState({ live, settled: live });
    }
  };

  return {
    stage,
    scenes,
    connect() {
      follow(view.getState());
      const leave = view.subscribe(follow);
      return () => {
        leave();
        settle.cancel();
      };
    },
  };
}
