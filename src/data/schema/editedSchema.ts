/**
 * The one schema of the files that people edit in `data/`. The browser's parser, the check, the
 * JSON Schema files and the columns of the spreadsheet all come from it.
 */
import * as z from 'zod/mini';
import {
  contactUrl,
  countryCode,
  date,
  localised,
  partialDate,
  schemaReference,
  slug,
  source,
  text,
  webUrl,
  year,
} from './schemaParts';

export const titleStatuses = ['official', 'translated'] as const;
export const publishedSections = ['latest', 'headquarters', 'promotion'] as const;
export const partnerRoles = ['host', 'partner', 'participant'] as const;
export const venuePrecisions = ['site', 'city'] as const;
export const countryStatuses = ['home', 'country', 'region', 'dependency', 'undetermined'] as const;

/** What an inference or a correction can be about. `dates` is the start and the end together. */
export const provenFields = [
  'title',
  'dates',
  'start',
  'end',
  'mode',
  'japanRole',
  'partners',
  'organisations',
  'venue',
  'venue.name',
  'venue.city',
  'venue.country',
  'programme',
  'themes',
  'within.start',
] as const;

export const partner = z.strictObject({ country: countryCode, role: z.enum(partnerRoles) });

/** Parts that are unknown are left out; `lat`, `lon` and `precision` come together. */
export const venue = z.strictObject({
  name: z.optional(localised),
  city: z.optional(localised),
  country: z.optional(countryCode),
  lat: z.optional(z.number().check(z.gte(-90), z.lte(90))),
  lon: z.optional(z.number().check(z.gte(-180), z.lte(180))),
  precision: z.optional(z.enum(venuePrecisions)),
});

export const activityFields = {
  id: slug,
  title: localised,
  titleStatus: z.strictObject({ en: z.enum(titleStatuses), ja: z.enum(titleStatuses) }),
  start: date,
  end: date,
  kind: slug,
  mode: slug,
  japanRole: slug,
  partners: z.array(partner),
  organisations: z.array(slug),
  venue: z.nullable(venue),
  programme: z.nullable(slug),
  themes: z.array(slug),
  within: z.nullable(z.strictObject({ name: localised, start: date, end: date })),
  partOf: z.nullable(slug),
} as const;

export const proofFields = {
  published: z.nullable(
    z.strictObject({
      title: z.optional(text),
      date: text,
      section: z.enum(publishedSections),
    }),
  ),
  sources: z.array(source).check(z.minLength(1)),
  inferred: z.array(z.strictObject({ field: z.enum(provenFields), why: localised })),
  corrections: z.array(
    z.strictObject({
      field: z.enum(provenFields),
      published: text,
      used: text,
      why: localised,
      source: webUrl,
    }),
  ),
  notes: z.nullable(localised),
} as const;

export const activity = z.strictObject({ ...activityFields, ...proofFields });
export const activitiesFile = z.strictObject({
  $schema: schemaReference,
  activities: z.array(activity),
});

export const organisation = z.strictObject({
  id: slug,
  name: localised,
  shortName: localised,
  kind: slug,
  members: z.array(
    z.strictObject({
      country: countryCode,
      since: z.nullable(partialDate),
      until: z.nullable(partialDate),
    }),
  ),
  sources: z.array(source),
  note: z.nullable(localised),
});
export const organisationsFile = z.strictObject({
  $schema: schemaReference,
  organisations: z.array(organisation),
});

export const actionPlans = z.strictObject({
  country: countryCode,
  hasPlan: z.nullable(z.boolean()),
  plans: z.array(
    z.strictObject({
      number: z.int().check(z.gte(1)),
      adopted: z.nullable(partialDate),
      periodFrom: z.nullable(year),
      periodTo: z.nullable(year),
    }),
  ),
  inDevelopment: z.boolean(),
  sources: z.array(source),
  note: z.nullable(localised),
});
export const actionPlansFile = z.strictObject({
  $schema: schemaReference,
  actionPlans: z.array(actionPlans),
});

export const term = z.strictObject({
  id: slug,
  label: localised,
  description: z.nullable(localised),
});
/** The order of the terms is the order on screen. */
export const vocabularyFields = {
  kinds: z.array(term),
  modes: z.array(term),
  roles: z.array(term),
  themes: z.array(term),
  programmes: z.array(term),
  regions: z.array(term),
  organisationKinds: z.array(term),
} as const;
/** `label.en` is the name that sources give; what is not listed here has one name for all readers. */
export const publisher = z.strictObject({ id: slug, label: localised });
export const vocabularyFile = z.strictObject({
  $schema: schemaReference,
  ...vocabularyFields,
  publishers: z.array(publisher),
});

export const coveragePeriod = z.strictObject({
  from: date,
  to: date,
  completeness: z.enum(['complete', 'partial']),
  label: localised,
});
export const preset = z.strictObject({
  id: slug,
  label: localised,
  isPrimary: z.boolean(),
  from: z.nullable(date),
  to: z.nullable(date),
  /** Counts whole months back from the last one collected, in place of `from` and `to`. */
  lastMonths: z.optional(z.int().check(z.gte(1))),
});
export const siteFields = {
  title: localised,
  subtitle: localised,
  shortSubtitle: localised,
  homeCountry: countryCode,
  fiscalYearFirstMonth: z.int().check(z.gte(1), z.lte(12)),
  coverage: z.array(coveragePeriod).check(z.minLength(1)),
  presets: z.array(preset),
  reportErrorUrl: z.nullable(contactUrl),
  publishedListUrl: webUrl,
  version: text,
  versionDate: date,
} as const;
export const siteFile = z.strictObject({ $schema: schemaReference, ...siteFields });

export type RawActivity = z.infer<typeof activity>;
export type RawOrganisation = z.infer<typeof organisation>;
export type RawActionPlans = z.infer<typeof actionPlans>;
export type RawVocabulary = z.infer<typeof vocabularyFile>;
export type RawSite = z.infer<typeof siteFile>;
