import { later } from '../model/dates';
import { membersOn } from '../model/membership';
import type {
  Activity,
  CountryCode,
  Dataset,
  IsoDate,
  Organisation,
  OrganisationId,
  PartnerRole,
} from '../model/types';
import type { ActivityGroup, Period, Subject } from '../model/view';
import { activitiesOf, type Columns } from './columns';
import { countMonths, type FilteredRows, type FilterQuery, rowsWith } from './filteredRows';
import { rowsInPeriod, type Tally } from './tally';

/** What the drawer says of a country, an organisation, a programme or a group such as those off the map. */
export interface SubjectCounts {
  readonly subject: Subject;
  /** In the period and under all filters, newest first. */
  readonly activities: readonly Activity[];
  /** Under all filters but the period, newest first. */
  readonly allActivities: readonly Activity[];
  /** First and last day over `allActivities`; `null` when there is none. */
  readonly span: Period | null;
  /** How often the country had each role in the period; all zero for other subjects. */
  readonly roles: Readonly<Record<PartnerRole, number>>;
  /** `allActivities` overlapping each month of the axis. */
  readonly months: Int32Array;
  /**
   * Countries only: activities in the period that name an organisation the country belonged to on
   * the activity's first day, but not the country itself. Never counted.
   */
  readonly throughOrganisations: readonly ThroughOrganisation[];
  /** Organisations only: members on the period's last day. */
  readonly members: readonly CountryCode[];
}
export interface ThroughOrganisation {
  readonly activity: Activity;
  readonly organisations: readonly OrganisationId[];
}

/** What of the stage a subject's scene depends on. */
interface SubjectStage {
  readonly dataset: Dataset;
  readonly columns: Columns;
}

export interface SubjectQuery {
  readonly stage: SubjectStage;
  readonly subject: Subject | null;
  readonly period: Period;
  readonly counted: Tally;
  readonly months: FilterQuery['months'];
}

/** The filtered rows that are the subject's own, newest first. */
function subjectRows(columns: Columns, filtered: FilteredRows, subject: Subject): Int32Array {
  switch (subject.type) {
    case 'country':
      return rowsWith(filtered, columns.countries, subject.code);
    case 'organisation':
      return rowsWith(filtered, columns.organisations, subject.id);
    case 'programme':
      return rowsWith(filtered, columns.facets.programme, subject.id);
    case 'group':
      return groupRows(columns, filtered, subject.group);
  }
}

function groupRows(columns: Columns, filtered: FilteredRows, group: ActivityGroup): Int32Array {
  switch (group) {
    case 'map':
    case 'organisations':
    case 'home':
      return rowsWith(filtered, columns.part, group);
    case 'online':
      return rowsWith(filtered, columns.whereabouts, 'online');
    case 'place-unknown':
      return rowsWith(filtered, columns.whereabouts, 'unknown');
  }
}

/** What the country did in the activity; `null` when it is not named. */
export function roleOf({ partners }: Activity, code: CountryCode): PartnerRole | null {
  return partners.find(({ country }) => country === code)?.role ?? null;
}

function countRoles(
  activities: readonly Activity[],
  subject: Subject,
): Record<PartnerRole, number> {
  const roles = { host: 0, partner: 0, participant: 0 };
  if (subject.type !== 'country') return roles;
  for (const activity of activities) {
    const role = roleOf(activity, subject.code);
    if (role) roles[role] += 1;
  }
  return roles;
}

function spanOf(activities: readonly Activity[]): Period | null {
  const first = activities.at(-1);
  if (!first) return null;
  const to = activities.reduce<IsoDate>((latest, { end }) => later(latest, end), first.end);
  return { from: first.start, to };
}

/** Organisations the country ever belonged to, with the memberships. */
function membershipsOf(dataset: Dataset, code: CountryCode): readonly Organisation[] {
  return [...dataset.organisations.values()].filter(({ members }) =>
    members.some(({ country }) => country === code),
  );
}

interface ThroughRow extends ThroughOrganisation {
  readonly row: number;
}

/** Under all filters but the period, newest first. */
function throughRows(
  { dataset, columns }: SubjectStage,
  filtered: FilteredRows,
  code: CountryCode,
): readonly ThroughRow[] {
  const own = new Set(rowsWith(filtered, columns.countries, code));
  const through = new Map<number, OrganisationId[]>();
  for (const organisation of membershipsOf(dataset, code)) {
    for (const row of rowsWith(filtered, columns.organisations, organisation.id)) {
      const activity = columns.rows[row];
      if (!activity || own.has(row)) continue;
      if (!membersOn(organisation, activity.start).includes(code)) continue;
      through.set(row, [...(through.get(row) ?? []), organisation.id]);
    }
  }
  return [...through]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, ids]) => {
      const activity = columns.rows[row];
      if (!activity) return [];
      const organisations = activity.organisations.filter((id) => ids.includes(id));
      return [{ row, activity, organisations }];
    });
}

/** What of a subject stays the same while only the period moves. */
interface StillSubject
  extends Pick<SubjectCounts, 'subject' | 'allActivities' | 'span' | 'months'> {
  readonly rows: Int32Array;
  readonly through: readonly ThroughRow[];
}

function lookAt(stage: SubjectStage, filtered: FilteredRows, query: StillQuery): StillSubject {
  const { subject, months } = query;
  const rows = subjectRows(stage.columns, filtered, subject);
  const allActivities = activitiesOf(stage.columns, rows);
  return {
    subject,
    rows,
    allActivities,
    span: spanOf(allActivities),
    months: countMonths(stage.columns, rows, months),
    through: subject.type === 'country' ? throughRows(stage, filtered, subject.code) : [],
  };
}

interface StillQuery extends Pick<SubjectQuery, 'months'> {
  readonly subject: Subject;
}

/** Kept with the filtered rows, as these are with the columns: nearly every call moves the period only. */
const latest = new WeakMap<FilteredRows, StillSubject>();

function subjectOutsidePeriod(
  stage: SubjectStage,
  filtered: FilteredRows,
  query: StillQuery,
): StillSubject {
  const known = latest.get(filtered);
  if (known?.subject === query.subject) return known;
  const outside = lookAt(stage, filtered, query);
  latest.set(filtered, outside);
  return outside;
}

function membersOf(query: SubjectQuery, subject: Subject): readonly CountryCode[] {
  if (subject.type !== 'organisation') return [];
  const organisation = query.stage.dataset.organisations.get(subject.id);
  return organisation ? membersOn(organisation, query.period.to) : [];
}

export function countSubject(query: SubjectQuery): SubjectCounts | null {
  const { stage, subject, counted, months } = query;
  if (subject === null) return null;
  const { filtered, period } = counted;
  const outside = subjectOutsidePeriod(stage, filtered, { subject, months });
  const activities = activitiesOf(stage.columns, rowsInPeriod(stage.columns, outside.rows, period));
  const inPeriod = new Set(
    rowsInPeriod(
      stage.columns,
      Int32Array.from(outside.through, ({ row }) => row),
      period,
    ),
  );
  return {
    subject,
    activities,
    allActivities: outside.allActivities,
    span: outside.span,
    roles: countRoles(activities, subject),
    months: outside.months,
    throughOrganisations: outside.through.filter(({ row }) => inPeriod.has(row)),
    members: membersOf(query, subject),
  };
}
