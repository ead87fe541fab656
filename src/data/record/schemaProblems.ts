import type * as z from 'zod/mini';
import { countryCodePattern, looksLikeDay, slugPattern, yearPattern } from '../schema/schemaParts';
import { webUrlPattern } from '../schema/webUrl';
import { pathText } from '../served/parseFile';
import { type ProblemCode, type ProblemList, valueText } from './problem';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<PropertyKey, unknown>)[key];
  }, root);
}

function isTranslation(path: Path): boolean {
  const last = path.at(-1);
  return last === 'en' || last === 'ja';
}

function isTitleStatus(path: Path): boolean {
  return path.at(-2) === 'titleStatus';
}

function codeOfFormat(issue: Issue & { code: 'invalid_format' }, path: Path, value: unknown) {
  if (issue.format === 'date')
    return looksLikeDay.test(String(value)) ? 'impossibleDate' : 'badDate';
  switch (issue.pattern) {
    case String(/\S/):
      return isTranslation(path) ? 'missingTranslation' : 'blank';
    case String(slugPattern):
      return 'badSlug';
    case String(countryCodePattern):
      return 'badCountryCode';
    case String(webUrlPattern):
      return 'badUrl';
    case String(yearPattern):
      return 'badYear';
    default:
      return isUrlField(path) ? 'badUrl' : 'badFormat';
  }
}

function isUrlField(path: Path): boolean {
  return String(path.at(-1)).endsWith('Url');
}

function codeOf(issue: Issue, path: Path, value: unknown): ProblemCode {
  switch (issue.code) {
    case 'invalid_type':
      if (value !== undefined) return 'wrongType';
      return isTranslation(path) && !isTitleStatus(path) ? 'missingTranslation' : 'missingField';
    case 'invalid_value':
      return value === undefined ? 'missingField' : 'notOneOf';
    case 'invalid_format':
      return codeOfFormat(issue, path, value);
    case 'too_small':
    case 'too_big':
      if (issue.origin !== 'array') return 'outOfRange';
      return path.at(-1) === 'sources' ? 'noSource' : 'tooFew';
    case 'unrecognized_keys':
      return 'unknownField';
    case 'custom':
      return 'impossibleDate';
    default:
      return 'badFormat';
  }
}

function detailOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'too_big':
      return `≤ ${issue.maximum}`;
    default:
      return '';
  }
}

/** How the parts of a path are told apart: which record, and which field of it. */
interface Place {
  readonly record: string | null;
  readonly path: Path;
}

function recordName(record: unknown, index: number): string {
  const named = record as { id?: unknown; country?: unknown } | null;
  const name = named?.id ?? named?.country;
  return typeof name === 'string' && name.trim() !== '' ? valueText(name) : `#${index + 1}`;
}

function placeOf(root: unknown, path: Path, lists: readonly string[]): Place {
  const [list, index, ...rest] = path;
  if (!lists.includes(String(list)) || typeof index !== 'number') return { record: null, path };
  return { record: recordName(valueAt(root, [list ?? '', index]), index), path: rest };
}

/**
 * Adds the issues of a schema as problems with record and field.
 * @param root the value that was checked
 * @param lists the keys of the file that hold records
 */
export function addSchemaProblems(
  found: ProblemList,
  root: unknown,
  issues: readonly Issue[],
  lists: readonly string[],
): void {
  for (const issue of issues) {
    const { record, path } = placeOf(root, issue.path, lists);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        found.add('unknownField', { record, field: pathText([...path, key]) });
      }
      continue;
    }
    const value = valueAt(root, issue.path);
    const place = { record, field: pathText(path) };
    found.add(codeOf(issue, issue.path, value), place, value, detailOf(issue));
  }
}
