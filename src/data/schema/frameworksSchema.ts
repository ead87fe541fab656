/** The schema of `data/frameworks.json`: the plans and resolutions behind the activities. */
import * as z from 'zod/mini';
import { localised, partialDate, schemaReference, slug, source, year } from './schemaParts';

const part = z.strictObject({ id: slug, label: localised, description: z.nullable(localised) });
/** A resolution, plan or strategy with its parts in their own order. */
export const framework = z.strictObject({
  id: slug,
  title: localised,
  /** As exact as the source. */
  adopted: partialDate,
  periodFrom: z.nullable(year),
  periodTo: z.nullable(year),
  /** Whether the years of the period are fiscal years. */
  hasFiscalYears: z.boolean(),
  summary: localised,
  parts: z.array(part),
  sources: z.array(source).check(z.minLength(1)),
});
export const frameworksFile = z.strictObject({
  $schema: schemaReference,
  frameworks: z.array(framework),
});

export type RawFramework = z.infer<typeof framework>;
