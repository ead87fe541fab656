/** The schema of `public/geo/countries.json`, which `scripts/geo` builds. */
import * as z from 'zod/mini';
import { countryStatuses } from './editedSchema';
import { countryCode, localised, slug } from './schemaParts';

export const country = z.strictObject({
  code: countryCode,
  /** Empty for areas that have no code of their own. */
  alpha2: z.string().check(z.regex(/^(?:[A-Z]{2})?$/)),
  /** Three digits, also the UN M49 number. */
  numeric: z.nullable(z.string().check(z.regex(/^\d{3}$/))),
  name: localised,
  status: z.enum(countryStatuses),
  region: z.nullable(slug),
  parent: z.nullable(countryCode),
});
export const countriesFile = z.strictObject({ countries: z.array(country) });
