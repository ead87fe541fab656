import { dayNumber } from '../model/dates';
import type { ClosedWindow, FacetKey } from '../model/view';
import { facetKeys } from '../model/view';
import type { Columns, ListColumn } from './columns';
import { countAllOverlaps, countOverlaps, type DayCounts, type DaySpan } from './dayCounts';
import { type FilteredRows, type FilterQuery, filteredRows } from './filteredRows';

export interface TallyQuery extends FilterQuery {
  /** Already resolved and clamped; inclusive. */
  readonly window: ClosedWindow;
}

/** Every number the page shows of one window under the filters. */
export interface Tally {
  readonly filtered: FilteredRows;
  readonly window: DaySpan;
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
  /** By month since `months.first`: activities under all filters but the window. */
  readonly byMonth: Int32Array;
}

/** Counts one window. While only the window moves, no row is looked at. */
export function tally(columns: Columns, query: TallyQuery): Tally {
  const filtered = filteredRows(columns, query);
  const window = { from: dayNumber(query.window.from), to: dayNumber(query.window.to) };
  const count = <Value extends string>(
    days: DayCounts,
    column: ListColumn<Value>,
    value: Value,
  ) => {
    const id = column.values.indexOf(value);
    return id < 0 ? 0 : countOverlaps(days, id, window);
  };
  const byCountry = countAllOverlaps(filtered.countries, window);
  const onMap = count(filtered.part, columns.part, 'map');
  const withOrganisations = count(filtered.part, columns.part, 'organisations');
  const withinHome = count(filtered.part, columns.part, 'home');
  const facets = facetKeys.map(
    (key) => [key, countAllOverlaps(filtered.facets[key], window)] as const,
  );
  return {
    filtered,
    window,
    activities: onMap + withOrganisations + withinHome,
    engagements: byCountry.reduce((sum, number) => sum + number, 0),
    onMap,
    withOrganisations,
    withinHome,
    online: count(filtered.whereabouts, columns.whereabouts, 'online'),
    placeUnknown: count(filtered.whereabouts, columns.whereabouts, 'unknown'),
    byCountry,
    byOrganisation: countAllOverlaps(filtered.organisations, window),
    byFacet: Object.fromEntries(facets) as Record<FacetKey, Int32Array>,
    byMonth: filtered.byMonth,
  };
}

/** Those of the rows that overlap the window, in their order. */
export function rowsInWindow(
  columns: Columns,
  rows: Int32Array,
  { from, to }: DaySpan,
): Int32Array {
  const { startDay, endDay } = columns;
  return rows.filter((row) => (startDay[row] ?? 0) <= to && (endDay[row] ?? 0) >= from);
}
