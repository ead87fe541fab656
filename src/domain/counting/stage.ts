import { axisPeriod, collectedPeriod } from '../model/period';
import type { Activity, ActivityId, CountryCode, Dataset } from '../model/types';
import { emptyFacets, type FacetKey, facetKeys, type Period } from '../model/view';
import { buildColumns, type Columns } from './columns';
import { monthsOf, type Tally, type TallyQuery, tally } from './tally';

export interface Totals {
  /** Distinct activities: the only number that adds up. */
  readonly activities: number;
  /** Distinct countries named. */
  readonly countries: number;
  /** Sum of the countries' numbers; larger than `activities` when one names several. */
  readonly engagements: number;
  readonly organisations: number;
  /** `onMap + withOrganisations + withinHome = activities`. */
  readonly onMap: number;
  readonly withOrganisations: number;
  readonly withinHome: number;
  /** Held online, whoever it names; not a part of the sum. */
  readonly online: number;
  /** Not online and no place recorded, whoever it names; not a part of the sum. */
  readonly placeUnknown: number;
}

/** For each facet and value a number of activities. Values without any are absent. */
export type FacetCounts = Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;

/** What depends on the data alone; made once. */
export interface Stage {
  readonly dataset: Dataset;
  /** The collected period: the period's limits. */
  readonly limits: Period;
  /** Whole fiscal years around the limits. */
  readonly axis: Period;
  readonly columns: Columns;
  readonly activityById: ReadonlyMap<ActivityId, Activity>;
  /** The largest number of activities of one country in all data: the scale of the ranking. */
  readonly largestCountryCount: number;
  /** Of all data, without filter or period. */
  readonly totals: Totals;
  /** For each facet and value: activities in all data. Values without any are absent. */
  readonly facetTotals: FacetCounts;
  /** For each country the first activity of all data that names it. */
  readonly firstActivities: ReadonlyMap<CountryCode, Activity>;
}

export function createStage(dataset: Dataset): Stage {
  const columns = buildColumns(dataset.activities, dataset.countries);
  const limits = collectedPeriod(dataset.site);
  const axis = axisPeriod(dataset.site);
  const everything: TallyQuery = {
    period: limits,
    facets: emptyFacets,
    query: '',
    months: monthsOf(axis),
  };
  const counted = tally(columns, everything);
  return {
    dataset,
    limits,
    axis,
    columns,
    activityById: new Map(dataset.activities.map((activity) => [activity.id, activity])),
    largestCountryCount: counted.byCountry.reduce((largest, count) => Math.max(largest, count), 1),
    totals: totalsOf(counted),
    facetTotals: facetCountsOf(columns, counted),
    firstActivities: firstActivitiesOf(columns),
  };
}

export function totalsOf(counted: Tally): Totals {
  const named = (counts: Int32Array) => counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  return {
    activities: counted.activities,
    countries: named(counted.byCountry),
    engagements: counted.engagements,
    organisations: named(counted.byOrganisation),
    onMap: counted.onMap,
    withOrganisations: counted.withOrganisations,
    withinHome: counted.withinHome,
    online: counted.online,
    placeUnknown: counted.placeUnknown,
  };
}

export function facetCountsOf(columns: Columns, counted: Tally): FacetCounts {
  return Object.fromEntries(
    facetKeys.map((key) => {
      const counts = counted.byFacet[key];
      const entries = columns.facets[key].values.map(
        (value, id) => [value, counts[id] ?? 0] as const,
      );
      return [key, new Map(entries.filter(([, count]) => count > 0))];
    }),
  ) as unknown as FacetCounts;
}

function firstActivitiesOf(columns: Columns): Stage['firstActivities'] {
  const firsts = new Map<CountryCode, Activity>();
  // The rows are newest first, so that the last one to be set is the first to have been.
  for (const activity of columns.rows) {
    for (const { country } of activity.partners) firsts.set(country, activity);
  }
  return firsts;
}
