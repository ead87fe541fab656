import { useEffect, useState } from 'react';
import type * as domain from '../domain/comparison/comparison';
import type { Stage } from '../domain/scene/scene';
import type * as sentences from '../i18n/sentences/comparisonSentence';
import { SceneSource } from '../state/scenes/sceneSource';
import { reportMissing } from '../state/view/actions';
import { useView } from '../state/view/viewStore';

interface ComparingParts {
  readonly domain: typeof domain;
  readonly sentences: typeof sentences;
}

// Kept outside React: once loaded, a comparison is drawn in the same frame as it is chosen.
let loaded: ComparingParts | null = null;

async function loadComparing(): Promise<ComparingParts> {
  const [domain, sentences] = await Promise.all([
    import('../domain/comparison/comparison'),
    import('../i18n/sentences/comparisonSentence'),
  ]);
  loaded = { domain, sentences };
  return loaded;
}

/** The scenes of a stage, with what compares where it has come already. */
export function createSource(stage: Stage): SceneSource {
  const source = new SceneSource(stage);
  if (loaded !== null) source.compareBy(loaded.domain);
  return source;
}

export interface Comparing {
  /** Its sentences; `null` until they have come. */
  readonly sentences: typeof sentences | null;
  readonly hasFailed: boolean;
}

/** Brings the scenes what compares: it loads when the reader first asks for a comparison. */
export function useComparing(source: SceneSource): Comparing {
  const isWanted = useView(({ compare }) => compare !== null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    const begin = loaded === null ? loadComparing() : Promise.resolve(loaded);
    begin.then(
      (parts) => source.compareBy(parts.domain),
      () => {
        setFailed(true);
        reportMissing('changes');
      },
    );
  }, [isWanted, source]);
  return { sentences: loaded?.sentences ?? null, hasFailed };
}
