/**
 * The schema of the files as they are served: compiled from `data/` by `compile.ts`. Links are
 * taken as plain text here, so that one bad link costs that link and not the whole file; `isWebUrl`
 * decides what becomes a link.
 */
import * as z from 'zod/mini';
import { framework } from './frameworksSchema';
import {
  actionPlans,
  activityFields,
  organisation,
  proofFields,
  siteFields,
  vocabularyFields,
} from './schema';
import { date, slug, text } from './schemaParts';

const count = z.int().check(z.gte(0));
const servedSource = z.strictObject({
  url: z.string(),
  publisher: text,
  says: z.strictObject({ en: text, ja: z.optional(text) }),
  read: date,
});
const servedSources = z.array(servedSource);

export const servedActivity = z.strictObject({
  ...activityFields,
  isPublished: z.boolean(),
  sourceCount: count,
  correctionCount: count,
});
export const servedActivitiesFile = z.strictObject({ activities: z.array(servedActivity) });

export const servedProof = z.strictObject({
  ...proofFields,
  sources: servedSources,
  corrections: z.array(z.extend(proofFields.corrections.def.element, { source: z.string() })),
});
/** Keyed by the id of the activity. */
export const servedProofFile = z.record(slug, servedProof);

export const servedOrganisationsFile = z.strictObject({
  organisations: z.array(z.extend(organisation, { sources: servedSources })),
});
export const servedActionPlansFile = z.strictObject({
  actionPlans: z.array(z.extend(actionPlans, { sources: servedSources })),
});
export const servedVocabularyFile = z.strictObject(vocabularyFields);
export const servedSiteFile = z.strictObject({
  ...siteFields,
  publishedListUrl: z.string(),
  reportErrorUrl: z.nullable(z.string()),
});
export const servedFrameworksFile = z.strictObject({
  frameworks: z.array(z.extend(framework, { sources: servedSources })),
});

export type ServedActivity = z.infer<typeof servedActivity>;
export type ServedProof = z.infer<typeof servedProof>;
export type ServedSource = z.infer<typeof servedSource>;
export type ServedOrganisation = z.infer<typeof servedOrganisationsFile>['organisations'][number];
export type ServedActionPlans = z.infer<typeof servedActionPlansFile>['actionPlans'][number];
export type ServedSite = z.infer<typeof servedSiteFile>;
