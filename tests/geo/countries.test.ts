import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { regionMembers } from '../../scripts/geo/countryTable';
import { readCountries, readPoints, readPublic, readPublicJson } from './worlds';

const countries = readCountries();
const byCode = new Map(countries.map((country) => [country.code, country]));
const points = readPoints();
const { objects } = readPublicJson<{ objects: { countries: { geometries: { id: string }[] } } }>(
  'geo/overview.topo.json',
);
const shapes = new Set(objects.countries.geometries.map(({ id }) => id));
const onTheirOwn = countries.filter(({ status }) => ['home', 'country', 'region'].includes(status));

test('Japan counts 196 states, itself included', () => {
  const states = countries.filter(({ status }) => status === 'home' || status === 'country');
  expect(states).toHaveLength(196);
  const beyondTheUnitedNations = ['XKX', 'COK', 'NIU', 'VAT'];
  expect(beyondTheUnitedNations.map((code) => byCode.get(code)?.status)).toEqual(
    beyondTheUnitedNations.map(() => 'country'),
  );
});

test('territories shown on their own are regions, not countries', () => {
  const regions = countries.filter(({ status }) => status === 'region').map(({ code }) => code);
  expect(regions).toEqual(['HKG', 'MAC', 'PRK', 'PSE', 'TWN']);
});

test.each(onTheirOwn.map(({ code, name }) => [name.en, code]))(
  '%s has a region, a label point, a capital and a shape or a dot',
  (_, code) => {
    const point = points.get(code);
    expect(byCode.get(code)?.region).toBeTruthy();
    expect(point?.geometry.coordinates.every(Number.isFinite)).toBe(true);
    expect(point?.properties.capital).toHaveLength(2);
    expect(shapes.has(code) || point?.properties.isSmall === true).toBe(true);
  },
);

test('every country, region and dependency has a point, and nothing else has', () => {
  const named = countries.filter(({ status }) => status !== 'undetermined');
  expect([...points.keys()]).toEqual(named.map(({ code }) => code));
});

test('every shape on the map has a record, and every record but the Vatican a shape', () => {
  expect([...shapes].filter((code) => !byCode.has(code))).toEqual([]);
  expect([...byCode.keys()].filter((code) => !shapes.has(code))).toEqual(['VAT']);
});

test('a dependency names a state as its parent; nobody else has one', () => {
  for (const { status, parent } of countries) {
    if (status === 'dependency') expect(byCode.get(parent ?? '')?.status).toBe('country');
    else expect(parent).toBeNull();
  }
});

test('the ten regions are those of the data, each country in one', () => {
  expect(Object.keys(regionMembers)).toHaveLength(10);
  const used = new Set(countries.flatMap(({ region }) => (region ? [region] : [])));
  expect([...used].sort()).toEqual(Object.keys(regionMembers).sort());
  const regionOf = (code: string): string | null | undefined => byCode.get(code)?.region;
  expect(['KIR', 'MEX', 'TUR', 'TLS', 'KEN'].map(regionOf)).toEqual([
    'pacific',
    'latin-america',
    'middle-east',
    'southeast-asia',
    'africa',
  ]);
});

test('small states and archipelagos get a dot', () => {
  const small =
    'SGP BRN MDV TLS PLW FSM MHL NRU KIR TUV WSM TON NIU COK FJI VUT SLB MLT BHR STP MUS SYC COM ' +
    'CPV AND LIE MCO SMR VAT LUX KNA LCA VCT ATG DMA GRD BRB TTO HKG MAC';
  expect(small.split(' ').filter((code) => !points.get(code)?.properties.isSmall)).toEqual([]);
  const large = ['JPN', 'PHL', 'IDN', 'NZL', 'LKA', 'NLD', 'USA'];
  expect(large.filter((code) => points.get(code)?.properties.isSmall)).toEqual([]);
});

describe('names', () => {
  test.each([
    ['USA', 'United States', '米国'],
    ['GBR', 'United Kingdom', '英国'],
    ['KOR', 'Republic of Korea', '韓国'],
    ['PRK', 'North Korea', '北朝鮮'],
    ['TLS', 'Timor-Leste', '東ティモール'],
    ['VNM', 'Vietnam', 'ベトナム'],
    ['LAO', 'Laos', 'ラオス'],
    ['MMR', 'Myanmar', 'ミャンマー'],
    ['TWN', 'Taiwan', '台湾'],
    ['PSE', 'Palestine', 'パレスチナ'],
    ['HKG', 'Hong Kong', '香港'],
    ['MKD', 'North Macedonia', '北マケドニア'],
    ['KNA', 'Saint Kitts and Nevis', 'セントクリストファー・ネービス'],
  ])('%s is called %s and %s', (code, en, ja) => {
    expect(byCode.get(code)?.name).toEqual({ en, ja });
  });

  test('no name carries an ampersand, an abbreviated saint, a bracketed second name or ヴ', () => {
    const named = countries.filter(({ code }) => !code.startsWith('X'));
    const odd = named.filter(({ name }) => /&|\bSt\.|[(ヴ]/.test(name.en + name.ja));
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('are unique in each language', () => {
    for (const language of ['en', 'ja'] as const) {
      const names = countries.map(({ name }) => name[language]);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });

  test('on the map are the same, but for the places where a Japanese label may break', () => {
    for (const { id, en, ja } of [...points.values()].map(({ properties }) => properties)) {
      expect({ en, ja: ja.replaceAll('\u200b', '') }).toEqual(byCode.get(id)?.name);
      expect(ja).not.toMatch(/^\u200b|\u200b$|\u200b\u200b/);
    }
    expect(points.get('PNG')?.properties.ja).toBe('パプア\u200bニューギニア');
  });
});

test('Kosovo has no ISO number; all other named areas have three different codes', () => {
  const iso = countries.filter(({ code }) => !code.startsWith('X'));
  for (const key of ['code', 'alpha2', 'numeric'] as const) {
    expect(new Set(iso.map((country) => country[key])).size).toBe(iso.length);
  }
  expect(iso.every(({ alpha2, numeric }) => /^[A-Z]{2}\d{3}$/.test(alpha2 + numeric))).toBe(true);
  expect(byCode.get('XKX')).toMatchObject({ alpha2: 'XK', numeric: null });
});

test('details give the United Nations regions of every member', () => {
  const { countries: details, m49 } = readPublicJson<{
    countries: { code: string; m49: string[] }[];
    m49: Record<string, { en: string; ja: string }>;
  }>('geo/country-details.json');
  const fiji = details.find(({ code }) => code === 'FJI');
  expect(fiji?.m49.map((number) => m49[number]?.ja)).toEqual(['オセアニア', 'メラネシア']);
  expect(details.filter((one) => one.m49.length === 0)).toEqual([]);
});

test.each([
  ['geo/countries.json', 6_000],
  ['geo/points.geojson', 12_000],
  ['geo/overview.json', 40_000],
  ['geo/overview.topo.json', 100_000],
])('%s stays within its budget', (path, bytes) => {
  expect(brotliCompressSync(readPublic(path)).length).toBeLessThanOrEqual(bytes);
});
