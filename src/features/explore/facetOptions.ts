import type { Scene, Stage } from '../../domain/scene';
import type { Language, Localised } from '../../domain/types';
import type { FacetKey } from '../../domain/view';
import type { explore } from '../../i18n/messages/explore';

type ExploreText = (typeof explore)['en'];

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Activities under all other filters. */
  readonly count: number;
}

/** What the options are made from. */
export interface FacetContext {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly language: Language;
  readonly text: ExploreText;
}

interface Choice {
  readonly id: string;
  readonly label: Localised;
}

function choicesOf(stage: Stage, key: FacetKey, text: ExploreText): readonly Choice[] {
  const { vocabulary, organisations } = stage.dataset;
  const both = (label: string): Localised => ({ en: label, ja: label });
  switch (key) {
    case 'region':
      return vocabulary.regions;
    case 'kind':
      return vocabulary.kinds;
    case 'theme':
      return vocabulary.themes;
    case 'mode':
      return vocabulary.modes;
    case 'programme':
      return vocabulary.programmes;
    case 'organisation':
      return [...organisations.values()].map(({ id, shortName }) => ({ id, label: shortName }));
    case 'listed':
      return [
        { id: 'yes', label: both(text.onList) },
        { id: 'no', label: both(text.notOnList) },
      ];
  }
}

/**
 * The options of a facet. Regions keep their order; other facets put the largest *overall* number
 * first, so that rows do not change places while the window moves.
 */
export function facetOptions(key: FacetKey, context: FacetContext): readonly FacetOption[] {
  const { stage, scene, language, text } = context;
  const counts = scene.facetCounts[key];
  const totals = stage.facetTotals[key];
  const options = choicesOf(stage, key, text)
    .filter(({ id }) => key === 'region' || (totals.get(id) ?? 0) > 0)
    .map(({ id, label }) => ({ value: id, label: label[language], count: counts.get(id) ?? 0 }));
  if (key === 'region' || key === 'listed') return options;
  return options.toSorted((a, b) => (totals.get(b.value) ?? 0) - (totals.get(a.value) ?? 0));
}
