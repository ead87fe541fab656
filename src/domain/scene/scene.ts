import type { Comparison } from '../comparison/comparison';
import { type ClassIndex, classIndexes, classOf } from '../counting/classBreaks';
import { activitiesOf, buildColumns, type Columns } from '../counting/columns';
import { rowsWith } from '../counting/filteredRows';
import { type SubjectScene, subjectScene } from '../counting/subjectScene';
import { rowsInPeriod, type Tally, type TallyQuery, tally } from '../counting/tally';
import { monthNumber } from '../model/dates';
import { lazy } from '../model/lazy';
import { axisPeriod, collectedPeriod, isSamePeriod, resolvePeriod } from '../model/period';
import type {
  Activity,
  ActivityId,
  CountryCode,
  Dataset,
  MonthNumber,
  OrganisationId,
} from '../model/types';
import { emptyFacets, type FacetKey, facetKeys, type Period, type View } from '../model/view';

/** A country named by at least one activity in the period. */
export interface CountryTally {
  readonly code: CountryCode;
  /** Activities naming it; at least 1. */
  readonly count: number;
  readonly classIndex: ClassIndex;
  /** The newest activity naming it in the period; looked for when first asked. */
  readonly latest: Activity;
}

export interface OrganisationTally {
  readonly id: OrganisationId;
  /** Activities naming it; at least 1. */
  readonly count: number;
}

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

export interface Histogram {
  readonly first: MonthNumber;
  /** One number a month, for the whole axis: activities overlapping it under all other filters. */
  readonly counts: Int32Array;
  /** The share of the selected country or organisation, by month; `null` when none is selected. */
  readonly share: Int32Array | null;
}

/** Everything that is drawn, computed from the dataset and the view and from nothing else. */
export interface Scene {
  /** The collected period: the period's limits. */
  readonly limits: Period;
  /** Whole fiscal years around the limits. */
  readonly axis: Period;
  /** The period with both ends known, clamped to the limits. */
  readonly period: Period;
  readonly isNarrowed: boolean;
  /** In the period and under all filters, newest first; put together when first asked for. */
  readonly activities: readonly Activity[];
  /** The first of `activities`, a few; cheap however many there are. */
  readonly newest: readonly Activity[];
  readonly totals: Totals;
  /** Most activities first; equal numbers in the order of their English names. */
  readonly ranking: readonly CountryTally[];
  readonly byCountry: ReadonlyMap<CountryCode, CountryTally>;
  /** Most activities first, equal numbers by id. */
  readonly organisations: readonly OrganisationTally[];
  /** Countries in each of the five classes. */
  readonly classCounts: readonly number[];
  /** For each facet and value: activities under all *other* filters. Values without any are absent. */
  readonly facetCounts: Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;
  readonly histogram: Histogram;
  readonly subject: SubjectScene | null;
  readonly activity: Activity | null;
  /** What differs from the other period; `null` while none is compared. */
  readonly comparison: Comparison | null;
}

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
  readonly facetTotals: Scene['facetCounts'];
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
  };
}

function totalsOf(counted: Tally): Totals {
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

function monthsOf(period: Period): TallyQuery['months'] {
  return { first: monthNumber(period.from), last: monthNumber(period.to) };
}

function newestOf(columns: Columns, { filtered, period }: Tally, code: CountryCode): Activity {
  const row = rowsInPeriod(columns, rowsWith(filtered, columns.countries, code), period)[0];
  const activity = row === undefined ? undefined : columns.rows[row];
  if (!activity) throw new RangeError(`no activity names ${code} in the period`);
  return activity;
}

function rankCountries(stage: Stage, counted: Tally): readonly CountryTally[] {
  const { columns, dataset } = stage;
  const nameOf = (code: CountryCode) => dataset.countries.get(code)?.name.en ?? code;
  return columns.countries.values
    .flatMap((code, id) => {
      const count = counted.byCountry[id] ?? 0;
      const classIndex = classOf(count);
      if (classIndex === null) return [];
      const latest = lazy(() => newestOf(columns, counted, code));
      return [
        {
          code,
          count,
          classIndex,
          get latest() {
            return latest();
          },
        },
      ];
    })
    .sort((a, b) => b.count - a.count || (nameOf(a.code) < nameOf(b.code) ? -1 : 1));
}

function rankOrganisations(columns: Columns, counted: Tally): readonly OrganisationTally[] {
  return columns.organisations.values
    .map((id, index) => ({ id, count: counted.byOrganisation[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

function facetCountsOf(columns: Columns, counted: Tally): Scene['facetCounts'] {
  return Object.fromEntries(
    facetKeys.map((key) => {
      const counts = counted.byFacet[key];
      const entries = columns.facets[key].values.map(
        (value, id) => [value, counts[id] ?? 0] as const,
      );
      return [key, new Map(entries.filter(([, count]) => count > 0))];
    }),
  ) as unknown as Scene['facetCounts'];
}

/** How many activities `newest` holds at most. */
const newestKept = 5;

function newestIn(columns: Columns, { filtered, period }: Tally): readonly Activity[] {
  const newest: Activity[] = [];
  for (const row of filtered.rows) {
    if (newest.length === newestKept) break;
    const activity = columns.rows[row];
    const begins = columns.startDay[row] ?? 0;
    const ends = columns.endDay[row] ?? 0;
    if (activity && begins <= period.to && ends >= period.from) newest.push(activity);
  }
  return newest;
}

/** The fields of the view a scene depends on. */
export type SceneView = Pick<View, 'period' | 'subject' | 'activity' | 'facets' | 'query'>;

/** Computes everything that is on screen. Pure: the same stage and view give the same scene. */
export function createScene(stage: Stage, view: SceneView): Scene {
  const { columns, limits, axis } = stage;
  const period = resolvePeriod(view.period, limits);
  const months = monthsOf(axis);
  const counted = tally(columns, { period, facets: view.facets, query: view.query, months });
  const ranking = rankCountries(stage, counted);
  const activities = lazy(() =>
    activitiesOf(columns, rowsInPeriod(columns, counted.filtered.rows, counted.period)),
  );
  // What panels ask for that may not be there, or that follow the period a moment later.
  const newest = lazy(() => newestIn(columns, counted));
  const organisations = lazy(() => rankOrganisations(columns, counted));
  const facetCounts = lazy(() => facetCountsOf(columns, counted));
  const subject = subjectScene({ stage, subject: view.subject, period, counted, months });
  return {
    limits,
    axis,
    period,
    isNarrowed: !isSamePeriod(period, limits),
    get activities() {
      return activities();
    },
    get newest() {
      return newest();
    },
    totals: totalsOf(counted),
    ranking,
    byCountry: new Map(ranking.map((entry) => [entry.code, entry])),
    get organisations() {
      return organisations();
    },
    classCounts: classIndexes.map(
      (index) => ranking.filter(({ classIndex }) => classIndex === index).length,
    ),
    get facetCounts() {
      return facetCounts();
    },
    histogram: { first: months.first, counts: counted.byMonth, share: subject?.months ?? null },
    subject,
    activity: view.activity === null ? null : (stage.activityById.get(view.activity) ?? null),
    comparison: null,
  };
}
