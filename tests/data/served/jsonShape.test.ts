import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { toShape } from '../../../scripts/data/compiledSchemas';
import { changesFile } from '../../../src/data/schema/changesSchema';
import { countriesFile } from '../../../src/data/schema/countriesSchema';
import { checkOf } from '../../../src/data/schema/jsonShape';
import * as details from '../../../src/data/schema/servedDetailSchema';
import * as served from '../../../src/data/schema/servedSchema';
import { compiledFile } from '../compiledFiles';

const files = [
  ['activities', served.servedActivitiesFile, compiledFile('data/activities.json')],
  ['organisations', served.servedOrganisationsFile, compiledFile('data/organisations.json')],
  ['vocabulary', served.servedVocabularyFile, compiledFile('data/vocabulary.json')],
  ['site', served.servedSiteFile, compiledFile('data/site.json')],
  ['proof', details.servedProofFile, compiledFile('data/proof.json')],
  ['action plans', details.servedActionPlansFile, compiledFile('data/action-plans.json')],
  ['frameworks', details.servedFrameworksFile, compiledFile('data/frameworks.json')],
  [
    'changes',
    changesFile,
    readFileSync('data/changes.json', 'utf8').replace(/"\$schema":[^,]*,/, ''),
  ],
  ['countries', countriesFile, readFileSync('public/geo/countries.json', 'utf8')],
] as const satisfies readonly (readonly [string, z.ZodMiniType, string])[];

const odd = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  'x',
  'PHL',
  '2024-02-30',
  '2024-02-29',
  -1,
  1.5,
  7,
  true,
  [],
  {},
  'javascript:alert(1)',
);

/** Every place in a value that can be replaced, by its keys. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

describe('the compiled check of served files', () => {
  test.each(files)('%s: lets the real file in', (_, schema, text) => {
    expect(checkOf(toShape(schema))(JSON.parse(text))).toBeNull();
  });

  test('an object that may be left out is whole where it is there', () => {
    const optional = z.object({ name: z.optional(z.object({ en: z.string() })) });
    const check = checkOf(toShape(optional));
    expect(check({})).toBeNull();
    expect(check({ name: {} })).not.toBeNull();
  });

  test.each(files)('%s: refuses at the place where the schema does', (_, schema, text) => {
    const value: unknown = JSON.parse(text);
    const check = checkOf(toShape(schema));
    const all = places(value);
    fc.assert(
      fc.property(fc.nat({ max: all.length - 1 }), odd, (index, by) => {
        const broken = replaced(value, all[index] ?? [], by);
        const result = schema.safeParse(broken);
        expect(check(broken) === null).toBe(result.success);
      }),
      { numRuns: 150 },
    );
  });
});
