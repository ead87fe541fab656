/** The pieces that the schemas of several data files share. */
import * as z from 'zod/mini';
import { isIsoDate } from '../../domain/model/dates';
import { webUrlPattern } from './webUrl';

// Here, because every schema is made of these pieces: before the first one is made. Generated code
// would need `unsafe-eval`; even to probe for it is reported as a break of the security policy.
z.config({ jitless: true });

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const countryCodePattern = /^[A-Z]{3}$/;
const contactPattern = new RegExp(
  `${webUrlPattern.source}|^mailto:[^\\s@\\p{C}]+@[^\\s@\\p{C}]+$`,
  'u',
);
export const yearPattern = /^\d{4}$/;
export const looksLikeDay = /^\d{4}-\d{2}-\d{2}$/;
const partialDatePattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

function isRealWhenDay(value: string): boolean {
  return !looksLikeDay.test(value) || isIsoDate(value);
}

/** Text with something in it: blank text is a missing text. */
export const text = z.string().check(z.regex(/\S/));
export const localised = z.strictObject({ en: text, ja: text });
export const slug = z.string().check(z.regex(slugPattern));
export const countryCode = z.string().check(z.regex(countryCodePattern));
/** A real calendar day, `YYYY-MM-DD`. */
export const date = z.iso.date();
/** A day, a month or a year: as exact as the source. */
export const partialDate = z
  .string()
  .check(z.regex(partialDatePattern), z.refine(isRealWhenDay))
  .register(z.globalRegistry, { format: 'partial-date' });
export const year = z.string().check(z.regex(yearPattern));
export const webUrl = z.string().check(z.regex(webUrlPattern));
export const contactUrl = z.string().check(z.regex(contactPattern));

export const source = z.strictObject({
  url: webUrl,
  publisher: text,
  says: z.strictObject({ en: text, ja: z.optional(text) }),
  read: date,
});

/** Points editors to the JSON Schema beside the file; not part of the data. */
export const schemaReference = z.optional(z.string());
