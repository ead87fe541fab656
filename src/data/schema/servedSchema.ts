/**
 * The schema of the files the page starts from, as they are served: compiled from `data/` by
 * `compile.ts`. Links are taken as plain text here, so that one bad link costs that link and not the
 * whole file; `isWebUrl` decides what becomes a link.
 */
import * as z from 'zod/mini';
import { activityFields, organisation, siteFields, vocabularyFields } from './editedSchema';
import { date, localised, text } from './schemaParts';

const count = z.int().check(z.gte(0));

export const servedSource = z.strictObject({
  url: z.string(),
  publisher: localised,
  says: z.strictObject({ en: text, ja: z.optional(text) }),
  read: date,
});

export const servedActivity = z.strictObject({
  ...activityFields,
  isPublished: z.boolean(),
  sourceCount: count,
  correctionCount: count,
});
export const servedActivitiesFile = z.strictObject({ activities: z.array(servedActivity) });

export const servedOrganisationsFile = z.strictObject({
  organisations: z.array(z.extend(organisation, { sources: z.array(servedSource) })),
});
export const servedVocabularyFile = z.strictObject(vocabularyFields);
export const servedSiteFile = z.strictObject({
  ...siteFields,
  publishedListUrl: z.string(),
  reportErrorUrl: z.nullable(z.string()),
});

export type ServedActivity = z.infer<typeof servedActivity>;
export type ServedSource = z.infer<typeof servedSource>;
export type ServedOrganisation = z.infer<typeof servedOrganisationsFile>['organisations'][number];
export type ServedSite = z.infer<typeof servedSiteFile>;
