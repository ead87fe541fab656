import type { Activity, Dataset } from '../../../src/domain/model/types';
import type { FacetKey, Facets, Period } from '../../../src/domain/model/view';
import type { Scene } from '../../../src/domain/scene/scene';

/**
 * The counting rules a second time, written to be obviously right and nothing else: one filter
 * after the other over plain objects, no columns, no bits, no single pass.
 */

function hasFacet(dataset: Dataset, activity: Activity, key: FacetKey, values: readonly string[]) {
  if (values.length === 0) return true;
  const own: readonly string[] = {
    region: activity.partners.map(({ country }) => dataset.countries.get(country)?.region ?? ''),
    kind: [activity.kind],
    theme: activity.themes,
    mode: [activity.mode],
    organisation: activity.organisations,
    programme: [activity.programme ?? ''],
    listed: [activity.isPublished ? 'yes' : 'no'],
  }[key];
  return values.some((value) => own.includes(value));
}

export function naiveActivities(
  dataset: Dataset,
  period: Period | null,
  facets: Facets,
  query = '',
): readonly Activity[] {
  return dataset.activities.filter(
    (activity) =>
      activity.partOf === null &&
      (period === null || !(activity.end < period.from || activity.start > period.to)) &&
      (Object.keys(facets) as FacetKey[]).every((key) =>
        hasFacet(dataset, activity, key, facets[key]),
      ) &&
      `${activity.title.en} ${activity.title.ja}`.toLowerCase().includes(query.toLowerCase()),
  );
}

export function naiveTotals(activities: readonly Activity[]): Scene['totals'] {
  const named = activities.flatMap(({ partners }) => partners.map(({ country }) => country));
  const withCountries = activities.filter(({ partners }) => partners.length > 0);
  const without = activities.filter(({ partners }) => partners.length === 0);
  return {
    activities: activities.length,
    countries: new Set(named).size,
    engagements: named.length,
    organisations: new Set(activities.flatMap(({ organisations }) => organisations)).size,
    onMap: withCountries.length,
    withOrganisations: without.filter(({ organisations }) => organisations.length > 0).length,
    withinHome: without.filter(({ organisations }) => organisations.length === 0).length,
    online: activities.filter(({ mode }) => mode === 'online').length,
    placeUnknown: activities.filter(({ mode, venue }) => mode !== 'online' && venue === null)
      .length,
  };
}

export function naiveCountryCounts(activities: readonly Activity[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { partners } of activities) {
    for (const { country } of partners) counts[country] = (counts[country] ?? 0) + 1;
  }
  return counts;
}

export function naiveMonthCount(activities: readonly Activity[], month: string): number {
  return activities.filter(
    ({ start, end }) => start.slice(0, 7) <= month && end.slice(0, 7) >= month,
  ).length;
}
