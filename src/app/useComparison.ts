import { useEffect, useMemo, useState } from 'react';
import type * as domain from '../domain/comparison';
import { createScene, type Scene, type SceneView, type Stage } from '../domain/scene';
import type * as sentences from '../i18n/comparisonSentence';
import { reportMissing } from '../state/actions';
import { useView } from '../state/viewStore';

interface ComparingParts {
  readonly domain: typeof domain;
  readonly sentences: typeof sentences;
}

// Kept outside React: once loaded, a comparison is drawn in the same frame as it is chosen.
let loaded: ComparingParts | null = null;

async function loadComparing(): Promise<void> {
  const [domain, sentences] = await Promise.all([
    import('../domain/comparison'),
    import('../i18n/comparisonSentence'),
  ]);
  loaded = { domain, sentences };
}

/** What compares: it loads when the reader first asks for a comparison. */
function useComparing(isWanted: boolean) {
  // Undecided while it loads.
  const [hasFailed, setFailed] = useState<boolean>();
  useEffect(() => {
    if (!isWanted || loaded !== null) return;
    loadComparing().then(
      () => setFailed(false),
      () => {
        setFailed(true);
        reportMissing('changes');
      },
    );
  }, [isWanted]);
  return { parts: isWanted ? loaded : null, hasFailed };
}

export interface Compared {
  /** With its comparison, as soon as there is one. */
  readonly scene: Scene;
  /** The comparison's sentence; `null` without one. */
  readonly sentence: string | null;
  /** Whether a comparison is asked for that has still to come. */
  readonly isPending: boolean;
}

/** Adds to the scene what differs from the other window, if the view asks for one. */
export function useComparison(stage: Stage, after: Scene, view: SceneView): Compared {
  const compare = useView((state) => state.compare);
  const language = useView((state) => state.language);
  const { parts, hasFailed } = useComparing(compare !== null);
  const { window, subject, facets, query } = view;
  const kinds = facets.kind;
  // The other window's scene stays while this one's dates move.
  const before = useMemo(
    () =>
      compare && createScene(stage, { window: compare, subject, facets, query, activity: null }),
    [stage, compare, subject, facets, query],
  );
  const firsts = useMemo(() => parts?.domain.firstActivities(stage), [parts, stage]);
  const scene = useMemo(() => {
    if (!before || !compare || !parts || !firsts) return after;
    const asked = { before: compare, after: window };
    const { createComparison, withComparison } = parts.domain;
    const comparison = createComparison({ stage, before, after, asked, kinds, firsts });
    return withComparison(after, comparison);
  }, [stage, before, after, compare, window, kinds, parts, firsts]);
  const { comparison } = scene;
  return {
    scene,
    sentence:
      comparison && parts ? parts.sentences.comparisonText(scene, comparison, language) : null,
    isPending: compare !== null && comparison === null && !hasFailed,
  };
}
