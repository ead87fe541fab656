import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mistakesTo } from '../../../src/domain/search/editDistance';
import { foldText } from '../../../src/domain/search/foldText';
import { romajiOf } from '../../../src/domain/search/romaji';
import { type SearchResult, search } from '../../../src/domain/search/search';
import { buildSearchIndex } from '../../../src/domain/search/searchIndex';
import type { OtherNames } from '../../../src/domain/search/searchSubjects';
import {
  createActivity,
  createCountry,
  createDataset,
  createOrganisation,
  partners,
  stageOf,
  term,
} from '../../builders';

const otherNames: OtherNames = {
  countries: { USA: ['America', 'べいこく', 'United', 'US of United States'] },
  organisations: {},
  programmes: {},
  places: {},
  words: [['HA/DR', '人道支援・災害救援']],
};
const city = { name: null, city: { en: 'Yokosuka', ja: '横須賀' }, country: null };
const index = buildSearchIndex(
  stageOf(
    [
      createActivity('seminar', {
        title: { en: 'Seminar on HA/DR', ja: '人道支援・災害救援セミナー' },
        start: '2024-09-02',
        partners: partners('PHL', 'USA'),
      }),
      createActivity('course', {
        title: { en: 'Course on ships', ja: '艦艇に関する課程' },
        start: '2023-09-02',
        partners: partners('PHL'),
        organisations: ['nato'],
        venue: { ...city, point: null, precision: null },
      }),
      createActivity('part', { title: { en: 'Panel', ja: '討論' }, partOf: 'course' as never }),
      createActivity('newer', {
        title: { en: 'Course on ships', ja: '艦艇に関する課程' },
        start: '2025-01-02',
      }),
    ],
    { organisations: [createOrganisation('nato')] },
  ),
  otherNames,
);

const find = (text: string) => search(index, text, 'en');

function labels({ groups }: SearchResult): readonly string[] {
  return groups.flatMap((group) =>
    group.kind === 'activity'
      ? group.activities.map(({ id }) => id)
      : group.hits.map(({ searchSubject }) => searchSubject.label.en),
  );
}

