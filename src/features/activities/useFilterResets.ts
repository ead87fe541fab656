import type { Dataset, Language } from '../../domain/model/types';
import { type FacetKey, facetKeys } from '../../domain/model/view';
import { joinNames, organisationShortName, termLabel } from '../../i18n/format/names';
import { nothingFound } from '../../i18n/messages/page/nothingFound';
import { useDataset, useScene } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage, useView } from '../../state/page/useView';
import type { FilterReset } from '../../ui/containers/EmptyState';

/** A button that names several values says this many of them. */
const valuesNamed = 2;

interface Naming {
  readonly dataset: Dataset;
  readonly texts: (typeof nothingFound)['en'];
  readonly language: Language;
}

function facetValueName(
  { dataset, texts, language }: Naming,
  key: FacetKey,
  value: string,
): string {
  const { vocabulary, organisations } = dataset;
  switch (key) {
    case 'region':
      return termLabel(vocabulary.regions, value, language);
    case 'kind':
      return termLabel(vocabulary.kinds, value, language);
    case 'theme':
      return termLabel(vocabulary.themes, value, language);
    case 'mode':
      return termLabel(vocabulary.modes, value, language);
    case 'programme':
      return termLabel(vocabulary.programmes, value, language);
    case 'organisation': {
      const organisation = [...organisations.values()].find(({ id }) => id === value);
      return organisation ? organisationShortName(dataset, organisation.id, language) : value;
    }
    case 'listed':
      return value === 'yes' ? texts.listed.yes : texts.listed.no;
  }
}

/** Everything that narrows the view. */
export interface FilterResets {
  /** One for each facet, then for the text, then for the dates. */
  readonly resets: readonly FilterReset[];
  /** Whether anything besides the dates narrows the view. */
  readonly hasFilters: boolean;
}

/** What narrows the view, each with a label and the action that clears it. */
export function useFilterResets(): FilterResets {
  const texts = useText(nothingFound);
  const language = useLanguage();
  const dataset = useDataset();
  const facets = useView((state) => state.facets);
  const query = useView((state) => state.query);
  const isNarrowed = useScene((scene) => scene.isNarrowed);
  const { clearFacet, setQuery, resetPeriod } = useActions();
  const resets: FilterReset[] = facetKeys
    .filter((key) => facets[key].length > 0)
    .map((key) => {
      const names = facets[key].map((value) =>
        facetValueName({ dataset, texts, language }, key, value),
      );
      const label = texts.clear(texts.facets[key], joinNames(names, language, valuesNamed));
      return { label, onChoose: () => clearFacet(key) };
    });
  if (query !== '') {
    resets.push({ label: texts.clearText(query), onChoose: () => setQuery('') });
  }
  const hasFilters = resets.length > 0;
  if (isNarrowed) resets.push({ label: texts.showAllDates, onChoose: resetPeriod });
  return { resets, hasFilters };
}
