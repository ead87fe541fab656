import type { CountryCode, Localised, OrganisationId, Venue } from '../model/types';
import type { Stage } from '../scene/scene';
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
  /** Words of the trade that mean the same, in both languages and as they are read. */
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
  readonly romaji: string | null;
  /** Whether the data calls it so; other names rank a little lower. */
  readonly isOwn: boolean;
}

/** A country, organisation, programme or place that can be found by any of its names. */
export interface SearchSubject {
  readonly subject: FoundSubject;
  readonly label: Localised;
  /** Activities in all data. */
  readonly count: number;
  readonly names: readonly FoldedName[];
  /** ISO codes in lower case; they are found whole only. */
  readonly codes: readonly string[];
}

function foldName(original: string, isOwn: boolean, hasRomaji: boolean): FoldedName {
  const folded = foldText(original);
  return {
    original,
    folded,
    compact: folded.replaceAll(' ', ''),
    romaji: hasRomaji || /[ァ-ヺ]/.test(folded) ? romajiOf(folded) : null,
    isOwn,
  };
}

/** "Name (ABC)" is also found as "Name" and as "ABC". */
function withoutBrackets(name: string): readonly string[] {
  const parts = /^([^(（]+)[(（]([^()（）]+)[)）]$/.exec(name);
  return parts ? [name, parts[1] ?? '', parts[2] ?? ''] : [name];
}

interface SearchSubjectParts extends Omit<SearchSubject, 'names' | 'codes'> {
  readonly own: readonly string[];
  readonly other?: readonly string[] | undefined;
  readonly codes?: readonly string[];
  /** Whether Latin names are Japanese ones, so that kana finds them. */
  readonly hasRomaji?: boolean;
}

function createSearchSubject(parts: SearchSubjectParts): SearchSubject {
  const { own, other = [], codes = [], hasRomaji = false, ...rest } = parts;
  const names = [
    ...own.flatMap(withoutBrackets).map((name) => foldName(name, true, hasRomaji)),
    ...other.map((name) => foldName(name, false, false)),
  ];
  const distinct = new Map(names.reverse().map((name) => [name.folded, name]));
  return {
    ...rest,
    codes,
    names: [...distinct.values()].reverse().filter(({ folded }) => folded !== ''),
  };
}

function countCountries({ columns }: Stage): ReadonlyMap<CountryCode, number> {
  const { values, ids } = columns.countries;
  const counts = new Map<CountryCode, number>();
  for (const id of ids) {
    const code = values[id];
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function countrySubjects(stage: Stage, names: OtherNames): readonly SearchSubject[] {
  const counts = countCountries(stage);
  return [...stage.dataset.countries.values()].flatMap(({ code, alpha2, name, status }) => {
    const count = counts.get(code) ?? 0;
    // Nobody works with the home country or an undetermined area unless an activity says so.
    if (status === 'home' || (status === 'undetermined' && count === 0)) return [];
    return createSearchSubject({
      subject: { type: 'country', code },
      label: name,
      count,
      own: [name.en, name.ja],
      other: names.countries[code],
      codes: [alpha2.toLowerCase(), code.toLowerCase()],
    });
  });
}

function placesOf(venue: Venue): readonly Localised[] {
  return [venue.city, venue.name].filter((name) => name !== null);
}

function placeSubjects({ columns }: Stage, names: OtherNames): readonly SearchSubject[] {
  const labels = new Map<string, { label: Localised; count: number }>();
  for (const { venue } of columns.rows) {
    for (const label of venue ? placesOf(venue) : []) {
      const found = labels.get(label.en) ?? { label, count: 0 };
      labels.set(label.en, { ...found, count: found.count + 1 });
    }
  }
  return Array.from(labels.values(), ({ label, count }) =>
    createSearchSubject({
      subject: { type: 'place' },
      label,
      count,
      own: [label.en, label.ja],
      other: names.places[label.en],
      hasRomaji: true,
    }),
  );
}

/** Everything that can be found but the activities themselves. */
export function collectSearchSubjects(stage: Stage, names: OtherNames): readonly SearchSubject[] {
  const { dataset, facetTotals } = stage;
  const organisations = Array.from(dataset.organisations.values(), ({ id, name, shortName }) =>
    createSearchSubject({
      subject: { type: 'organisation', id },
      label: name,
      count: facetTotals.organisation.get(id) ?? 0,
      own: [shortName.en, shortName.ja, name.en, name.ja],
      other: names.organisations[id],
    }),
  );
  const programmes = dataset.vocabulary.programmes.map(({ id, label }) =>
    createSearchSubject({
      subject: { type: 'programme', id },
      label,
      count: facetTotals.programme.get(id) ?? 0,
      own: [label.en, label.ja],
      other: names.programmes[id],
    }),
  );
  return [
    ...countrySubjects(stage, names),
    ...organisations,
    ...programmes,
    ...placeSubjects(stage, names),
  ];
}
