/** The files the page loads, by the name used in messages. */
export const dataFiles = [
  'activities',
  'organisations',
  'vocabulary',
  'site',
  'proof',
  'actionPlans',
  'frameworks',
  'changes',
  'countries',
  'overview',
] as const;
/** A file that is served, or one of those that people edit as they stand in `data/`. */
export type DataFile = (typeof dataFiles)[number] | `edited/${string}`;

/** Those that are not found under their name. */
const elsewhere: Readonly<Partial<Record<DataFile, string>>> = {
  actionPlans: 'data/action-plans.json',
  countries: 'geo/countries.json',
  overview: 'geo/overview.topo.json',
};

/** Where a file is, below the site's root. */
export function pathOf(file: DataFile): string {
  return elsewhere[file] ?? `data/${file}.json`;
}

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
    super(`${pathOf(file)}: ${JSON.stringify(reason)}`, options);
    this.name = 'DataFileError';
    this.file = file;
    this.reason = reason;
  }
}

/** What an error says of a data file; `null` for any other error. */
export function faultOf(
  error: Error,
): { readonly path: string; readonly reason: DataFileReason } | null {
  return error instanceof DataFileError ? { path: pathOf(error.file), reason: error.reason } : null;
}
