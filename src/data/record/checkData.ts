/**
 * Checks everything that people edit. The same module runs in the build, in `npm run check:data`
 * and in the browser, where a spreadsheet is brought in.
 */
import type { Change } from '../../domain/model/recordHistory';
import { checkActivities, type DistanceToCountry, type KnownIds } from './checkActivities';
import { checkPublished, checkVersion, type PublishedTexts } from './checkHistory';
import {
  checkActionPlans,
  checkFrameworks,
  checkOrganisations,
  checkSite,
  checkUse,
  checkVocabulary,
} from './checkReferenceFiles';
import type { Records } from './compareRecords';
import type { EditedFiles } from './compileData';
import { type EditedFile, editedFiles, type ReadFile, readEditedFile } from './editedFiles';
import { recordsOf } from './history';
import { type Problem, ProblemList, wholeFile } from './problem';
import { checkPublishers } from './publishers';

export interface CheckContext {
  /** Codes of `public/geo/countries.json`; `null` when it has not been built. */
  readonly countryCodes: ReadonlySet<string> | null;
  readonly distanceToCountryKm?: DistanceToCountry;
  /** Left out where no version matters, as when somebody adds records in the browser. */
  readonly published?: PublishedTexts;
}

export interface CheckResult {
  readonly problems: readonly Problem[];
  /** The files, read; `null` while there is an error. */
  readonly files: EditedFiles | null;
  /** The records that versions are compared by; `null` while a file of them cannot be read. */
  readonly records: Records | null;
}

type ReadFiles = { readonly [Name in EditedFile]: ReadFile<Name> };

function idsOf(terms: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(terms.map(({ id }) => id));
}

/** Everything an activity may refer to; `null` while a file that says so cannot be read. */
function knownIds(files: ReadFiles, countries: ReadonlySet<string> | null): KnownIds | null {
  const vocabulary = files.vocabulary.content;
  const site = files.site.content;
  if (!vocabulary || !site || !files.organisations.content) return null;
  return {
    kinds: idsOf(vocabulary.kinds),
    modes: idsOf(vocabulary.modes),
    roles: idsOf(vocabulary.roles),
    themes: idsOf(vocabulary.themes),
    programmes: idsOf(vocabulary.programmes),
    organisations: files.organisations.ids,
    activities: files.activities.ids,
    countries,
    homeCountry: site.homeCountry,
    coverage: site.coverage,
  };
}

function checkActivityFile(files: ReadFiles, context: CheckContext, found: ProblemList): void {
  const known = knownIds(files, context.countryCodes);
  const activities = files.activities.content?.activities;
  if (known && activities) checkActivities(found, activities, known, context.distanceToCountryKm);
}

function checkVocabularyFile(files: ReadFiles, found: ProblemList): void {
  const { activities, organisations, vocabulary } = files;
  if (!vocabulary.content) return;
  checkVocabulary(found, vocabulary.content);
  checkPublishers(found, vocabulary.content, [
    ...(activities.content?.activities ?? []),
    ...(organisations.content?.organisations ?? []),
    ...(files.actionPlans.content?.actionPlans ?? []),
    ...(files.frameworks.content?.frameworks ?? []),
  ]);
  if (!activities.isWhole || !organisations.isWhole) return;
  checkUse(
    found,
    vocabulary.content,
    activities.content?.activities ?? [],
    organisations.content?.organisations ?? [],
  );
}

function checkOtherFiles(
  files: ReadFiles,
  codes: ReadonlySet<string> | null,
  foundIn: (name: EditedFile) => ProblemList,
): void {
  const organisations = files.organisations.content?.organisations ?? [];
  const kinds = files.vocabulary.content?.organisationKinds;
  if (kinds) checkOrganisations(foundIn('organisations'), organisations, idsOf(kinds), codes);
  checkActionPlans(foundIn('actionPlans'), files.actionPlans.content?.actionPlans ?? [], codes);
  checkFrameworks(foundIn('frameworks'), files.frameworks.content?.frameworks ?? []);
  if (files.site.content) checkSite(foundIn('site'), files.site.content, codes);
}

/** @returns what the published versions changed; empty while nothing was published */
function checkVersions(
  files: ReadFiles,
  records: Records | null,
  published: PublishedTexts | undefined,
  problems: Problem[],
): readonly Change[] {
  const checked = published && checkPublished(published, problems);
  if (!checked) return [];
  const site = files.site.content;
  if (site && records) checkVersion(site, checked.versions, records, problems);
  return checked.changes;
}

function wholeRecords({ activities, organisations, actionPlans }: ReadFiles): Records | null {
  if (!activities.isWhole || !organisations.isWhole || !actionPlans.isWhole) return null;
  if (!activities.content || !organisations.content || !actionPlans.content) return null;
  return recordsOf({
    activities: activities.content.activities,
    organisations: organisations.content.organisations,
    actionPlans: actionPlans.content.actionPlans,
  });
}

function complete(files: ReadFiles): EditedFiles | null {
  const activities = files.activities.content;
  const organisations = files.organisations.content;
  const actionPlans = files.actionPlans.content;
  const frameworks = files.frameworks.content;
  const vocabulary = files.vocabulary.content;
  const site = files.site.content;
  if (!activities || !organisations || !actionPlans) return null;
  if (!frameworks || !vocabulary || !site) return null;
  return { activities, organisations, vocabulary, site, actionPlans, frameworks };
}

/**
 * Checks all edited files at once and reports every problem.
 * @param texts what each file holds; `null` when it is not there
 */
export function checkData(
  texts: Readonly<Record<EditedFile, string | null>>,
  context: CheckContext,
): CheckResult {
  const problems: Problem[] = [];
  const foundIn = (name: EditedFile) => new ProblemList(editedFiles[name].path, problems);
  const files: ReadFiles = {
    activities: readEditedFile('activities', texts.activities, problems),
    organisations: readEditedFile('organisations', texts.organisations, problems),
    actionPlans: readEditedFile('actionPlans', texts.actionPlans, problems),
    frameworks: readEditedFile('frameworks', texts.frameworks, problems),
    vocabulary: readEditedFile('vocabulary', texts.vocabulary, problems),
    site: readEditedFile('site', texts.site, problems),
  };
  if (context.countryCodes === null) {
    new ProblemList('public/geo/countries.json', problems).add('noCountryList', wholeFile);
  }
  checkActivityFile(files, context, foundIn('activities'));
  checkOtherFiles(files, context.countryCodes, foundIn);
  checkVocabularyFile(files, foundIn('vocabulary'));
  const records = wholeRecords(files);
  const changes = checkVersions(files, records, context.published, problems);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  const passed = hasErrors ? null : complete(files);
  return { problems, files: passed && { ...passed, changes }, records };
}
