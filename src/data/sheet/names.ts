/** The names that may stand in a cell for an id: labels in both languages, codes, the id itself. */

import type { Country, CountryCode, Language, Localised } from '../../domain/model/types';
import { mistakesAllowed, mistakesTo } from '../../domain/search/editDistance';
import type { EditedFiles } from '../record/compileData';
import {
  provenFields,
  publishedSections,
  titleStatuses,
  venuePrecisions,
} from '../schema/editedSchema';
import { holdsSeparator, nameKey } from './cellText';

interface Named {
  readonly id: string;
  /** The first one that means this id alone is written. */
  readonly names: readonly Localised[];
  /** Further texts that are read. */
  readonly codes?: readonly string[];
}

type Found =
  | { readonly type: 'one'; readonly id: string }
  | { readonly type: 'several' }
  | { readonly type: 'none' };

/** A list of ids with all their names. */
export class NameList {
  readonly #named: ReadonlyMap<string, Named>;
  readonly #idsByKey = new Map<string, Set<string>>();

  constructor(list: readonly Named[]) {
    this.#named = new Map(list.map((named) => [named.id, named]));
    for (const { id, names, codes = [] } of list) {
      for (const name of [id, ...codes, ...names.flatMap(({ en, ja }) => [en, ja])]) {
        const key = nameKey(name);
        if (key !== '') this.#idsByKey.set(key, (this.#idsByKey.get(key) ?? new Set()).add(id));
      }
    }
  }

  find(name: string): Found {
    const [id, ...others] = this.#idsByKey.get(nameKey(name)) ?? [];
    if (id === undefined) return { type: 'none' };
    return others.length > 0 ? { type: 'several' } : { type: 'one', id };
  }

  #means(name: string, id: string): boolean {
    const found = this.find(name);
    return !holdsSeparator(name) && found.type === 'one' && found.id === id;
  }

  /** How an id is written: under its name where no other has the same. */
  write(id: string, language: Language): string {
    const names = this.#named.get(id)?.names ?? [];
    return names.map((name) => name[language]).find((name) => this.#means(name, id)) ?? id;
  }

  #label(id: string): Localised {
    return { en: this.write(id, 'en'), ja: this.write(id, 'ja') };
  }

  /** What was probably meant; `null` when nothing is near. */
  nearest(name: string): Localised | null {
    const typed = nameKey(name);
    const most = mistakesAllowed(typed.length);
    let best = { mistakes: most + 1, id: '' };
    for (const [key, ids] of this.#idsByKey) {
      const mistakes = mistakesTo(typed, key, most);
      const [id = ''] = ids;
      if (mistakes < best.mistakes) best = { mistakes, id };
    }
    return best.id === '' ? null : this.#label(best.id);
  }

  /** All that may be written, in the order of the list. */
  labels(): readonly Localised[] {
    return [...this.#named.keys()].map((id) => this.#label(id));
  }
}

/** Every list that cells refer to, and what reading dates needs. */
export interface SheetWords {
  readonly kinds: NameList;
  readonly modes: NameList;
  readonly roles: NameList;
  readonly programmes: NameList;
  readonly themes: NameList;
  readonly organisations: NameList;
  readonly countries: NameList;
  readonly activities: NameList;
  /** Their ids are the English names that sources give. */
  readonly publishers: NameList;
  readonly titleStatuses: NameList;
  readonly sections: NameList;
  readonly precisions: NameList;
  readonly provenFields: NameList;
  readonly fiscalYearFirstMonth: number;
}

const statusLabels = {
  official: { en: 'official', ja: '公式' },
  translated: { en: 'our translation', ja: '仮訳' },
} as const satisfies Record<(typeof titleStatuses)[number], Localised>;
/** As the ministry's page groups its list. */
const sectionLabels = {
  latest: { en: 'The Latest Activities', ja: '最新の活動' },
  headquarters: { en: 'The Headquarters for WPS Promotion', ja: 'WPS推進本部' },
  promotion: { en: 'WPS Promotion Activities', ja: 'WPS推進活動' },
} as const satisfies Record<(typeof publishedSections)[number], Localised>;
const precisionLabels = {
  site: { en: 'site', ja: '会場' },
  city: { en: 'city', ja: '都市' },
} as const satisfies Record<(typeof venuePrecisions)[number], Localised>;

function fixedList<Id extends string>(
  ids: readonly Id[],
  labels: Readonly<Record<Id, Localised>>,
): NameList {
  return new NameList(ids.map((id) => ({ id, names: [labels[id]] })));
}

function termList(terms: readonly { readonly id: string; readonly label: Localised }[]): NameList {
  return new NameList(terms.map(({ id, label }) => ({ id, names: [label] })));
}

/** The names of everything the records may refer to. */
export function sheetWords(
  files: EditedFiles,
  countries: ReadonlyMap<CountryCode, Country>,
): SheetWords {
  const { vocabulary, organisations, activities, site } = files;
  return {
    kinds: termList(vocabulary.kinds),
    modes: termList(vocabulary.modes),
    roles: termList(vocabulary.roles),
    programmes: termList(vocabulary.programmes),
    themes: termList(vocabulary.themes),
    organisations: new NameList(
      organisations.organisations.map(({ id, name, shortName }) => ({
        id,
        names: [shortName, name],
      })),
    ),
    countries: new NameList(
      [...countries.values()].map(({ code, alpha2, name }) => ({
        id: code,
        names: [name],
        codes: [alpha2],
      })),
    ),
    // Written by id: titles are long, and change.
    activities: new NameList(activities.activities.map(({ id }) => ({ id, names: [] }))),
    publishers: new NameList(
      vocabulary.publishers.map(({ label }) => ({ id: label.en, names: [label] })),
    ),
    titleStatuses: fixedList(titleStatuses, statusLabels),
    sections: fixedList(publishedSections, sectionLabels),
    precisions: fixedList(venuePrecisions, precisionLabels),
    provenFields: new NameList(provenFields.map((id) => ({ id, names: [] }))),
    fiscalYearFirstMonth: site.fiscalYearFirstMonth,
  };
}
