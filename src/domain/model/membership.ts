import type { CountryCode, IsoDate, Organisation } from './types';

/**
 * The countries that belonged to the organisation on a day: both the first and the last day of a
 * membership count, and an unknown first day counts as "always".
 */
export function membersOn(organisation: Organisation, date: IsoDate): readonly CountryCode[] {
  return organisation.members
    .filter(
      ({ since, until }) => (since === null || since <= date) && (until === null || date <= until),
    )
    .map(({ country }) => country);
}
