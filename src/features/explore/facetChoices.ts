import type { Language, Localised } from '../../domain/model/types';
import type { FacetKey } from '../../domain/model/view';
import type { Stage } from '../../domain/scene/scene';
import type { explore } from '../../i18n/messages/finding/explore';

type ExploreText = (typeof explore)['en'];

/** One value of a facet, whatever the period. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
}

/** What the choices are made from. */
export interface FacetContext {
  readonly stage: Stage;
  readonly language: Language;
  readonly text: ExploreText;
}

interface Term {
  readonly id: string;
  readonly label: Localised;
}

function termsOf(stage: Stage, key: FacetKey, text: ExploreText): readonly Term[] {
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
 * The choices of a facet. Regions keep their order; other facets put the largest *overall* number
 * first, so that rows do not change places while the period moves.
 */
export function facetChoices(key: FacetKey, context: FacetContext): readonly FacetChoice[] {
  const { stage, language, text } = context;
  const totals = stage.facetTotals[key];
  const choices = termsOf(stage, key, text)
    .filter(({ id }) => key === 'region' || (totals.get(id) ?? 0) > 0)
    .map(({ id, label }) => ({ value: id, label: label[language] }));
  if (key === 'region' || key === 'listed') return choices;
  return choices.toSorted((a, b) => (totals.get(b.value) ?? 0) - (totals.get(a.value) ?? 0));
}
