/** Checks the published versions and whether the page names the newest one. */
import * as z from 'zod/mini';
import type { Change } from '../../domain/model/recordHistory';
import { readJson } from '../served/readJson';
import { compareRecords, numberOfChanges, type Records } from './compareRecords';
import {
  changesOf,
  compareVersions,
  latestRecords,
  type PublishedVersion,
  versionFile,
} from './history';
import { type Problem, ProblemList, wholeFile } from './problem';
import { addSchemaProblems } from './schemaProblems';

/** What earlier releases left behind. */
export interface PublishedTexts {
  /** The files of `data/history/` by their name. */
  readonly versions: ReadonlyMap<string, string>;
  /** `data/changes.json`; `null` when it is not there. */
  readonly changes: string | null;
}

const changesPath = 'data/changes.json';

function readVersion(name: string, text: string, problems: Problem[]): PublishedVersion | null {
  const found = new ProblemList(`data/history/${name}`, problems);
  const json = readJson(text);
  if (!json.isValid) {
    const { fault } = json;
    found.add(fault.code, wholeFile, fault.code === 'forbiddenKey' ? fault.key : '');
    return null;
  }
  const result = z.safeParse(versionFile, json.value);
  if (!result.success) {
    addSchemaProblems(found, json.value, result.error.issues, []);
    return null;
  }
  const { version } = result.data;
  if (name !== `${version}.json`) {
    found.add('versionMisnamed', { record: null, field: 'version' }, version);
    return null;
  }
  return result.data;
}

/**
 * The published versions, oldest first; adds what is wrong with their files to `problems`.
 * @returns `null` when a file cannot be used: the others alone would tell a wrong story
 */
export function readHistory(
  texts: PublishedTexts['versions'],
  problems: Problem[],
): readonly PublishedVersion[] | null {
  const versions = [...texts].map(([name, text]) => readVersion(name, text, problems));
  const sound = versions.filter((version) => version !== null);
  if (sound.length < versions.length) return null;
  return sound.sort((a, b) => compareVersions(a.version, b.version));
}

function checkChangesFile(
  text: string | null,
  changes: readonly Change[],
  problems: Problem[],
): void {
  const found = new ProblemList(changesPath, problems);
  if (text === null) {
    if (changes.length > 0) found.add('fileMissing', wholeFile);
    return;
  }
  const json = readJson(text);
  const isFresh = json.isValid && JSON.stringify(json.value) === JSON.stringify({ changes });
  if (!isFresh) found.add('changesStale', wholeFile);
}

/**
 * Checks `data/changes.json` against the history and adds what is wrong with either.
 * @returns what each version changed, newest first; `null` when the history cannot be used
 */
export function checkPublished(
  texts: PublishedTexts,
  problems: Problem[],
): { readonly versions: readonly PublishedVersion[]; readonly changes: readonly Change[] } | null {
  const versions = readHistory(texts.versions, problems);
  if (versions === null) return null;
  const changes = changesOf(versions);
  checkChangesFile(texts.changes, changes, problems);
  return { versions, changes };
}

/** Warns when the page would show records that its version does not stand for. */
export function checkVersion(
  site: { readonly version: string; readonly versionDate: string },
  versions: readonly PublishedVersion[],
  records: Records,
  problems: Problem[],
): void {
  const found = new ProblemList('data/site.json', problems);
  const newest = versions.at(-1);
  if (newest?.version !== site.version) {
    const place = { record: null, field: 'version' };
    found.add('versionNotPublished', place, site.version, newest?.version ?? '');
    return;
  }
  if (newest.date !== site.versionDate) {
    const place = { record: null, field: 'versionDate' };
    found.add('versionNotPublished', place, site.versionDate, newest.date);
  }
  const count = numberOfChanges(compareRecords(latestRecords(versions), records));
  if (count > 0) {
    const place = { record: null, field: 'version' };
    found.add('unpublishedChanges', place, site.version, String(count));
  }
}
