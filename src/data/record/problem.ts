/** What can be wrong with a data file; `i18n/messages/record/dataCheck.ts` words each code. */
export const problemCodes = [
  'fileMissing',
  'html',
  'notJson',
  'forbiddenKey',
  'missingField',
  'missingTranslation',
  'blank',
  'unknownField',
  'wrongType',
  'notOneOf',
  'badSlug',
  'badCountryCode',
  'badDate',
  'impossibleDate',
  'badYear',
  'badUrl',
  'outOfRange',
  'noSource',
  'tooFew',
  'badFormat',
  'duplicateId',
  'duplicateValue',
  'unknownCountry',
  'unknownId',
  'endBeforeStart',
  'homeCountryPartner',
  'incompletePoint',
  'venueOutsideCountry',
  'outsideCoverage',
  'unknownParent',
  'partOfCycle',
  'sourceNotListed',
  'correctionNotUsed',
  'publishedTitleRepeated',
  'membershipInverted',
  'membershipOverlap',
  'plansDisagree',
  'coverageGap',
  'presetConflict',
  'unusedTerm',
  'unlistedPublisher',
  'noCountryList',
  'versionMisnamed',
  'changesStale',
  'versionNotPublished',
  'unpublishedChanges',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What is worth a look but stops nothing. */
const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unusedTerm',
  'unlistedPublisher',
  'noCountryList',
  'versionNotPublished',
  'unpublishedChanges',
]);

/** One thing to put right, or to look at when it is a warning. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** Path as people know it: `data/activities.json`. */
  readonly file: string;
  /** Id of the record, or its place (`#3`) while it has no usable id; `null` for the whole file. */
  readonly record: string | null;
  /** Path inside the record: `partners[0].country`; `''` for the whole record. */
  readonly field: string;
  /** The value as found, shortened; `''` when there is none. */
  readonly value: string;
  /** What the wording needs besides: the allowed values, the limit, the other date. */
  readonly detail: string;
}

const longestValue = 80;

/** A value as it stands in a message. */
export function valueText(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}

type Place = Pick<Problem, 'record' | 'field'>;
export const wholeFile: Place = { record: null, field: '' };

/** Collects problems of one file. */
export class ProblemList {
  readonly #file: string;
  readonly #problems: Problem[];

  /** @param problems takes in what is found */
  constructor(file: string, problems: Problem[]) {
    this.#file = file;
    this.#problems = problems;
  }

  add(code: ProblemCode, place: Place, value: unknown = undefined, detail = ''): void {
    this.#problems.push({
      severity: warnings.has(code) ? 'warning' : 'error',
      code,
      file: this.#file,
      ...place,
      value: valueText(value),
      detail,
    });
  }

  /** Reports the second and later records that carry the same id. */
  addDuplicates(ids: readonly string[], field: string): void {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) this.add('duplicateId', { record: id, field }, id);
      seen.add(id);
    }
  }
}
