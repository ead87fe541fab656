import fc from 'fast-check';
import { dateOfDay, dayNumber, isoDate } from '../../src/domain/model/dates';
import type { Activity, DayNumber, IsoDate } from '../../src/domain/model/types';
import type { Facets, OpenPeriod } from '../../src/domain/model/view';
import { code, createActivity, createOrganisation, partners } from '../builders';

const firstDay = dayNumber(isoDate('2023-04-01'));
const lastDay = dayNumber(isoDate('2026-03-31'));

/** Any day, and often one of a few, so that ends meet and rules are tried where they turn. */
export const dates: fc.Arbitrary<IsoDate> = fc
  .oneof(
    fc.integer({ min: firstDay, max: lastDay }),
    fc.integer({ min: firstDay + 400, max: firstDay + 406 }),
  )
  .map((day) => dateOfDay(day as DayNumber));

export const periods: fc.Arbitrary<OpenPeriod> = fc.record({
  from: fc.option(dates),
  to: fc.option(dates),
});

const codes = ['PHL', 'IDN', 'FJI', 'USA', 'SWE'];
export const organisations = [
  createOrganisation('asean', [{ country: 'PHL' }, { country: 'IDN' }]),
  createOrganisation('nato', [{ country: 'USA' }, { country: 'SWE', since: '2024-03-07' }]),
];
const organisationIds = organisations.map(({ id }) => String(id));

const manila = {
  name: null,
  city: { en: 'Manila', ja: 'マニラ' },
  country: code('PHL'),
  point: null,
  precision: null,
};

const activityParts = fc.record({
  start: dates,
  length: fc.nat({ max: 80 }),
  codes: fc.subarray(codes),
  organisations: fc.subarray(organisationIds),
  kind: fc.constantFrom('seminar', 'course'),
  mode: fc.constantFrom('in-person', 'online'),
  themes: fc.subarray(['peacekeeping', 'leadership']),
  programme: fc.constantFrom(null, 'ship-rider'),
  isPublished: fc.boolean(),
  venue: fc.constantFrom(null, manila),
});

export const activities: fc.Arbitrary<readonly Activity[]> = fc
  .array(activityParts, { maxLength: 40 })
  .map((parts) =>
    parts.map(({ start, length, codes: named, ...rest }, index) =>
      createActivity(`a${index}`, {
        ...rest,
        start,
        end: dateOfDay((dayNumber(start) + length) as DayNumber),
        partners: partners(...named),
      }),
    ),
  );

export const facets: fc.Arbitrary<Facets> = fc.record({
  region: fc.subarray(['southeast-asia', 'pacific', 'europe']),
  kind: fc.subarray(['seminar', 'course']),
  theme: fc.subarray(['peacekeeping', 'leadership']),
  mode: fc.subarray(['in-person', 'online']),
  organisation: fc.subarray(organisationIds),
  programme: fc.subarray(['ship-rider']),
  listed: fc.subarray(['yes', 'no']),
});
