/** The schema of the files that are asked for when a reader opens what they hold. */
import * as z from 'zod/mini';
import { actionPlans, proofFields } from './editedSchema';
import { framework } from './frameworksSchema';
import { slug } from './schemaParts';
import { servedSource } from './servedSchema';

const servedSources = z.array(servedSource);

export const servedProof = z.strictObject({
  ...proofFields,
  sources: servedSources,
  corrections: z.array(z.extend(proofFields.corrections.def.element, { source: z.string() })),
});
/** Keyed by the id of the activity. */
export const servedProofFile = z.record(slug, servedProof);

export const servedActionPlansFile = z.strictObject({
  actionPlans: z.array(z.extend(actionPlans, { sources: servedSources })),
});
export const servedFrameworksFile = z.strictObject({
  frameworks: z.array(z.extend(framework, { sources: servedSources })),
});

export type ServedProof = z.infer<typeof servedProof>;
export type ServedActionPlans = z.infer<typeof servedActionPlansFile>['actionPlans'][number];
