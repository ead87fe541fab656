import type {
  Activity,
  ActivityId,
  CountryCode,
  IsoDate,
  OrganisationId,
  Venue,
  Within,
} from '../../domain/model/types';
import { type ServedActivity, servedActivitiesFile } from '../schema/servedSchema';
import { parseFile } from './parseFile';

function toVenue(venue: ServedActivity['venue']): Venue | null {
  if (venue === null) return null;
  const { lat, lon } = venue;
  const point = lat === undefined || lon === undefined ? null : { lat, lon };
  return {
    name: venue.name ?? null,
    city: venue.city ?? null,
    country: (venue.country as CountryCode | undefined) ?? null,
    point,
    precision: point === null ? null : (venue.precision ?? 'city'),
  };
}

function toWithin(within: ServedActivity['within']): Within | null {
  if (within === null) return null;
  return { name: within.name, start: within.start as IsoDate, end: within.end as IsoDate };
}

function toActivity(raw: ServedActivity): Activity {
  const { venue, within, ...rest } = raw;
  return {
    ...rest,
    id: raw.id as ActivityId,
    start: raw.start as IsoDate,
    end: raw.end as IsoDate,
    partners: raw.partners.map(({ country, role }) => ({ country: country as CountryCode, role })),
    organisations: raw.organisations as OrganisationId[],
    partOf: raw.partOf as ActivityId | null,
    venue: toVenue(venue),
    within: toWithin(within),
  };
}

/** Newest first: start and end descending, then id ascending. */
export function compareNewestFirst(a: Activity, b: Activity): number {
  if (a.start !== b.start) return a.start < b.start ? 1 : -1;
  if (a.end !== b.end) return a.end < b.end ? 1 : -1;
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return 0;
}

/** @throws DataFileError */
export function parseActivities(text: string): readonly Activity[] {
  const { activities } = parseFile('activities', servedActivitiesFile, text);
  return activities.map(toActivity).sort(compareNewestFirst);
}
