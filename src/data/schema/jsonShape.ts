/**
 * Checks a value against the part of JSON Schema that our schemas use. In the browser it stands in
 * for the schema library: the build turns each schema of a served file into plain JSON Schema, which
 * is a tenth of the code. `tests/data/served/jsonShape.test.ts` holds the two together.
 */
import { isIsoDate } from '../../domain/model/dates';

type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

export interface JsonSchema {
  readonly type?: JsonType | readonly JsonType[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** Absent where everything in `properties` is. */
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

/** @returns the first place where the value does not fit, `null` when all of it does */
type Check = (value: unknown) => Misfit | null;
type Fields = Readonly<Record<string, unknown>>;

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isOfType(value: unknown, type: JsonType): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return typeOf(value) === type;
}

const refuse = (code: Misfit['code'], key?: PropertyKey): Misfit => ({
  path: key === undefined ? [] : [key],
  code,
});
/** A misfit found inside, told from one level further out. */
const within = (key: PropertyKey, misfit: Misfit | null): Misfit | null =>
  misfit && { ...misfit, path: [key, ...misfit.path] };

const isDate = /^(?:partial-)?date$/;
const looksLikeDay = /^\d{4}-\d{2}-\d{2}$/;

function textCheck({ pattern, format = '', minLength = 0 }: JsonSchema): Check {
  const expression = pattern === undefined ? null : new RegExp(pattern, 'u');
  return (value) => {
    if (typeof value !== 'string') return null;
    const isUnreal = looksLikeDay.test(value) ? !isIsoDate(value) : format === 'date';
    if (isUnreal && isDate.test(format)) return refuse('invalid_format');
    if (expression && !expression.test(value)) return refuse('invalid_format');
    return value.length < minLength ? refuse('too_small') : null;
  };
}

function numberCheck({ minimum = Number.NEGATIVE_INFINITY, maximum }: JsonSchema): Check {
  return (value) => {
    if (typeof value !== 'number') return null;
    if (value < minimum) return refuse('too_small');
    return maximum !== undefined && value > maximum ? refuse('too_big') : null;
  };
}

function arrayCheck({ items, minItems = 0 }: JsonSchema): Check {
  const checkItem = items && checkOf(items);
  return (value) => {
    if (!Array.isArray(value)) return null;
    if (value.length < minItems) return refuse('too_small');
    for (let index = 0; checkItem && index < value.length; index++) {
      const misfit = checkItem(value[index]);
      if (misfit) return within(index, misfit);
    }
    return null;
  };
}

/** What a key that the schema does not name has to fit. */
function otherKeyCheck({ additionalProperties: others, propertyNames }: JsonSchema) {
  const checkKey = propertyNames && checkOf(propertyNames);
  const checkValue = typeof others === 'object' ? checkOf(others) : null;
  return (key: string, value: unknown): Misfit | null => {
    if (others === false) return refuse('unrecognized_keys');
    if (checkKey?.(key)) return refuse('invalid_value');
    return checkValue && within(key, checkValue(value));
  };
}

function objectCheck(schema: JsonSchema): Check {
  const properties = Object.entries(schema.properties ?? {});
  const checks = new Map(properties.map(([key, property]) => [key, checkOf(property)]));
  const required = schema.required ?? [...checks.keys()];
  const checkOther = otherKeyCheck(schema);
  return (value) => {
    if (typeOf(value) !== 'object') return null;
    const fields = value as Fields;
    const missing = required.find((key) => !Object.hasOwn(fields, key));
    if (missing !== undefined) return refuse('invalid_type', missing);
    for (const key of Object.keys(fields)) {
      const check = checks.get(key);
      const misfit = check ? within(key, check(fields[key])) : checkOther(key, fields[key]);
      if (misfit) return misfit;
    }
    return null;
  };
}

function choiceCheck(choices: readonly JsonSchema[]): Check {
  const checks = choices.map(checkOf);
  return (value) => {
    const misfits: Misfit[] = [];
    for (const check of checks) {
      const misfit = check(value);
      if (!misfit) return null;
      misfits.push(misfit);
    }
    // The choice that got furthest says best what is wrong.
    return misfits.reduce((a, b) => (b.path.length > a.path.length ? b : a));
  };
}

function allowedCheck(allowed: readonly unknown[]): Check {
  return (value) => (allowed.includes(value) ? null : refuse('invalid_value'));
}

function typeCheck(type: NonNullable<JsonSchema['type']>): Check {
  const types: readonly JsonType[] = typeof type === 'string' ? [type] : type;
  return (value) => (types.some((one) => isOfType(value, one)) ? null : refuse('invalid_type'));
}

/** Prepared once for each schema, because a record has thousands of values. */
export function checkOf(schema: JsonSchema): Check {
  const checks: Check[] = [];
  if (schema.const !== undefined) checks.push(allowedCheck([schema.const]));
  if (schema.enum) checks.push(allowedCheck(schema.enum));
  if (schema.type) checks.push(typeCheck(schema.type));
  if (schema.anyOf) checks.push(choiceCheck(schema.anyOf));
  checks.push(textCheck(schema), numberCheck(schema), arrayCheck(schema), objectCheck(schema));
  return (value) => {
    for (const check of checks) {
      const misfit = check(value);
      if (misfit) return misfit;
    }
    return null;
  };
}

/**
 * The part of the schema library's interface that `parseFile` uses.
 * @public The modules that the build makes of the schemas import it.
 */
export function shape(schema: JsonSchema) {
  const check = checkOf(schema);
  return {
    safeParse(value: unknown) {
      const misfit = check(value);
      return misfit
        ? ({ success: false, error: { issues: [misfit] } } as const)
        : ({ success: true, data: value } as const);
    },
  };
}
