import * as z from 'zod/mini';
import {
  actionPlans,
  actionPlansFile,
  activitiesFile,
  activity,
  organisation,
  organisationsFile,
  siteFile,
  vocabularyFields,
  vocabularyFile,
} from '../schema/editedSchema';
import { framework, frameworksFile } from '../schema/frameworksSchema';
import type { DataFile } from '../served/dataFileError';
import { readJson } from '../served/readJson';
import { type Problem, ProblemList, wholeFile } from './problem';
import { addSchemaProblems } from './schemaProblems';

/**
 * The files that people edit: where they are, their schema, the keys that hold records, and the
 * schema of a record where the file is one list of them.
 */
export const editedFiles = {
  activities: {
    path: 'data/activities.json',
    schema: activitiesFile,
    lists: ['activities'],
    record: activity,
  },
  organisations: {
    path: 'data/organisations.json',
    schema: organisationsFile,
    lists: ['organisations'],
    record: organisation,
  },
  actionPlans: {
    path: 'data/action-plans.json',
    schema: actionPlansFile,
    lists: ['actionPlans'],
    record: actionPlans,
  },
  frameworks: {
    path: 'data/frameworks.json',
    schema: frameworksFile,
    lists: ['frameworks'],
    record: framework,
  },
  vocabulary: {
    path: 'data/vocabulary.json',
    schema: vocabularyFile,
    lists: [...Object.keys(vocabularyFields), 'publishers'],
    record: null,
  },
  site: { path: 'data/site.json', schema: siteFile, lists: ['presets'], record: null },
} as const;
export type EditedFile = keyof typeof editedFiles;
export const editedFileNames = Object.keys(editedFiles) as readonly EditedFile[];

/** Under which name a copy of the file is served. */
export function editedDataFile(name: EditedFile): DataFile {
  return `edited/${editedFiles[name].path.replace(/^.*\/|\.json$/g, '')}`;
}

export type Edited<Name extends EditedFile> = z.infer<(typeof editedFiles)[Name]['schema']>;

/** What could be read of a file. */
export interface ReadFile<Name extends EditedFile> {
  /** The file, or only its sound records, or `null` when nothing can be used. */
  readonly content: Edited<Name> | null;
  /** Ids of all its records, the unsound ones too: others may still refer to them. */
  readonly ids: ReadonlySet<string>;
  readonly isWhole: boolean;
}

function recordsOf(name: EditedFile, value: unknown): readonly unknown[] | null {
  const [list = ''] = editedFiles[name].lists;
  if (typeof value !== 'object' || value === null) return null;
  const records = (value as Record<string, unknown>)[list];
  return Array.isArray(records) ? records : null;
}

function idsOf(records: readonly unknown[]): ReadonlySet<string> {
  const ids = records.map((record) => (record as { readonly id?: unknown } | null)?.id);
  return new Set(ids.filter((id) => typeof id === 'string'));
}

/** The records that fit, so that one bad record does not hide what is wrong with the others. */
function soundPart(name: EditedFile, records: readonly unknown[]): unknown {
  const { lists, record } = editedFiles[name];
  if (record === null) return null;
  return { [lists[0]]: records.filter((each) => z.safeParse(record, each).success) };
}

/**
 * Reads one file and adds what is wrong with it to `problems`.
 * @param text `null` when the file is not there
 */
export function readEditedFile<Name extends EditedFile>(
  name: Name,
  text: string | null,
  problems: Problem[],
): ReadFile<Name> {
  const { path, schema, lists } = editedFiles[name];
  const nothing: ReadFile<Name> = { content: null, ids: new Set(), isWhole: false };
  const found = new ProblemList(path, problems);
  if (text === null) {
    found.add('fileMissing', wholeFile);
    return nothing;
  }
  const json = readJson(text);
  if (!json.isValid) {
    const { fault } = json;
    found.add(fault.code, wholeFile, fault.code === 'forbiddenKey' ? fault.key : '');
    return nothing;
  }
  const records = recordsOf(name, json.value);
  const ids = idsOf(records ?? []);
  const result = z.safeParse(schema, json.value);
  if (result.success) return { content: result.data as Edited<Name>, ids, isWhole: true };
  addSchemaProblems(found, json.value, result.error.issues, lists);
  const content = records && (soundPart(name, records) as Edited<Name> | null);
  return { content, ids, isWhole: false };
}
