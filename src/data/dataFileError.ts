/** The files the page loads, by the name used in messages. */
export const dataFiles = {
  activities: 'data/activities.json',
  organisations: 'data/organisations.json',
  vocabulary: 'data/vocabulary.json',
  site: 'data/site.json',
  proof: 'data/proof.json',
  actionPlans: 'data/action-plans.json',
  frameworks: 'data/frameworks.json',
  changes: 'data/changes.json',
  countries: 'geo/countries.json',
} as const;
export type DataFile = keyof typeof dataFiles;

/** Why a file could not be used; `i18n` puts it into words. */
export type DataFileReason =
  | { readonly code: 'missing' }
  | { readonly code: 'httpStatus'; readonly status: number }
  | { readonly code: 'network' }
  | { readonly code: 'timeout'; readonly seconds: number }
  | { readonly code: 'html' }
  | { readonly code: 'notJson' }
  | { readonly code: 'forbiddenKey'; readonly key: string }
  | { readonly code: 'schema'; readonly path: string; readonly problem: string };

/** One data file failed; the others are not affected. */
export class DataFileError extends Error {
  readonly file: DataFile;
  readonly reason: DataFileReason;

  constructor(file: DataFile, reason: DataFileReason, options?: ErrorOptions) {
    super(`${dataFiles[file]}: ${JSON.stringify(reason)}`, options);
    this.name = 'DataFileError';
    this.file = file;
    this.reason = reason;
  }
}

/** What an error says of a data file; `null` for any other error. */
export function faultOf(
  error: Error,
): { readonly path: string; readonly reason: DataFileReason } | null {
  return error instanceof DataFileError
    ? { path: dataFiles[error.file], reason: error.reason }
    : null;
}
