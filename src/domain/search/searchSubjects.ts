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
  /** Whether it is also found by its sound, in Latin letters or kana. */
  readonly isHeard: boolean;
}

/** What activities share and readers can name: also kinds, themes, months and technical terms. */
export interface Named {
  readonly subject?: FoundSubject;
  readonly names: readonly FoldedName[];
  /** ISO codes in lower case; they are found whole only. */
  readonly codes: readonly string[];
  /** The rows of its activities in all data. */
  readonly rows: readonly number[];
}

/** A country, organisation, programme or place that can be found by any of its names. */
export interface SearchSubject extends Named {
  readonly subject: FoundSubject;
  readonly label: Localised;
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

/** "Name (ABC)" is also found as "Name" and as "ABC". */
function withoutBrackets(name: string): readonly string[] {
  const parts = /^([^(（]+)[(（]([^()（）]+)[)）]$/.exec(name);
  return parts ? [name, parts[1] ?? '', parts[2] ?? ''] : [name];
}

/**
 * @param own what the data calls it
 * @param other what else readers call it
 */
export function foldNames(
  own: readonly string[],
  other: readonly string[] = [],
): readonly FoldedName[] {
  const fold = (isOwn: boolean) => (original: string) => {
    const folded = foldText(original);
    return { original, folded, isOwn, isHeard: /[ァ-ヺ]/.test(folded) };
  };
  const names = [...other.map(fold(false)), ...own.flatMap(withoutBrackets).map(fold(true))];
  const distinct = new Map(names.map((name) => [name.folded, name]));
  distinct.delete('');
  return [...distinct.values()];
}

interface Collected {
  /** Everything that can be found but the activities themselves. */
  readonly subjects: readonly SearchSubject[];
  /** What else activities share. */
  readonly others: readonly Named[];
}

export function collectNamed({ dataset, columns }: Stage, otherNames: OtherNames): Collected {
  const { countries, organisations, vocabulary } = dataset;
  const shared = collectShared(columns.rows);
  const named = (key: string, own: readonly string[], other?: readonly string[]): Named => {
    return { names: foldNames(own, other), codes: [], rows: shared.get(key) ?? [] };
  };
  const ofCountries = Array.from(countries.values(), (country): SearchSubject | [] => {
    const { code, alpha2, name, status } = country;
    const parts = named(`country ${code}`, [name.en, name.ja], otherNames.countries[code]);
    // Nobody works with the home country or an undetermined area unless an activity says so.
    if (status === 'home' || (status === 'undetermined' && parts.rows.length === 0)) return [];
    const codes = [alpha2.toLowerCase(), code.toLowerCase()];
    return { ...parts, subject: { type: 'country', code }, label: name, codes };
  });
  const ofOrganisations = Array.from(organisations.values(), (organisation): SearchSubject => {
    const { id, name, shortName } = organisation;
    const own = [shortName.en, shortName.ja, name.en, name.ja];
    const parts = named(`organisation ${id}`, own, otherNames.organisations[id]);
    return { ...parts, subject: { type: 'organisation', id }, label: name };
  });
  const programmes = vocabulary.programmes.map(({ id, label }): SearchSubject => {
    const parts = named(`programme ${id}`, [label.en, label.ja], otherNames.programmes[id]);
    return { ...parts, subject: { type: 'programme', id }, label };
  });
  const labels = new Map(columns.rows.flatMap(placesOf).map((label) => [label.en, label]));
  const places = Array.from(labels.values(), (label): SearchSubject => {
    const parts = named(`place ${label.en}`, [label.en, label.ja], otherNames.places[label.en]);
    // Kana finds their Latin names too.
    const names = parts.names.map((name) => ({ ...name, isHeard: name.isHeard || name.isOwn }));
    return { ...parts, subject: { type: 'place' }, label, names };
  });
  const others = [...shared.keys()].flatMap((key): Named | [] => {
    const [, year, month] = /^month (\d+)-(\d+)$/.exec(key) ?? [];
    return year ? named(key, [`${year} ${month}`, `${year}年${Number(month)}月`]) : [];
  });
  const { kinds, modes, themes } = vocabulary;
  for (const [type, terms] of Object.entries({ kind: kinds, mode: modes, theme: themes })) {
    for (const { id, label } of terms) others.push(named(`${type} ${id}`, [label.en, label.ja]));
  }
  const subjects = [...ofCountries.flat(), ...ofOrganisations, ...programmes, ...places];
  return { subjects, others };
}
