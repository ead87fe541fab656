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
type SharedRows = ReadonlyMap<string, readonly number[]>;

function collectShared(activities: readonly Activity[]): SharedRows {
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

function subjectsOf(
  { dataset, columns }: Stage,
  otherNames: OtherNames,
  shared: SharedRows,
): readonly SearchSubject[] {
  const { countries, organisations, vocabulary } = dataset;
  const parts = (key: string, names: readonly Localised[], other?: readonly string[]): Named => {
    const own = names.flatMap(({ en, ja }) => [en, ja]);
    return { names: foldNames(own, other), rows: shared.get(key) ?? [] };
  };
  const places = new Map(columns.rows.flatMap(placesOf).map((label) => [label.en, label]));
  return [
    ...Array.from(countries.values(), ({ code, alpha2, name }) => ({
      ...parts(`country ${code}`, [name], otherNames.countries[code]),
      subject: { type: 'country', code } as const,
      label: name,
      codes: `${alpha2} ${code}`.toLowerCase(),
    })).filter(({ subject, rows }) => {
      // Nobody works with the home country or an undetermined area unless an activity says so.
      const status = countries.get(subject.code)?.status;
      return status !== 'home' && (status !== 'undetermined' || rows.length > 0);
    }),
    ...Array.from(organisations.values(), ({ id, name, shortName }) => ({
      ...parts(`organisation ${id}`, [shortName, name], otherNames.organisations[id]),
      subject: { type: 'organisation', id } as const,
      label: name,
    })),
    ...vocabulary.programmes.map(({ id, label }) => ({
      ...parts(`programme ${id}`, [label], otherNames.programmes[id]),
      subject: { type: 'programme', id } as const,
      label,
    })),
    ...Array.from(places.values(), (label) => ({
      ...parts(`place ${label.en}`, [label], otherNames.places[label.en]),
      subject: { type: 'place' } as const,
      label,
    })),
  ];
}

/** All subjects, and what else activities share. */
export function collectNamed(stage: Stage, otherNames: OtherNames): readonly Named[] {
  const { kinds, modes, themes } = stage.dataset.vocabulary;
  const shared = collectShared(stage.columns.rows);
  const terms = Object.entries({ kind: kinds, mode: modes, theme: themes }).flatMap(([type, own]) =>
    own.map(({ id, label }) => [`${type} ${id}`, label.en, label.ja] as const),
  );
  const months = [...shared.keys()].flatMap((key) => {
    const [, year, month] = /^month (\d+)-(\d+)$/.exec(key) ?? [];
    return year ? [[key, `${year} ${month}`, `${year}年${Number(month)}月`] as const] : [];
  });
  const others = [...terms, ...months].map(([key, ...names]) => {
    return { names: foldNames(names), rows: shared.get(key) ?? [] };
  });
  return [...subjectsOf(stage, otherNames, shared), ...others];
}
