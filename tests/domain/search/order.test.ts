import { describe, expect, test } from 'vitest';
import type { Activity, Country } from '../../../src/domain/model/types';
import { search } from '../../../src/domain/search/search';
import { buildSearchIndex } from '../../../src/domain/search/searchIndex';
import type { OtherNames } from '../../../src/domain/search/searchSubjects';
import {
  countries,
  createActivity,
  createCountry,
  createDataset,
  createOrganisation,
  partners,
  stageOf,
  term,
} from '../../builders';

interface Data {
  readonly activities?: readonly Activity[];
  readonly parts?: Parameters<typeof createDataset>[1];
  readonly names?: Partial<OtherNames>;
}

const noNames: OtherNames = {
  countries: {},
  organisations: {},
  programmes: {},
  places: {},
  words: [],
};

/** What is found first to last: English labels, and the ids of activities. */
function found(text: string, { activities = [], parts, names }: Data): readonly string[] {
  const index = buildSearchIndex(stageOf(activities, parts), { ...noNames, ...names });
  return search(index, text, 'en').groups.flatMap((group) =>
    group.kind === 'activity'
      ? group.activities.map(({ id }) => id)
      : group.hits.map(({ searchSubject }) => searchSubject.label.en),
  );
}

/** Activities with these titles, the first the oldest. Their ids are the titles. */
function titled(...titles: readonly string[]): readonly Activity[] {
  return titles.map((title, at) =>
    createActivity(title, { title: { en: title, ja: '題名' }, start: `2024-01-1${at}` }),
  );
}

/** Activities with strange titles, each at one of the places. */
function at(...places: readonly string[]): readonly Activity[] {
  return places.map((en, number) =>
    createActivity(`at ${en} ${number}`, {
      title: { en: 'Zzz', ja: '題名' },
      venue: { name: null, city: { en, ja: '場所' }, country: null, point: null, precision: null },
    }),
  );
}

function withCountries(...more: readonly Country[]): Data['parts'] {
  return { countries: [...countries, ...more] };
}

const niger = createCountry('NER', 'Niger', 'ニジェール', 'africa');
const nigeria = createCountry('NGA', 'Nigeria', 'ナイジェリア', 'africa');
const finland = createCountry('FIN', 'Suomi', 'スオミ', 'europe');

describe('activities', () => {
  test('with the whole word in the title come before those with its beginning', () => {
    const activities = titled('Shop for shopping', 'Shopping talks');
    expect(found('shop', { activities })).toEqual(['Shop for shopping', 'Shopping talks']);
  });

  test('with a mistyped word are found only where nobody wrote what was typed', () => {
    const activities = titled('Panel', 'Panels', 'Panal');
    expect(found('panal', { activities })).toEqual(['Panal']);
    expect(found('panex', { activities })).toEqual(['Panel', 'Panels']);
  });

  test('about a kind, a way, a theme or a month are found by it', () => {
    const activities = [
      createActivity('found', {
        kind: 'course',
        mode: 'online',
        themes: ['leadership'],
        start: '2023-09-01',
      }),
      createActivity('other'),
    ];
    for (const text of ['course', 'オンライン', 'leadership', '2023', '2023-09', '2023年9月']) {
      expect(found(text, { activities })).toEqual(['found']);
    }
    expect(found('2023-06', { activities })).toEqual([]);
  });

  test('with the word in the title come before those that are about it', () => {
    const activities = [
      ...titled('Friends of Sweden').map((own) => ({ ...own, partners: partners('SWE') })),
      createActivity('newer', { partners: partners('SWE'), start: '2025-01-01' }),
    ];
    expect(found('sweden', { activities })).toEqual(['Sweden', 'Friends of Sweden', 'newer']);
    expect(found('swe', { activities })).toEqual(['Sweden', 'Friends of Sweden', 'newer']);
  });

  test('fit as well as all their words together', () => {
    const activities = titled('Ship visits', 'Shipping visits', 'Ship visit', 'Shipping visit');
    expect(found('ship visit', { activities })).toEqual([
      'Ship visit',
      'Shipping visit',
      'Ship visits',
      'Shipping visits',
    ]);
  });

  test('that fit equally well are newest first, whatever the beginning begins', () => {
    const activities = titled('Shops', 'Shopping', 'Shopper', 'Shops again');
    const newestFirst = ['Shops again', 'Shopper', 'Shopping', 'Shops'];
    expect(found('sho', { activities })).toEqual(newestFirst);
  });

  test('need every character of a Japanese word, wherever it stands', () => {
    const activities = ['共同訓練', '訓練の共同', '共同'].map((ja, number) =>
      createActivity(ja, { title: { en: 'Zzz', ja }, start: `2024-01-1${number}` }),
    );
    expect(found('共同訓練', { activities })).toEqual(['共同訓練']);
    expect(found('共同', { activities })).toEqual(['共同', '訓練の共同', '共同訓練']);
    expect(found('練', { activities })).toEqual(['訓練の共同', '共同訓練']);
  });

  test('with another word for a technical term fit as well', () => {
    const activities = titled('PKO', 'Peacekeeping operations', 'Operations');
    const names = { words: [['PKO', 'peacekeeping operations']] };
    const both = ['Peacekeeping operations', 'PKO'];
    expect(found('pko', { activities, names })).toEqual(both);
    expect(found('peacekeeping operations', { activities, names })).toEqual(both);
    expect(found('operations', { activities, names })).toEqual([
      'Operations',
      'Peacekeeping operations',
    ]);
  });

  test('have a technical term where a word begins so, in Japanese anywhere', () => {
    const activities = titled('Unpeaceful', 'Peaceful').map((own, number) => {
      return { ...own, title: { ...own.title, ja: ['題名', '国連平和維持'][number] ?? '' } };
    });
    expect(found('pko', { activities, names: { words: [['PKO', 'peace']] } })).toEqual([
      'Peaceful',
    ]);
    expect(found('pko', { activities, names: { words: [['PKO', '平和']] } })).toEqual(['Peaceful']);
  });

  test('have the first meaning of a technical term with two', () => {
    const activities = titled('Exercise', 'Training');
    const words = [
      ['training', '訓練'],
      ['exercise', '訓練'],
    ];
    expect(found('訓練', { activities, names: { words } })).toEqual(['Training']);
  });

  test('have no other technical term, however many there are', () => {
    const words = Array.from({ length: 11 }, (_, line) => [`term${line}x`, `name${line}x`]);
    const activities = titled('Term1x', 'Term10x');
    expect(found('name1x', { activities, names: { words } })).toEqual(['Term1x']);
  });

  test('stand below what has a name, and alone where nothing has', () => {
    const activities = titled('Fiji', 'Fiji by sea');
    expect(found('fiji', { activities })).toEqual(['Fiji', 'Fiji by sea', 'Fiji']);
    expect(found('sea', { activities })).toEqual(['Fiji by sea']);
  });
});

