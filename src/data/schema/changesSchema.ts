/** The schema of `data/changes.json`, which is generated from `data/history/`. */
import * as z from 'zod/mini';
import { recordKinds } from '../../domain/model/recordHistory';
import { date, localised, text } from './schemaParts';

const count = z.int().check(z.gte(0));
const changedRecord = z.strictObject({
  kind: z.enum(recordKinds),
  id: text,
  title: z.nullable(localised),
});
const fieldValue = z.nullable(z.union([z.string(), z.number(), z.boolean()]));
const correctedRecord = z.extend(changedRecord, {
  fields: z.array(z.strictObject({ field: text, before: fieldValue, after: fieldValue })),
});

export const changesFile = z.strictObject({
  changes: z.array(
    z.strictObject({
      version: text,
      date,
      isFirst: z.boolean(),
      counts: z.strictObject({ activities: count, organisations: count, actionPlans: count }),
      added: z.array(changedRecord),
      corrected: z.array(correctedRecord),
      removed: z.array(changedRecord),
    }),
  ),
});
