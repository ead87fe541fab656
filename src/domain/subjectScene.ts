import { whereabouts, whereaboutsOf } from './columns';
import { later, monthNumber } from './dates';
import { membersOn } from './membership';
import type {
  Activity,
  CountryCode,
  Dataset,
  IsoDate,
  MonthNumber,
  OrganisationId,
  PartnerRole,
} from './types';
import type { ClosedWindow, OffMapGroup, Subject } from './view';

/** What the drawer says of a country, an organisation, a programme or a group off the map. */
export interface SubjectScene {
  readonly subject: Subject;
  /** In the window and under all filters, newest first. */
  readonly activities: readonly Activity[];
  /** Under all filters but the window, newest first. */
  readonly allActivities: readonly Activity[];
  /** First and last day over `allActivities`; `null` when there is none. */
  readonly span: ClosedWindow | null;
  /** How often the country had each role in the window; all zero for other subjects. */
  readonly roles: Readonly<Record<PartnerRole, number>>;
  /** `allActivities` overlapping each month of the axis. */
  readonly months: Int32Array;
  /**
   * Countries only: activities in the window that name an organisation the country belonged to on
   * the activity's first day, but not the country itself. Never counted.
   */
  readonly throughOrganisations: readonly ThroughOrganisation[];
  /** Organisations only: members on the window's last day. */
  readonly members: readonly CountryCode[];
}
export interface ThroughOrganisation {
  readonly activity: Activity;
  readonly organisations: readonly OrganisationId[];
}

export interface SubjectQuery {
  readonly dataset: Dataset;
  readonly subject: Subject | null;
  readonly window: ClosedWindow;
  readonly inWindow: readonly Activity[];
  readonly atAnyTime: () => readonly Activity[];
  readonly firstMonth: MonthNumber;
  readonly monthCount: number;
}

export function namesCountry(activity: Activity, code: CountryCode): boolean {
  return activity.partners.some(({ country }) => country === code);
}

function isOffMap(activity: Activity, group: OffMapGroup): boolean {
  switch (group) {
    case 'organisations':
      return activity.partners.length === 0 && activity.organisations.length > 0;
    case 'home':
      return activity.partners.length === 0 && activity.organisations.length === 0;
    case 'online':
      return whereaboutsOf(activity) === whereabouts.online;
    case 'place-unknown':
      return whereaboutsOf(activity) === whereabouts.unknown;
  }
}

/** Whether the activity is one of the subject's own. */
export function belongsTo(activity: Activity, subject: Subject): boolean {
  switch (subject.type) {
    case 'country':
      return namesCountry(activity, subject.code);
    case 'organisation':
      return activity.organisations.includes(subject.id);
    case 'programme':
      return activity.programme === subject.id;
    case 'offMap':
      return isOffMap(activity, subject.group);
  }
}

function countRoles(
  activities: readonly Activity[],
  subject: Subject,
): Record<PartnerRole, number> {
  const roles = { host: 0, partner: 0, participant: 0 };
  if (subject.type !== 'country') return roles;
  for (const { partners } of activities) {
    const role = partners.find(({ country }) => country === subject.code)?.role;
    if (role) roles[role] += 1;
  }
  return roles;
}

function countMonths(
  activities: readonly Activity[],
  firstMonth: MonthNumber,
  monthCount: number,
): Int32Array {
  const months = new Int32Array(monthCount);
  for (const { start, end } of activities) {
    const last = Math.min(monthNumber(end) - firstMonth, monthCount - 1);
    for (let i = Math.max(monthNumber(start) - firstMonth, 0); i <= last; i++) {
      months[i] = (months[i] ?? 0) + 1;
    }
  }
  return months;
}

function spanOf(activities: readonly Activity[]): ClosedWindow | null {
  const first = activities.at(-1);
  if (!first) return null;
  const to = activities.reduce<IsoDate>((latest, { end }) => later(latest, end), first.end);
  return { from: first.start, to };
}

function throughOrganisations(
  dataset: Dataset,
  activities: readonly Activity[],
  code: CountryCode,
): readonly ThroughOrganisation[] {
  return activities.flatMap((activity) => {
    if (namesCountry(activity, code)) return [];
    const organisations = activity.organisations.filter((id) => {
      const organisation = dataset.organisations.get(id);
      return organisation !== undefined && membersOn(organisation, activity.start).includes(code);
    });
    return organisations.length === 0 ? [] : [{ activity, organisations }];
  });
}

function membersOf(query: SubjectQuery, subject: Subject): readonly CountryCode[] {
  if (subject.type !== 'organisation') return [];
  const organisation = query.dataset.organisations.get(subject.id);
  return organisation ? membersOn(organisation, query.window.to) : [];
}

export function subjectScene(query: SubjectQuery): SubjectScene | null {
  const { dataset, subject } = query;
  if (subject === null) return null;
  const activities = query.inWindow.filter((activity) => belongsTo(activity, subject));
  const allActivities = query.atAnyTime().filter((activity) => belongsTo(activity, subject));
  return {
    subject,
    activities,
    allActivities,
    span: spanOf(allActivities),
    roles: countRoles(activities, subject),
    months: countMonths(allActivities, query.firstMonth, query.monthCount),
    throughOrganisations:
      subject.type === 'country' ? throughOrganisations(dataset, query.inWindow, subject.code) : [],
    members: membersOf(query, subject),
  };
}