describe('a name', () => {
  test('that is whole comes before one that only begins so, though that has activities', () => {
    const activities = [createActivity('Zzz', { partners: partners('NGA') })];
    const parts = withCountries(nigeria, niger);
    expect(found('niger', { activities, parts }).slice(0, 2)).toEqual(['Niger', 'Nigeria']);
  });

  test('that begins so comes before one with the word within', () => {
    const activities = at('Port of Yoko', 'Yokosuka');
    expect(found('yoko', { activities }).slice(0, 2)).toEqual(['Yokosuka', 'Port of Yoko']);
  });

  test('with the whole word within comes before one with its beginning', () => {
    const activities = at('Big Camping', 'Old Camp');
    expect(found('camp', { activities }).slice(0, 2)).toEqual(['Old Camp', 'Big Camping']);
  });

  test('of the data comes before another name, and that before one that begins so', () => {
    const activities = at('Yokosuka Port', 'Harbour', 'Yokosuka');
    const names = { places: { Harbour: ['Yokosuka'] } };
    expect(found('yokosuka', { activities, names }).slice(0, 3)).toEqual([
      'Yokosuka',
      'Harbour',
      'Yokosuka Port',
    ]);
  });

  test('comes before the sound of one', () => {
    const parts = withCountries(createCountry('XXA', 'Zzz', 'ジブチ', 'africa'));
    const names = { countries: { FJI: ['Zibuti Islands'] } };
    expect(found('zibuti', { parts, names })).toEqual(['Fiji', 'Zzz']);
  });

  test('that sounds so comes before one with the word within', () => {
    const parts = withCountries(createCountry('XXA', 'Zzz', 'ジブチ', 'africa'));
    const names = { countries: { FJI: ['New Zibuti'] } };
    expect(found('zibuti', { parts, names })).toEqual(['Zzz', 'Fiji']);
  });

  test('counts once, by what fits best', () => {
    const names = { countries: { FJI: ['Viti Levu Islands', 'Viti', 'Viti Levu'] } };
    const index = buildSearchIndex(stageOf([]), { ...noNames, ...names });
    const [group] = search(index, 'viti', 'en').groups;
    expect(group).toMatchObject({ kind: 'country', hits: [{ foundBy: 'Viti' }] });
  });

  test('in Latin letters is found by its sound if it is of a place, by kana only', () => {
    const activities = at('Jikata');
    expect(found('じかた', { activities })).toEqual(['Jikata', 'at Jikata 0']);
    expect(found('zikata', { activities })).toEqual([]);
  });

  test('is split from what follows it, the longest name first', () => {
    const guinea = createCountry('GIN', 'Guinea', 'ギニア', 'africa');
    const parts = withCountries(guinea, createCountry('GNB', 'Bissau', 'ギニアビサウ', 'africa'));
    const activities = ['GIN', 'GNB'].map((code) =>
      createActivity(code, { title: { en: 'Zzz', ja: '訓練' }, partners: partners(code) }),
    );
    expect(found('ギニアビサウの訓練', { activities, parts })).toEqual(['GNB']);
    expect(found('ギニアビサウ共和国', { activities, parts })).toEqual(['Bissau', 'GNB']);
  });

  test('of an undetermined area is found only if an activity says so', () => {
    const area = {
      ...createCountry('XXA', 'Nowhere', 'ア', 'europe'),
      status: 'undetermined' as const,
    };
    const parts = withCountries(area);
    const activities = [createActivity('there', { partners: partners('XXA') })];
    expect(found('nowhere', { parts })).toEqual([]);
    expect(found('nowhere', { activities, parts })).toEqual(['Nowhere', 'there']);
  });
});

