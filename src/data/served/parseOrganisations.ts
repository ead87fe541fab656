import { daysInMonth } from '../../domain/model/dates';
import type { CountryCode, IsoDate, Organisation, OrganisationId } from '../../domain/model/types';
import { type ServedOrganisation, servedOrganisationsFile } from '../schema/servedSchema';
import { parseFile } from './parseFile';
import { toSource } from './parseSource';

/** The first day a date of any precision can mean: 2012 is 2012-01-01. */
export function firstDayOf(partialDate: string): IsoDate {
  return `${partialDate}-01-01`.slice(0, 10) as IsoDate;
}

/** The last day a date of any precision can mean: 2012-02 is 2012-02-29. */
export function lastDayOf(partialDate: string): IsoDate {
  const [year = '', month = '12', day] = partialDate.split('-');
  return `${year}-${month}-${day ?? daysInMonth(Number(year), Number(month))}` as IsoDate;
}

function toOrganisation(raw: ServedOrganisation): Organisation {
  return {
    ...raw,
    id: raw.id as OrganisationId,
    members: raw.members.map(({ country, since, until }) => ({
      country: country as CountryCode,
      since: since === null ? null : firstDayOf(since),
      until: until === null ? null : lastDayOf(until),
    })),
    sources: raw.sources.map(toSource),
  };
}

/** @throws DataFileError */
export function parseOrganisations(text: string): ReadonlyMap<OrganisationId, Organisation> {
  const { organisations } = parseFile('organisations', servedOrganisationsFile, text);
  return new Map(organisations.map((raw) => [raw.id as OrganisationId, toOrganisation(raw)]));
}
