import type { Dataset, Language } from '../domain/model/types';
import { type FacetKey, facetKeys } from '../domain/model/view';
import type { Scene } from '../domain/scene/scene';
import { formatDay } from '../i18n/format/dates';
import { joinNames, organisationShortName, termLabel } from '../i18n/format/names';
import { nothingFound } from '../i18n/messages/page/nothingFound';
import { useTextOf } from './text/useTextOf';
import { clearFacet, resetPeriod, setQuery } from './view/actions';
import { useView } from './view/viewStore';

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

export interface FilterReset {
  readonly label: string;
  readonly onChoose: () => void;
}

/** What narrows the view, each as a button that loosens it: by facet, by text, by dates. */
export function useFilterResets(dataset: Dataset, isNarrowed: boolean): readonly FilterReset[] {
  const texts = useTextOf(nothingFound);
  const language = useView((state) => state.language);
  const facets = useView((state) => state.facets);
  const query = useView((state) => state.query);
  const ways: FilterReset[] = facetKeys
    .filter((key) => facets[key].length > 0)
    .map((key) => {
      const names = facets[key].map((value) =>
        facetValueName({ dataset, texts, language }, key, value),
      );
      const label = texts.clear(texts.facets[key], joinNames(names, language, valuesNamed));
      return { label, onChoose: () => clearFacet(key) };
    });
  if (query !== '') {
    ways.push({ label: texts.clearText(query), onChoose: () => setQuery('') });
  }
  if (isNarrowed) ways.push({ label: texts.showAllDates, onChoose: resetPeriod });
  return ways;
}

/** What to say when the whole view is empty, and the ways out. */
export function useNothingFound(
  dataset: Dataset,
  { period, isNarrowed }: Pick<Scene, 'period' | 'isNarrowed'>,
): { readonly text: string; readonly resets: readonly FilterReset[] } {
  const texts = useTextOf(nothingFound);
  const language = useView((state) => state.language);
  const resets = useFilterResets(dataset, isNarrowed);
  const from = formatDay(period.from, language);
  const to = formatDay(period.to, language);
  const hasFilters = resets.length > (isNarrowed ? 1 : 0);
  return { text: hasFilters ? texts.noneWithFilters(from, to) : texts.none(from, to), resets };
}
