import type { Plugin } from 'vite';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';
import type { JsonSchema } from '../../src/data/schema/jsonShape';

const servedSchemas = /\/src\/data\/schema\/(?:served|servedDetail|countries|changes)Schema\.ts$/;

/** What `src/data/schema/jsonShape.ts` understands; `$schema` says only which dialect it is. */
const keywords = new Set(
  '$schema type properties required additionalProperties propertyNames items enum const anyOf pattern format minimum maximum minItems minLength'.split(
    ' ',
  ),
);

function unknownKeyword(schema: unknown, isSchema = true): string | undefined {
  if (Array.isArray(schema)) return schema.map((item) => unknownKeyword(item)).find(Boolean);
  if (typeof schema !== 'object' || schema === null) return undefined;
  for (const [key, value] of Object.entries(schema)) {
    if (value === undefined) continue;
    if (isSchema && !keywords.has(key)) return key;
    if (key === 'enum' || key === 'required') continue;
    const inner = unknownKeyword(value, !isSchema || key !== 'properties');
    if (inner) return inner;
  }
  return undefined;
}

/** A schema as plain JSON Schema. @throws Error when it needs a keyword the page cannot check */
export function toShape(schema: z.ZodMiniType): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // Left out of the JSON: a calendar decides better than the long pattern for days.
      if (jsonSchema.format === 'date') Object.assign(jsonSchema, { pattern: undefined });
      const { properties, required = [] } = jsonSchema;
      // An optional object comes by twice: the second time it has been told already.
      if (!properties || ('required' in jsonSchema && !jsonSchema.required)) return;
      // Most objects need all they name: those that do not say what they need.
      const isWhole = required.length === Object.keys(properties).length;
      Object.assign(jsonSchema, { required: isWhole ? undefined : required });
    },
  });
  const keyword = unknownKeyword(json);
  if (keyword) throw new Error(`src/data/schema/jsonShape.ts does not know the keyword ${keyword}`);
  const { $schema: _, ...rest } = json;
  return rest as JsonSchema;
}

/** @throws Error when the module exports something else than schemas */
function compiled(exports: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(exports).map(([name, schema]) => {
    if (!(schema instanceof z.ZodMiniType)) throw new Error(`${name} is not a schema`);
    return `export const ${name} = /* @__PURE__ */ shape(${JSON.stringify(toShape(schema))});`;
  });
  return ["import { shape } from './jsonShape';", ...lines].join('\n');
}

/**
 * Replaces the schemas of served files in the built page by plain JSON Schema: the page then needs
 * no schema library before it is usable.
 */
export function compiledSchemas(): Plugin {
  return {
    name: 'compiled-schemas',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!servedSchemas.test(id)) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id, { configFile: false });
      return compiled(module);
    },
  };
}
