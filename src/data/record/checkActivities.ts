import type { RawActivity } from '../schema/editedSchema';
import type { ProblemList } from './problem';

/** Kilometres from a point to the nearest part of a country, 0 inside; `null` when unknown. */
export type DistanceToCountry = (country: string, lat: number, lon: number) => number | null;

interface Period {
  readonly from: string;
  readonly to: string;
}

/** What an activity may refer to. */
export interface KnownIds {
  readonly kinds: ReadonlySet<string>;
  readonly modes: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly programmes: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** Activities beside the ones that are checked, for `partOf`. */
  readonly activities: ReadonlySet<string>;
  /** `null` when the list of countries is not at hand; codes are then not looked up. */
  readonly countries: ReadonlySet<string> | null;
  readonly homeCountry: string;
  readonly coverage: readonly Period[];
}

const farthestVenueKm = 50;

/** One activity under the rules. */
class ActivityCheck {
  readonly #raw: RawActivity;
  readonly #known: KnownIds;
  readonly #found: ProblemList;

  constructor(raw: RawActivity, known: KnownIds, found: ProblemList) {
    this.#raw = raw;
    this.#known = known;
    this.#found = found;
  }

  #add(code: Parameters<ProblemList['add']>[0], field: string, value: unknown, detail = ''): void {
    this.#found.add(code, { record: this.#raw.id, field }, value, detail);
  }

  #reference(
    field: string,
    id: string,
    list: keyof KnownIds & keyof typeof vocabularyPlaces,
  ): void {
    if (!this.#known[list].has(id)) this.#add('unknownId', field, id, vocabularyPlaces[list]);
  }

  #country(field: string, code: string): void {
    const { countries } = this.#known;
    if (countries && !countries.has(code)) this.#add('unknownCountry', field, code);
  }

  #once(field: string, values: readonly string[]): void {
    values.forEach((value, index) => {
      if (values.indexOf(value) < index) this.#add('duplicateValue', `${field}[${index}]`, value);
    });
  }

  ids(): void {
    const { kind, mode, japanRole, programme, themes, organisations } = this.#raw;
    this.#reference('kind', kind, 'kinds');
    this.#reference('mode', mode, 'modes');
    this.#reference('japanRole', japanRole, 'roles');
    if (programme !== null) this.#reference('programme', programme, 'programmes');
    themes.forEach((id, index) => {
      this.#reference(`themes[${index}]`, id, 'themes');
    });
    organisations.forEach((id, index) => {
      this.#reference(`organisations[${index}]`, id, 'organisations');
    });
    this.#once('themes', themes);
    this.#once('organisations', organisations);
  }

  partners(): void {
    const codes = this.#raw.partners.map(({ country }) => country);
    codes.forEach((code, index) => {
      const field = `partners[${index}].country`;
      this.#country(field, code);
      if (code === this.#known.homeCountry) this.#add('homeCountryPartner', field, code);
      if (codes.indexOf(code) < index) this.#add('duplicateValue', field, code);
    });
  }

  dates(): void {
    const { start, end, within } = this.#raw;
    if (end < start) this.#add('endBeforeStart', 'end', end, start);
    if (within && within.end < within.start) {
      this.#add('endBeforeStart', 'within.end', within.end, within.start);
    }
    const isCovered = this.#known.coverage.some(({ from, to }) => start <= to && end >= from);
    const periods = this.#known.coverage.map(({ from, to }) => `${from} – ${to}`).join(', ');
    if (!isCovered) this.#add('outsideCoverage', 'start', start, periods);
  }

  venue(distance: DistanceToCountry | undefined): void {
    const { venue } = this.#raw;
    if (venue === null) return;
    const { country, lat, lon, precision } = venue;
    if (country !== undefined) this.#country('venue.country', country);
    const parts = [lat, lon, precision].filter((part) => part !== undefined).length;
    if (parts === 1 || parts === 2) this.#add('incompletePoint', 'venue', venue);
    if (!distance || country === undefined || lat === undefined || lon === undefined) return;
    const km = distance(country, lat, lon);
    if (km !== null && km > farthestVenueKm) {
      const detail = `${Math.round(km)} km, ${country}`;
      this.#add('venueOutsideCountry', 'venue', `${lat}, ${lon}`, detail);
    }
  }

  proof(): void {
    const { sources, corrections, published, title } = this.#raw;
    const urls = new Set(sources.map(({ url }) => url));
    corrections.forEach(({ source, field, used }, index) => {
      const path = `corrections[${index}]`;
      if (!urls.has(source)) this.#add('sourceNotListed', `${path}.source`, source);
      const value = this.#correctedValue(field);
      if (value !== null && value !== used) {
        this.#add('correctionNotUsed', `${path}.used`, used, value);
      }
    });
    if (published?.title === title.en) {
      this.#add('publishedTitleRepeated', 'published.title', published.title);
    }
  }

  #correctedValue(field: string): string | null {
    if (field === 'start' || field === 'dates') return this.#raw.start;
    return field === 'end' ? this.#raw.end : null;
  }
}

/** Where an unknown id has to be added. */
const vocabularyPlaces = {
  kinds: 'vocabulary.json, kinds',
  modes: 'vocabulary.json, modes',
  roles: 'vocabulary.json, roles',
  themes: 'vocabulary.json, themes',
  programmes: 'vocabulary.json, programmes',
  organisations: 'organisations.json',
} as const;

function leadsBackToItself(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  let parent = parents.get(id) ?? null;
  while (parent !== null && !seen.has(parent)) {
    if (parent === id) return true;
    seen.add(parent);
    parent = parents.get(parent) ?? null;
  }
  return false;
}

function checkParents(
  found: ProblemList,
  activities: readonly RawActivity[],
  others: ReadonlySet<string>,
): void {
  const parents = new Map(activities.map(({ id, partOf }) => [id, partOf]));
  for (const { id, partOf } of activities) {
    if (partOf === null) continue;
    const place = { record: id, field: 'partOf' };
    if (!parents.has(partOf) && !others.has(partOf)) found.add('unknownParent', place, partOf);
    else if (leadsBackToItself(id, parents)) found.add('partOfCycle', place, partOf);
  }
}

/** Adds the problems of records that already fit the schema. */
export function checkActivities(
  found: ProblemList,
  activities: readonly RawActivity[],
  known: KnownIds,
  distance?: DistanceToCountry,
): void {
  found.addDuplicates(
    activities.map(({ id }) => id),
    'id',
  );
  for (const raw of activities) {
    const check = new ActivityCheck(raw, known, found);
    check.ids();
    check.partners();
    check.dates();
    check.venue(distance);
    check.proof();
  }
  checkParents(found, activities, known.activities);
}
