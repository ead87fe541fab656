import type { Activity, Country } from '../../../src/domain/model/types';
import { search } from '../../../src/domain/search/search';
import { buildSearchIndex } from '../../../src/domain/search/searchIndex';
import type { OtherNames } from '../../../src/domain/search/searchSubjects';
import { countries, createActivity, type createDataset, stageOf } from '../../builders';

interface Data {
  readonly activities?: readonly Activity[];
  readonly parts?: Parameters<typeof createDataset>[1];
  readonly names?: Partial<OtherNames>;
}

export const noNames: OtherNames = {
  countries: {},
  organisations: {},
  programmes: {},
  places: {},
  words: [],
};

/** What is found first to last: English labels, and the ids of activities. */
export function found(text: string, { activities = [], parts, names }: Data): readonly string[] {
  const index = buildSearchIndex(stageOf(activities, parts), { ...noNames, ...names });
  return search(index, text, 'en').groups.flatMap((group) =>
    group.kind === 'activity'
      ? group.activities.map(({ id }) => id)
      : group.hits.map(({ searchSubject }) => searchSubject.label.en),
  );
}

/** Activities with these titles, the first the oldest. Their ids are the titles. */
export function titled(...titles: readonly string[]): readonly Activity[] {
  return titles.map((title, at) =>
    createActivity(title, { title: { en: title, ja: '題名' }, start: `2024-01-1${at}` }),
  );
}

/** Activities with strange titles, each at one of the places. */
export function at(...places: readonly string[]): readonly Activity[] {
  return places.map((en, number) =>
    createActivity(`at ${en} ${number}`, {
      title: { en: 'Zzz', ja: '題名' },
      venue: { name: null, city: { en, ja: '場所' }, country: null, point: null, precision: null },
    }),
  );
}

export function withCountries(...more: readonly Country[]): Data['parts'] {
  return { countries: [...countries, ...more] };
}
