/**
 * Checks a value against the part of JSON Schema that our schemas use. In the browser it stands in
 * for the schema library: the build turns each schema of a served file into plain JSON Schema, which
 * is a tenth of the code. `tests/data/jsonShape.test.ts` holds the two together.
 */
import { isIsoDate } from '../domain/dates';

type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

export interface JsonSchema {
  readonly type?: JsonType | readonly JsonType[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
}

/** Where a value departs from its schema; the words are those of the schema library. */
export interface Misfit {
  readonly path: readonly PropertyKey[];
  readonly code:
    | 'invalid_type'
    | 'invalid_value'
    | 'invalid_format'
    | 'unrecognized_keys'
    | 'too_small'
    | 'too_big'
    | 'invalid_union';
}

type Path = readonly PropertyKey[];

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isOfType(value: unknown, type: JsonType): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return typeOf(value) === type;
}

function hasType(value: unknown, type: NonNullable<JsonSchema['type']>): boolean {
  return typeof type === 'string'
    ? isOfType(value, type)
    : type.some((one) => isOfType(value, one));
}

const isDate = /^(?:partial-)?date$/;
const looksLikeDay = /^\d{4}-\d{2}-\d{2}$/;

function misfitOfText(value: string, schema: JsonSchema, path: Path): Misfit | null {
  const { pattern, format, minLength = 0 } = schema;
  const isUnreal = looksLikeDay.test(value) ? !isIsoDate(value) : format === 'date';
  if (isDate.test(format ?? '') && isUnreal) return { path, code: 'invalid_format' };
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    return { path, code: 'invalid_format' };
  }
  return value.length < minLength ? { path, code: 'too_small' } : null;
}

function misfitOfNumber(value: number, schema: JsonSchema, path: Path): Misfit | null {
  if (schema.minimum !== undefined && value < schema.minimum) return { path, code: 'too_small' };
  if (schema.maximum !== undefined && value > schema.maximum) return { path, code: 'too_big' };
  return null;
}

function misfitOfArray(value: readonly unknown[], schema: JsonSchema, path: Path): Misfit | null {
  if (value.length < (schema.minItems ?? 0)) return { path, code: 'too_small' };
  if (!schema.items) return null;
  for (const [index, item] of value.entries()) {
    const misfit = misfitOf(item, schema.items, [...path, index]);
    if (misfit) return misfit;
  }
  return null;
}

function misfitOfKey(key: string, value: unknown, schema: JsonSchema, path: Path): Misfit | null {
  const property = Object.hasOwn(schema.properties ?? {}, key)
    ? schema.properties?.[key]
    : undefined;
  if (property) return misfitOf(value, property, [...path, key]);
  const { additionalProperties: others, propertyNames } = schema;
  if (others === false) return { path, code: 'unrecognized_keys' };
  if (propertyNames && misfitOf(key, propertyNames, path)) return { path, code: 'invalid_value' };
  return typeof others === 'object' ? misfitOf(value, others, [...path, key]) : null;
}

function misfitOfObject(
  value: Readonly<Record<string, unknown>>,
  schema: JsonSchema,
  path: Path,
): Misfit | null {
  const missing = schema.required?.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return { path: [...path, missing], code: 'invalid_type' };
  for (const [key, inner] of Object.entries(value)) {
    const misfit = misfitOfKey(key, inner, schema, path);
    if (misfit) return misfit;
  }
  return null;
}

function misfitOfChoice(value: unknown, schema: JsonSchema, path: Path): Misfit | null {
  if (!schema.anyOf) return null;
  const misfits = schema.anyOf.map((choice) => misfitOf(value, choice, path));
  if (misfits.includes(null)) return null;
  // The choice that got furthest says best what is wrong.
  return misfits.reduce((a, b) => ((b?.path.length ?? 0) > (a?.path.length ?? 0) ? b : a)) ?? null;
}

/** @returns the first place where the value does not fit, `null` when all of it does */
export function misfitOf(value: unknown, schema: JsonSchema, path: Path = []): Misfit | null {
  if (schema.const !== undefined && value !== schema.const) return { path, code: 'invalid_value' };
  if (schema.enum && !schema.enum.includes(value)) return { path, code: 'invalid_value' };
  if (schema.type && !hasType(value, schema.type)) return { path, code: 'invalid_type' };
  const choice = misfitOfChoice(value, schema, path);
  if (choice) return choice;
  if (typeof value === 'string') return misfitOfText(value, schema, path);
  if (typeof value === 'number') return misfitOfNumber(value, schema, path);
  if (Array.isArray(value)) return misfitOfArray(value, schema, path);
  if (typeOf(value) === 'object') {
    return misfitOfObject(value as Readonly<Record<string, unknown>>, schema, path);
  }
  return null;
}

/**
 * The part of the schema library's interface that `parseFile` uses.
 * @public The modules that the build makes of the schemas import it.
 */
export function shape(schema: JsonSchema) {
  return {
    safeParse(value: unknown) {
      const misfit = misfitOf(value, schema);
      return misfit
        ? ({ success: false, error: { issues: [misfit] } } as const)
        : ({ success: true, data: value } as const);
    },
  };
}
