import { describe, expect, test } from 'vitest';
import { search } from '../../../src/domain/search/search';
import { buildSearchIndex } from '../../../src/domain/search/searchIndex';
import {
  createActivity,
  createCountry,
  createDataset,
  createOrganisation,
  partners,
  stageOf,
  term,
} from '../../builders';
import { at, found, noNames, titled, withCountries } from './found';

const niger = createCountry('NER', 'Niger', 'ニジェール', 'africa');
const nigeria = createCountry('NGA', 'Nigeria', 'ナイジェリア', 'africa');
const finland = createCountry('FIN', 'Suomi', 'スオミ', 'europe');

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
    // One character may be a part of any word.
    const names = { countries: { GIN: ['義'] } };
    expect(found('義訓練', { activities, parts, names })).toEqual([]);
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
    ['xphilippines', 'Philippines'],
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
    expect(found('Kingdom of Sweeden panel', { activities })).toEqual(['Panel in Sweden']);
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
