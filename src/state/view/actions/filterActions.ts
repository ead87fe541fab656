import { emptyFacets, type FacetKey } from '../../../domain/model/view';
import type { ViewStore } from '../viewStore';

/** What narrows the activities besides the period. */
export function filterActions({ setState: set }: ViewStore) {
  return {
    toggleFacet(key: FacetKey, value: string): void {
      set(({ facets }) => {
        const chosen = facets[key];
        const next = chosen.includes(value)
          ? chosen.filter((other) => other !== value)
          : [...chosen, value].sort();
        return { facets: { ...facets, [key]: next } };
      });
    },
    clearFacet(key: FacetKey): void {
      set(({ facets }) => ({ facets: { ...facets, [key]: [] } }));
    },
    /** Takes every facet and the text filter away; the period stays. */
    clearFilters(): void {
      set({ facets: emptyFacets, query: '' });
    },
    setQuery(query: string): void {
      set({ query });
    },
  };
}
