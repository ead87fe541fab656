import type { Stage } from '../../domain/counting/stage';
import type { Language, Localised } from '../../domain/model/types';
import { type FacetKey, facetKeys } from '../../domain/model/view';
import type { explore } from '../../i18n/messages/finding/explore';

type ExploreText = (typeof explore)['en'];

/** One value of a facet, whatever the period. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
}

export type FacetChoices = Readonly<Record<FacetKey, readonly FacetChoice[]>>;

/** What the choices are made from. */
interface FacetContext {
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

function choicesOf(key: FacetKey, { stage, language, text }: FacetContext): readonly FacetChoice[] {
  const totals = stage.facetTotals[key];
  const choices = termsOf(stage, key, text)
    .filter(({ id }) => key === 'region' || (totals.get(id) ?? 0) > 0)
    .map(({ id, label }) => ({ value: id, label: label[language] }));
  if (key === 'region' || key === 'listed') return choices;
  return choices.toSorted((a, b) => (totals.get(b.value) ?? 0) - (totals.get(a.value) ?? 0));
}

/**
 * The choices of each facet. Regions keep their order; other facets put the value with the most
 * activities in *all* data first, so that rows do not change places while the period moves.
 */
export function facetChoices(context: FacetContext): FacetChoices {
  return Object.fromEntries(facetKeys.map((key) => [key, choicesOf(key, context)])) as FacetChoices;
}