describe('a mistyped name', () => {
  test.each([
    ['figi', 'Fiji'],
    ['phillip', 'Philippines'],
    ['hilippines', 'Philippines'],
    ['pphilippines', 'Philippines'],
    ['hpilippines', 'Philippines'],
    ['phili pines', 'Philippines'],
    ['unitedstatos', 'United States'],
    ['Kingdom of Sweeden', 'Sweden'],
  ])('%s is %s', (text, name) => {
    expect(found(text, {})).toEqual([name]);
  });

  test.each(['fjj', 'xhilippines', 'zzzz'])('%s is none', (text) => {
    expect(found(text, { activities: titled('FJK') })).toEqual([]);
  });

  test('with one mistake keeps away those with two', () => {
    const parts = withCountries(
      createCountry('XXA', 'Vienna', 'ア', 'europe'),
      createCountry('XXB', 'Vietnam', 'イ', 'southeast-asia'),
    );
    expect(found('vienam', { parts })).toEqual(['Vietnam']);
  });

  test('of the typed length comes before longer ones with as many mistakes', () => {
    const parts = withCountries(
      createCountry('XXA', 'Kennax', 'ア', 'africa'),
      createCountry('XXB', 'Kenay', 'イ', 'africa'),
    );
    expect(found('kenax', { parts })).toEqual(['Kenay']);
    // Unless nothing has it beside the other words.
    expect(found('kenax sea', { parts, activities: titled('Kennax by sea') })).toEqual([
      'Kennax by sea',
    ]);
  });

  test('is corrected beside the words somebody wrote, which stay', () => {
    const activities = titled('Panel in Sweden', 'Pace in Sweden');
    expect(found('sweeden pane', { activities })).toEqual(['Panel in Sweden']);
    const parts = withCountries(createCountry('XXA', 'United Emirates', 'ア', 'middle-east'));
    expect(found('untied states', { parts })).toEqual(['United States']);
  });

  test('is not looked for where all words stand in a title', () => {
    const activities = titled('Ships', 'Republic of ships');
    expect(found('republic ships', { activities })).toEqual(['Republic of ships']);
  });
});

describe('names that fit equally well', () => {
  test('stand in the order country, organisation, programme, place', () => {
    const label = { en: 'Aurora', ja: 'オーロラ' };
    const organisation = { ...createOrganisation('aurora'), name: label, shortName: label };
    const { vocabulary } = createDataset([]);
    const parts = {
      ...withCountries(createCountry('AUR', 'Aurora', 'オーロラ', 'europe')),
      organisations: [organisation],
      vocabulary: { ...vocabulary, programmes: [term('aurora', 'Aurora', 'オーロラ')] },
    };
    const venue = { name: null, city: label, country: null, point: null, precision: null };
    const activity = createActivity('Zzz', {
      partners: partners('AUR'),
      organisations: ['aurora'],
      programme: 'aurora',
      venue,
    });
    const index = buildSearchIndex(stageOf([activity], parts), noNames);
    for (const text of ['aurora', 'aur', 'オーロラ']) {
      const kinds = search(index, text, 'en').groups.map(({ kind }) => kind);
      expect(kinds).toEqual(['country', 'organisation', 'programme', 'place', 'activity']);
    }
  });

  test('begin with those that have activities', () => {
    const activities = [createActivity('Zzz', { partners: partners('NGA') })];
    const parts = withCountries(niger, nigeria);
    expect(found('nig', { activities, parts }).slice(0, 2)).toEqual(['Nigeria', 'Niger']);
  });

  test('begin with those that have more activities', () => {
    const fewer = at('Abba', 'Abbo', 'Abbo');
    const more = at('Abba', 'Abba', 'Abbo');
    expect(found('abb', { activities: fewer }).slice(0, 2)).toEqual(['Abbo', 'Abba']);
    expect(found('abb', { activities: more }).slice(0, 2)).toEqual(['Abba', 'Abbo']);
  });
});

describe('a code', () => {
  test('comes before a name that begins so where its country has activities', () => {
    const activities = ['FIN', 'FJI'].map((code) =>
      createActivity(code, { partners: partners(code) }),
    );
    const parts = withCountries(finland);
    expect(found('fi', { activities, parts }).slice(0, 2)).toEqual(['Suomi', 'Fiji']);
  });

  test('comes after it where its country has none', () => {
    const activities = [createActivity('Zzz', { partners: partners('FJI') })];
    const parts = withCountries(finland);
    expect(found('fi', { activities, parts }).slice(0, 2)).toEqual(['Fiji', 'Suomi']);
  });

  test('is found whole only', () => {
    expect(found('fi', { parts: withCountries(finland) })).toContain('Suomi');
    expect(found('f', { parts: withCountries(finland) })).not.toContain('Suomi');
  });
});
