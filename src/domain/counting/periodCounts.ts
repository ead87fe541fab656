import { lazy } from '../model/lazy';
import { isSamePeriod, resolvePeriod } from '../model/period';
import type { Activity, CountryCode, MonthNumber, OrganisationId } from '../model/types';
import type { Period, View } from '../model/view';
import { type ClassIndex, classIndexes, classOf } from './classBreaks';
import { activitiesOf, type Columns } from './columns';
import { rowsWith } from './filteredRows';
import { type FacetCounts, facetCountsOf, type Stage, type Totals, totalsOf } from './stage';
import { countSubject, type SubjectCounts } from './subjectCounts';
import { monthsOf, rowsInPeriod, type Tally, tally } from './tally';

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

export interface Histogram {
  readonly first: MonthNumber;
  /** One number a month, for the whole axis: activities overlapping it under all other filters. */
  readonly counts: Int32Array;
  /** The share of the selected country or organisation, by month; `null` when none is selected. */
  readonly share: Int32Array | null;
}

/** Everything counted in one period under the filters. */
export interface PeriodCounts {
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
  readonly facetCounts: FacetCounts;
  readonly histogram: Histogram;
  readonly subject: SubjectCounts | null;
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

/** The fields of the view that what is counted depends on. */
export type CountsQuery = Pick<View, 'period' | 'subject' | 'facets' | 'query'>;

/** Counts one period. What panels ask for that may not be there is put together when first asked for. */
export function countPeriod(stage: Stage, query: CountsQuery): PeriodCounts {
  const { columns, limits, axis } = stage;
  const period = resolvePeriod(query.period, limits);
  const months = monthsOf(axis);
  const counted = tally(columns, { period, facets: query.facets, query: query.query, months });
  const ranking = rankCountries(stage, counted);
  const activities = lazy(() =>
    activitiesOf(columns, rowsInPeriod(columns, counted.filtered.rows, counted.period)),
  );
  const newest = lazy(() => newestIn(columns, counted));
  const organisations = lazy(() => rankOrganisations(columns, counted));
  const facetCounts = lazy(() => facetCountsOf(columns, counted));
  const subject = countSubject({ stage, subject: query.subject, period, counted, months });
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
  };
}
