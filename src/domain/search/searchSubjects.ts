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
  readonly subject?: FoundSubject | undefined;
  readonly label: Localised;
  readonly names: readonly FoldedName[];
  /** ISO codes in lower case, separated by a space; they are found whole only. */
  readonly codes?: string | undefined;
  /** The rows of its activities in all data. */
  readonly rows: readonly number[];
}

/** A country, organisation, programme or place that can be found by any of its names. */
export interface SearchSubject extends Named {
  readonly subject: FoundSubject;
}

export function isSubject(named: Named): named is SearchSubject {
  return named.subject !== undefined;
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

function foldName(original: string, isOwn: boolean): FoldedName {
  return { original, folded: foldText(original), isOwn };
}

interface Listed extends Omit<Named, 'names' | 'rows'> {
  readonly key: string;
  readonly short?: Localised;
  /** What else readers call it. */
  readonly other?: readonly string[] | undefined;
}

function listNamed({ dataset, columns }: Stage, other: OtherNames): readonly Listed[] {
  const { countries, organisations, vocabulary } = dataset;
  const { programmes, kinds, modes, themes } = vocabulary;
  const places = new Map(columns.rows.flatMap(placesOf).map((label) => [label.en, label]));
  const months = new Set(columns.rows.map(({ start }) => start.slice(0, 7)));
  return [
    ...Array.from(countries.values(), ({ code, alpha2, name: label }): Listed => {
      const codes = `${alpha2} ${code}`.toLowerCase();
      const subject = { type: 'country', code } as const;
      return { key: `country ${code}`, subject, label, codes, other: other.countries[code] };
    }),
    ...Array.from(organisations.values(), ({ id, name: label, shortName: short }): Listed => {
      const subject = { type: 'organisation', id } as const;
      return { key: `organisation ${id}`, subject, label, short, other: other.organisations[id] };
    }),
    ...programmes.map(({ id, label }): Listed => {
      const subject = { type: 'programme', id } as const;
      return { key: `programme ${id}`, subject, label, other: other.programmes[id] };
    }),
    ...Array.from(places.values(), (label): Listed => {
      const key = `place ${label.en}`;
      return { key, subject: { type: 'place' }, label, other: other.places[label.en] };
    }),
    ...kinds.map(({ id, label }) => ({ key: `kind ${id}`, label })),
    ...modes.map(({ id, label }) => ({ key: `mode ${id}`, label })),
    ...themes.map(({ id, label }) => ({ key: `theme ${id}`, label })),
    ...Array.from(months, (month) => {
      const [year, number] = month.split('-');
      const label = { en: `${year} ${number}`, ja: `${year}年${Number(number)}月` };
      return { key: `month ${month}`, label };
    }),
  ];
}

function foldNames({ label, short, other = [] }: Listed): readonly FoldedName[] {
  const own = [short, label].flatMap((name) => (name ? [name.en, name.ja] : []));
  const names = [
    ...other.map((name) => foldName(name, false)),
    ...own.map((name) => foldName(name, true)),
  ].filter(({ folded }) => folded !== '');
  return [...new Map(names.map((name) => [name.folded, name])).values()];
}

/** All subjects, and what else activities share. */
export function collectNamed(stage: Stage, otherNames: OtherNames): readonly Named[] {
  const byKey = new Map(
    listNamed(stage, otherNames).map((listed) => {
      const { key, subject, label, codes } = listed;
      return [key, { subject, label, codes, names: foldNames(listed), rows: [] as number[] }];
    }),
  );
  for (const [row, activity] of stage.columns.rows.entries()) {
    for (const key of sharedKeys(activity)) byKey.get(key)?.rows.push(row);
  }
  return [...byKey.values()].filter(({ subject, rows }) => {
    // Nobody works with the home country or an undetermined area unless an activity says so.
    const code = subject?.type === 'country' ? subject.code : null;
    const status = code && stage.dataset.countries.get(code)?.status;
    return status !== 'home' && (status !== 'undetermined' || rows.length > 0);
  });
}
