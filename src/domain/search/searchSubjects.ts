import type { Stage } from '../counting/stage';
import type { Activity, CountryCode, Localised, OrganisationId } from '../model/types';
import { foldText } from './foldText';

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
  /** Whether the data calls it so; other names rank a little lower. */
  readonly isOwn: boolean;
}

/** What activities share and readers can name: a subject, but also a kind, a theme or a month. */
export interface Named {
  readonly names: readonly FoldedName[];
  /** The rows of its activities in all data. */
  readonly rows: readonly number[];
}

/** A country, organisation, programme or place that can be found by any of its names. */
export interface SearchSubject extends Named {
  readonly subject: FoundSubject;
  readonly label: Localised;
  /** ISO codes in lower case, separated by a space; they are found whole only. */
  readonly codes?: string;
}

export function isSubject(named: Named): named is SearchSubject {
  return 'subject' in named;
}

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

/** For `country PHL`, `month 2024-09` and the like the rows that share it. */
function collectShared(activities: readonly Activity[]): ReadonlyMap<string, readonly number[]> {
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

/**
 * @param own what the data calls it
 * @param other what else readers call it
 */
function foldNames(own: readonly string[], other: readonly string[] = []): readonly FoldedName[] {
  const fold = (isOwn: boolean) => (original: string) => {
    return { original, folded: foldText(original), isOwn };
  };
  const names = [...other.map(fold(false)), ...own.map(fold(true))];
  const distinct = new Map(names.map((name) => [name.folded, name]));
  return [...distinct.values()].filter(({ folded }) => folded !== '');
}

/** Everything that activities share; with it all that can be found but the activities themselves. */
export function collectNamed({ dataset, columns }: Stage, otherNames: OtherNames): readonly Named[] {
  const { countries, organisations, vocabulary } = dataset;
  const { kinds, modes, themes, programmes } = vocabulary;
  const shared = collectShared(columns.rows);
  const named = (key: string, own: readonly string[], other?: readonly string[]): Named => {
    return { names: foldNames(own, other), rows: shared.get(key) ?? [] };
  };
  const found: Named[] = [];
  for (const { code, alpha2, name, status } of countries.values()) {
    const subject = { type: 'country', code } as const;
    const parts = named(`country ${code}`, [name.en, name.ja], otherNames.countries[code]);
    // Nobody works with the home country or an undetermined area unless an activity says so.
    if (status === 'home' || (status === 'undetermined' && parts.rows.length === 0)) continue;
    found.push({ ...parts, subject, label: name, codes: `${alpha2} ${code}`.toLowerCase() });
  }
}
