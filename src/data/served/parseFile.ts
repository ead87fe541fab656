import type * as z from 'zod/mini';
import { type DataFile, DataFileError } from './dataFileError';
import { readJson } from './readJson';

/** `activities[3].partners[0].country` */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

/**
 * Reads one served file into the shape of its schema.
 * @throws DataFileError when the text is not JSON or does not fit
 */
export function parseFile<Schema extends z.ZodMiniType>(
  file: DataFile,
  schema: Schema,
  text: string,
): z.infer<Schema> {
  const json = readJson(text);
  if (!json.isValid) throw new DataFileError(file, json.fault);
  const result = schema.safeParse(json.value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new DataFileError(file, {
    code: 'schema',
    path: issue ? pathText(issue.path) : '',
    problem: issue?.code ?? 'custom',
  });
}
