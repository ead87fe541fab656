import { dayNumber } from '../../domain/model/dates';
import type { Activity, Dataset, Language } from '../../domain/model/types';
import { countryName, termLabel } from '../../i18n/format/names';

export type SortColumn = 'date' | 'title' | 'kind' | 'countries';
export interface Sort {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** The order of the scene itself. */
export const newestFirst: Sort = { column: 'date', direction: 'descending' };

/** Dates begin with the newest; texts with A, countries with the most. */
function firstDirection(column: SortColumn): Sort['direction'] {
  return column === 'date' || column === 'countries' ? 'descending' : 'ascending';
}

/** The sort after the head of a column is pressed: its usual order first, then the reverse. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  if (sort.column !== column) return { column, direction: firstDirection(column) };
  return { column, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
}

type Compare = (a: Activity, b: Activity) => number;

function compareBy(column: SortColumn, dataset: Dataset, language: Language): Compare {
  const collator = new Intl.Collator(language, { numeric: true });
  const { kinds } = dataset.vocabulary;
  const firstCountry = ({ partners: [first] }: Activity) =>
    first ? countryName(dataset, first.country, language) : '';
  switch (column) {
    case 'date':
      return (a, b) => dayNumber(a.start) - dayNumber(b.start);
    case 'title':
      return (a, b) => collator.compare(a.title[language], b.title[language]);
    case 'kind':
      return (a, b) =>
        collator.compare(termLabel(kinds, a.kind, language), termLabel(kinds, b.kind, language));
    case 'countries':
      return (a, b) =>
        a.partners.length - b.partners.length || collator.compare(firstCountry(b), firstCountry(a));
  }
}

/**
 * @param activities newest first; equal ones keep this order
 * @returns a new array, or `activities` itself where it is in order already
 */
export function sortActivities(
  activities: readonly Activity[],
  sort: Sort,
  dataset: Dataset,
  language: Language,
): readonly Activity[] {
  if (sort.column === 'date') {
    return sort.direction === 'descending' ? activities : activities.toReversed();
  }
  const compare = compareBy(sort.column, dataset, language);
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return activities.toSorted((a, b) => sign * compare(a, b));
}
