import type { Activity, CountryCode, Dataset, Localised, OrganisationId } from '../model/types';
import { foldText } from './foldText';
import { romajiOf } from './romaji';

/** Names that the data does not have: other names, readings of characters, old names. */
export interface OtherNames {
  /** By alpha-3 code. */
  readonly countries: Readonly<Record<string, readonly string[]>>;
  readonly organisations: Readonly<Record<string, readonly string[]>>;
  readonly programmes: Readonly<Record<string, readonly string[]>>;
  /** By the English name of the city or site. */
  readonly places: Readonly<Record<string, readonly string[]>>;
  /** Technical terms that mean the same, in both languages and as they are read. */
  readonly words: readonly (readonly string[])[];
}

export type FoundSubject =
  | { readonly type: 'country'; readonly code: CountryCode }
  | { readonly type: 'organisation'; readonly id: OrganisationId }
  | { readonly type: 'programme'; readonly id: string }
  | { readonly type: 'place' };

/** A name as it is compared. */
export interface FoldedName {
  readonly original: string;
  readonly folded: string;
  /** Without spaces, for "timorleste". */
  readonly compact: string;
  /** Its sound in Latin letters; `null` for a name that readers do not type by its sound. */
  readonly romaji: string | null;
  /** Whether the data calls it so; other names rank a little lower. */
  readonly isOwn: boolean;
}

/** A country, organisation, programme or place that can be found by any of its names. */
export interface SearchSubject {
  readonly subject: FoundSubject;
  readonly label: Localised;
  /** The rows of its activities in all data. */
  readonly rows: readonly number[];
  readonly names: readonly FoldedName[];
  /** ISO codes in lower case; they are found whole only. */
  readonly codes: readonly string[];
}

/** What activities share, such as `country PHL` or `month 2024-09`, with the rows that share it. */
export type SharedRows = ReadonlyMap<string, readonly number[]>;

function placesOf({ venue }: Activity): readonly Localised[] {
  return [venue?.city, venue?.name].flatMap((place) => place ?? []);
}

function sharedKeys(activity: Activity): ReadonlySet<string> {
  const { partners, organisations, programme, kind, mode, themes, start } = activity;
  return new Set([
    ...partners.map(({ country }) => `country ${country}`),
    ...organisations.map((id) => `organisation ${id}`),
    `programme ${programme}`,
    `kind ${kind}`,
    `mode ${mode}`,
    ...themes.map((id) => `theme ${id}`),
    ...placesOf(activity).map(({ en }) => `place ${en}`),
    `month ${start.slice(0, 7)}`,
  ]);
}

export function collectSharedRows(activities: readonly Activity[]): SharedRows {
  const shared = new Map<string, number[]>();
  for (const [row, activity] of activities.entries()) {
    for (const key of sharedKeys(activity)) {
      const rows = shared.get(key);
      if (rows) rows.push(row);
      else shared.set(key, [row]);
    }
  }
  return shared;
}

function foldName(original: string, isOwn: boolean, hasRomaji: boolean): FoldedName {
  const folded = foldText(original);
  const romaji = hasRomaji || /[ァ-ヺ]/.test(folded) ? romajiOf(folded) : null;
  return { original, folded, compact: folded.replaceAll(' ', ''), romaji, isOwn };
}

/** "Name (ABC)" is also found as "Name" and as "ABC". */
function withoutBrackets(name: string): readonly string[] {
  const parts = /^([^(（]+)[(（]([^()（）]+)[)）]$/.exec(name);
  return parts ? [name, parts[1] ?? '', parts[2] ?? ''] : [name];
}

/**
 * @param own what the data calls it
 * @param other what else readers call it
 */
function foldNames(
  own: readonly string[],
  other: readonly string[] = [],
  hasRomaji = false,
): readonly FoldedName[] {
  const names = [
    ...other.map((name) => foldName(name, false, false)),
    ...own.flatMap(withoutBrackets).map((name) => foldName(name, true, hasRomaji)),
  ];
  const distinct = new Map(names.map((name) => [name.folded, name]));
  distinct.delete('');
  return [...distinct.values()];
}

/** Everything that can be found but the activities themselves. */
export function collectSearchSubjects(
  { countries, organisations, vocabulary }: Dataset,
  activities: readonly Activity[],
  shared: SharedRows,
  otherNames: OtherNames,
): readonly SearchSubject[] {
  const places = new Map(activities.flatMap(placesOf).map((label) => [label.en, label]));
  const rowsOf = (key: string) => shared.get(key) ?? [];
  return [
    ...[...countries.values()].flatMap(({ code, alpha2, name, status }): SearchSubject | [] => {
      const rows = rowsOf(`country ${code}`);
      // Nobody works with the home country or an undetermined area unless an activity says so.
      if (status === 'home' || (status === 'undetermined' && rows.length === 0)) return [];
      const names = foldNames([name.en, name.ja], otherNames.countries[code]);
      const codes = [alpha2.toLowerCase(), code.toLowerCase()];
      return { subject: { type: 'country', code }, label: name, rows, names, codes };
    }),
    ...Array.from(organisations.values(), ({ id, name, shortName }): SearchSubject => {
      const own = [shortName.en, shortName.ja, name.en, name.ja];
      const names = foldNames(own, otherNames.organisations[id]);
      const rows = rowsOf(`organisation ${id}`);
      return { subject: { type: 'organisation', id }, label: name, rows, names, codes: [] };
    }),
    ...vocabulary.programmes.map(({ id, label }): SearchSubject => {
      const names = foldNames([label.en, label.ja], otherNames.programmes[id]);
      const rows = rowsOf(`programme ${id}`);
      return { subject: { type: 'programme', id }, label, rows, names, codes: [] };
    }),
    ...Array.from(places.values(), (label): SearchSubject => {
      // Kana finds the Latin name too.
      const names = foldNames([label.en, label.ja], otherNames.places[label.en], true);
      const rows = rowsOf(`place ${label.en}`);
      return { subject: { type: 'place' }, label, rows, names, codes: [] };
    }),
  ];
}