describe('what is found', () => {
  test('carries the number of its activities in all data', () => {
    const [group] = find('Philippines').groups;
    expect(group).toMatchObject({ kind: 'country', hits: [{ count: 2, foundBy: null }] });
  });

  test('of a place carries the number that filtering by its name leaves', () => {
    const result = find('Yokosuka');
    expect(result.groups[0]).toMatchObject({ kind: 'place', hits: [{ count: 1 }] });
    expect(result.filterCount).toBe(1);
  });

  test('of a place counts titles with its name as filtering does', () => {
    const stage = stageOf([
      createActivity('there', { venue: { ...city, point: null, precision: null } }),
      createActivity('about it', { title: { en: 'Talk on Yokosuka', ja: '講義' } }),
    ]);
    const result = search(buildSearchIndex(stage, otherNames), 'Yokosuka', 'en');
    expect(result.groups[0]).toMatchObject({ kind: 'place', hits: [{ count: 2 }] });
    expect(result.filterCount).toBe(2);
  });

  test('is shown as far as a list can be read', () => {
    const numbered = (count: number) => Array.from({ length: count }, (_, i) => i);
    const { vocabulary } = createDataset([]);
    const many = stageOf(
      numbered(9).map((i) =>
        createActivity(`Zed ${i}`, {
          title: { en: `Zed ${i}`, ja: '題名' },
          venue: { ...city, city: { en: `Zed ${i}`, ja: '場所' }, point: null, precision: null },
        }),
      ),
      {
        countries: numbered(9).map((i) => createCountry(`X${i}X`, `Zed ${i}`, '国', 'europe')),
        organisations: numbered(9).map((i) => ({
          ...createOrganisation(`zed-${i}`),
          shortName: { en: `Zed ${i}`, ja: '機関' },
        })),
        vocabulary: {
          ...vocabulary,
          programmes: numbered(9).map((i) => term(`zed-${i}`, `Zed ${i}`, '枠組み')),
        },
      },
    );
    const { groups } = search(buildSearchIndex(many, otherNames), 'zed', 'en');
    const shown = groups.map((group) => [
      group.kind,
      group.kind === 'activity' ? group.activities.length : group.hits.length,
    ]);
    expect(Object.fromEntries(shown)).toEqual({
      country: 5,
      organisation: 4,
      programme: 3,
      place: 3,
      activity: 6,
    });
  });

  test('names the other name that led to it, but not a reading', () => {
    expect(find('america').groups[0]).toMatchObject({ hits: [{ foundBy: 'America' }] });
    expect(find('べいこく').groups[0]).toMatchObject({ hits: [{ foundBy: null }] });
    // Nor a part of the label, nor what the data calls it in the other language.
    expect(find('us of').groups[0]).toMatchObject({ hits: [{ foundBy: 'US of United States' }] });
    expect(find('united').groups[0]).toMatchObject({ hits: [{ foundBy: null }] });
    expect(find('フィリピン').groups[0]).toMatchObject({ hits: [{ foundBy: null }] });
  });

  test('is never the home country or a part of another activity', () => {
    expect(labels(find('Japan'))).toEqual([]);
    expect(labels(find('Panel'))).toEqual([]);
  });

  test('is in both languages, equal activities newest first', () => {
    expect(labels(find('艦艇'))).toEqual(['newer', 'course']);
    expect(labels(find('ships'))).toEqual(['newer', 'course']);
  });

  test('has all words, in the title or in what the activity is about', () => {
    expect(labels(find('ships philippines'))).toEqual(['course']);
    expect(labels(find('ships 2025'))).toEqual(['newer']);
    expect(labels(find('ships sweden'))).toEqual([]);
    expect(labels(find('フィリピンの課程'))).toEqual(['course']);
  });

  test('has one of the words that mean the same', () => {
    expect(labels(find('hadr'))).toEqual([]);
    expect(labels(find('HA / DR'))).toEqual(['seminar']);
    expect(labels(find('人道支援災害救援'))).toEqual(['seminar']);
  });

  test('says how many there are when only some are shown', () => {
    const many = buildSearchIndex(
      stageOf(Array.from({ length: 30 }, (_, i) => createActivity(`a${i}`))),
      otherNames,
    );
    const group = search(many, 'title', 'en').groups.at(-1);
    expect(group).toMatchObject({ kind: 'activity', total: 30 });
    expect(group?.kind === 'activity' && group.activities.length).toBe(6);
  });

  test('is nothing for nothing, and everything is left to filter', () => {
    expect(find('  ')).toEqual({ groups: [], filterCount: 3 });
  });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aZé éｱがーヴッ国・/.-\n　１\u202e\ud800') }),
  );

  test('is answered', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { groups, filterCount } = find(text);
        expect(groups.length).toBeLessThanOrEqual(5);
        expect(filterCount).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('counts by its beginning if it is too long for a name', () => {
    expect(labels(find(`${'ships'.padEnd(200)} zzzz`))).toEqual(['newer', 'course']);
    expect(labels(find(`${'ships'.padEnd(190)} zzzz`))).toEqual([]);
  });

  test('counts what filtering leaves, whatever was asked before', () => {
    const rows = index.stage.columns.text;
    const words = fc.string({ unit: fc.constantFrom(...'in '), maxLength: 3 });
    fc.assert(
      fc.property(words, (text) => {
        const wanted = text.trim();
        expect(find(text).filterCount).toBe(rows.filter((row) => row.includes(wanted)).length);
      }),
    );
  });

  test('finds the same in every Unicode normal form and with bidi controls', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.constantFrom('Fíji', 'がーな', 'フィリピン')), (text) => {
        const expected = labels(find(text));
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) {
          expect(labels(find(text.normalize(form)))).toEqual(expected);
        }
        expect(labels(find(`\u202e${text}\u2069`))).toEqual(expected);
      }),
    );
  });
});

test.each([
  ['ＦＩＪＩ ﾌｨｼﾞｰ', 'fiji フィジ'],
  ['Türkiye, Côte d’Ivoire', 'turkiye cote divoire'],
  ['にゅーじーらんど', 'ニュジランド'],
  ['ヴェトナム', 'ベトナム'],
  ['ニュ−ジ−ランド', 'ニュジランド'],
  ['ジェンダー・アドバイザー', 'ジェンダアドバイザ'],
  ['第6回日ASEAN会合', '第 6 回日 asean 会合'],
  ['U.S.-Japan defence centre', 'us japan defense center'],
  ['北大西洋條約機構', '北大西洋条約機構'],
])('%s is folded to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ['フィリピン', 'firipin'],
  ['しんがぽーる', 'shingapooru'],
  ['ジャイカ', 'jaika'],
  ['チェコ', 'cheko'],
  ['トウキョウ', 'tōkyō'],
  ['ティモール', 'timooru'],
  ['ウィーン', 'wiin'],
  ['キャンプ', 'kyampu'],
  ['フッサ', 'fussa'],
  ['ふぃりp', 'firip'],
  ['マリ', 'mali'],
  ['ヴァヌアツ', 'vanuatsu'],
])('%s sounds like %s', (kana, latin) => {
  expect(romajiOf(foldText(kana))).toBe(romajiOf(foldText(latin)));
});

test('a text in Chinese characters has no sound', () => {
  expect(romajiOf(foldText('米国'))).toBeNull();
});

test.each([
  ['kenya', 'kenya', 0],
  ['phil', 'philippines', 0],
  ['kenia', 'kenya', 1],
  ['untied', 'united', 1],
  ['phillipines', 'philippines', 2],
  ['canada', 'kenya', 3],
])('from %s to %s there are %i mistakes', (typed, word, mistakes) => {
  expect(mistakesTo(typed, word, 2)).toBe(mistakes);
});
