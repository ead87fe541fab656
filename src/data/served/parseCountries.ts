import type { Country, CountryCode } from '../../domain/model/types';
import { countriesFile } from '../schema/countriesSchema';
import { parseFile } from './parseFile';

/** @throws DataFileError */
export function parseCountries(text: string): ReadonlyMap<CountryCode, Country> {
  const { countries } = parseFile('countries', countriesFile, text);
  return new Map(
    countries.map(({ alpha2, name, status, region, ...raw }) => {
      const code = raw.code as CountryCode;
      const parent = raw.parent as CountryCode | null;
      return [code, { code, alpha2, name, status, region, parent }];
    }),
  );
}
