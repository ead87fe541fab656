import { dayNumber, monthNumber } from '../model/dates';
import type { FacetKey, Period } from '../model/view';
import { facetKeys } from '../model/view';
import type { Columns, ListColumn } from './columns';
import { countAllOverlaps, countOverlaps, type DayCounts, type DaySpan } from './dayCounts';
import { type FilteredRows, type FilterQuery, filteredRows } from './filteredRows';

export interface TallyQuery extends FilterQuery {
  /** Already resolved and clamped; inclusive. */
  readonly period: Period;
}

/** Every number the page shows of one period under the filters. */
export interface Tally {
  readonly filtered: FilteredRows;
  readonly period: DaySpan;
  readonly activities: number;
  readonly engagements: number;
  readonly onMap: number;
  readonly withOrganisations: number;
  readonly withinHome: number;
  readonly online: number;
  readonly placeUnknown: number;
  /** By country id of the columns. */
  readonly byCountry: Int32Array;
  /** By organisation id of the columns. */
  readonly byOrganisation: Int32Array;
  /** For each facet by value id: activities under all *other* filters. */
  readonly byFacet: Readonly<Record<FacetKey, Int32Array>>;
  /** By month since `months.first`: activities under all filters but the period. */
  readonly byMonth: Int32Array;
}

/** Counts one period. While only the period moves, no row is looked at. */
export function tally(columns: Columns, query: TallyQuery): Tally {
  const filtered = filteredRows(columns, query);
  const period = { from: dayNumber(query.period.from), to: dayNumber(query.period.to) };
  const count = <Value extends string>(
    days: DayCounts,
    column: ListColumn<Value>,
    value: Value,
  ) => {
    const id = column.values.indexOf(value);
    return id < 0 ? 0 : countOverlaps(days, id, period);
  };
  const byCountry = countAllOverlaps(filtered.countries, period);
  const onMap = count(filtered.part, columns.part, 'map');
  const withOrganisations = count(filtered.part, columns.part, 'organisations');
  const withinHome = count(filtered.part, columns.part, 'home');
  const facets = facetKeys.map(
    (key) => [key, countAllOverlaps(filtered.facets[key], period)] as const,
  );
  return {
    filtered,
    period,
    activities: onMap + withOrganisations + withinHome,
    engagements: byCountry.reduce((sum, number) => sum + number, 0),
    onMap,
    withOrganisations,
    withinHome,
    online: count(filtered.whereabouts, columns.whereabouts, 'online'),
    placeUnknown: count(filtered.whereabouts, columns.whereabouts, 'unknown'),
    byCountry,
    byOrganisation: countAllOverlaps(filtered.organisations, period),
    byFacet: Object.fromEntries(facets) as Record<FacetKey, Int32Array>,
    byMonth: filtered.byMonth,
  };
}

/** Those of the rows that overlap the period, in their order. */
export function rowsInPeriod(
  columns: Columns,
  rows: Int32Array,
  { from, to }: DaySpan,
): Int32Array {
  const { startDay, endDay } = columns;
  return rows.filter((row) => (startDay[row] ?? 0) <= to && (endDay[row] ?? 0) >= from);
}

/** First and last month of a period, inclusive. */
export function monthsOf(period: Period): TallyQuery['months'] {
  return { first: monthNumber(period.from), last: monthNumber(period.to) };
}
