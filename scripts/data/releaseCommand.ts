/** `npm run data:release` and `npm run data:changes`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CheckContext, checkData } from '../../src/data/record/checkData';
import { type PublishedTexts, readHistory } from '../../src/data/record/checkHistory';
import { compareRecords, type RecordChanges } from '../../src/data/record/compareRecords';
import type { EditedFile } from '../../src/data/record/editedFiles';
import {
  changesText,
  compareVersions,
  latestRecords,
  nextVersion,
  type PublishedVersion,
  versionPattern,
  versionText,
} from '../../src/data/record/history';
import type { Problem } from '../../src/data/record/problem';
import { isIsoDate, isoDateOf } from '../../src/domain/model/dates';
import type { Language } from '../../src/domain/model/types';
import { dataRelease } from '../../src/i18n/messages/record/dataRelease';
import { problemLine } from '../../src/i18n/sentences/problemText';
import { readCheckContext, readEditedTexts, readPublishedTexts } from './readData';
import { writeTogether } from './writeTogether';

/** Where the command works and what it needs from the world. */
export interface Workplace {
  readonly data: string;
  readonly geo: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly print: (line: string) => void;
}

/** @param now its day in the time zone of the machine is the date of a new version */
export function workplaceOf(root: string, now: Date, print: Workplace['print']): Workplace {
  const today = isoDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return { data: join(root, 'data'), geo: join(root, 'public/geo'), today, print };
}

type Texts = Readonly<Record<EditedFile, string | null>>;

/** What publishing is about to put right. */
const expected: ReadonlySet<Problem['code']> = new Set<Problem['code']>([
  'versionNotPublished',
  'unpublishedChanges',
]);

function printProblems(problems: readonly Problem[], print: Workplace['print'], lang: Language) {
  for (const problem of problems) {
    if (!expected.has(problem.code)) print(problemLine(problem, lang));
  }
}

/** What speaks against the version, or `null`. */
function objection(
  { version, date }: Pick<PublishedVersion, 'version' | 'date'>,
  newest: PublishedVersion | undefined,
  language: Language,
): string | null {
  const words = dataRelease[language];
  if (version === '') return words.usage('npm run data:release --');
  if (!versionPattern.test(version)) return words.badVersion(version);
  if (!isIsoDate(date)) return words.badDate(date);
  if (newest === undefined) return null;
  if (compareVersions(version, newest.version) <= 0) return words.notNewer(version, newest.version);
  return date < newest.date ? words.dateTooEarly(date, newest.date) : null;
}

/** Changes the two values and nothing else, so that the file stays as its editors wrote it. */
function siteWith(text: string, { version, date }: PublishedVersion): string {
  return text
    .replace(/("version"\s*:\s*)"[^"]*"/, (_, key: string) => key + JSON.stringify(version))
    .replace(/("versionDate"\s*:\s*)"[^"]*"/, (_, key: string) => key + JSON.stringify(date));
}

function printSummary(changes: RecordChanges, { print }: Workplace, language: Language): void {
  const { added, corrected, removed } = changes;
  print(dataRelease[language].summary(added.length, corrected.length, removed.length));
}

interface Release {
  readonly next: PublishedVersion;
  readonly versions: readonly PublishedVersion[];
  readonly texts: Texts;
}

/** Checks the files as they will be, then writes them all. */
function publish(
  release: Release,
  context: CheckContext,
  { data, print }: Workplace,
  language: Language,
): boolean {
  const { next, texts } = release;
  const versions = [...release.versions, next];
  const site = siteWith(texts.site ?? '', next);
  const changes = changesText(versions);
  const published: PublishedTexts = {
    versions: new Map(versions.map((each) => [`${each.version}.json`, versionText(each)])),
    changes,
  };
  const { problems } = checkData({ ...texts, site }, { ...context, published });
  if (problems.some(({ severity, code }) => severity === 'error' || expected.has(code))) {
    for (const problem of problems) print(problemLine(problem, language));
    return false;
  }
  writeTogether(
    new Map([
      [join(data, 'history', `${next.version}.json`), versionText(next)],
      [join(data, 'changes.json'), changes],
      [join(data, 'site.json'), site],
    ]),
  );
  return true;
}

function languageOf(lang: string | undefined): Language {
  return lang === 'ja' ? 'ja' : 'en';
}

/**
 * Publishes the data as a new version: version and date, what changed, and a copy to compare the
 * next version with. Writes nothing when the check fails.
 * @param parameters `<version> [--date YYYY-MM-DD] [--lang en|ja]`
 * @returns the exit status
 */
export function runRelease(place: Workplace, parameters: readonly string[]): 0 | 1 {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    options: { date: { type: 'string' }, lang: { type: 'string' } },
    allowPositionals: true,
  });
  const language = languageOf(values.lang);
  const words = dataRelease[language];
  const texts = readEditedTexts(place.data);
  const context = readCheckContext(place.geo);
  const published = readPublishedTexts(place.data);
  const { problems, files, records } = checkData(texts, { ...context, published });
  printProblems(problems, place.print, language);
  const versions = readHistory(published.versions, []) ?? [];
  const name = { version: positionals[0] ?? '', date: values.date ?? place.today };
  const reason = objection(name, versions.at(-1), language);
  if (reason !== null) place.print(reason);
  const next = files && records && reason === null && nextVersion(name, versions, records);
  if (!next || !publish({ next, versions, texts }, context, place, language)) {
    place.print(words.nothingWritten);
    return 1;
  }
  place.print(words.published(next.version, next.date));
  printSummary(compareRecords(latestRecords(versions), records), place, language);
  return 0;
}

function printChanges(changes: RecordChanges, place: Workplace, language: Language): void {
  const words = dataRelease[language];
  for (const kind of ['added', 'corrected', 'removed'] as const) {
    for (const { id } of changes[kind]) place.print(`  ${words[kind]} ${id}`);
  }
  for (const { id, fields } of changes.corrected) {
    for (const { field, before, after } of fields) {
      place.print(`  ${id} · ${field}: ${before} → ${after}`);
    }
  }
  printSummary(changes, place, language);
}

/**
 * Writes `data/changes.json` again from the history and tells what the next version would change.
 * @param parameters `[--lang en|ja]`
 * @returns the exit status
 */
export function runChanges(place: Workplace, parameters: readonly string[]): 0 | 1 {
  const { values } = parseArgs({ args: [...parameters], options: { lang: { type: 'string' } } });
  const language = languageOf(values.lang);
  const words = dataRelease[language];
  const published = readPublishedTexts(place.data);
  const problems: Problem[] = [];
  const versions = readHistory(published.versions, problems);
  printProblems(problems, place.print, language);
  if (versions === null) return 1;
  const text = changesText(versions);
  const isFresh = published.changes === text;
  if (!isFresh) writeTogether(new Map([[join(place.data, 'changes.json'), text]]));
  place.print(isFresh ? words.changesFresh : words.changesWritten);
  const { records } = checkData(readEditedTexts(place.data), readCheckContext(place.geo));
  const newest = versions.at(-1);
  if (records === null || newest === undefined) return 0;
  place.print(words.unpublished(newest.version));
  printChanges(compareRecords(latestRecords(versions), records), place, language);
  return 0;
}
