import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dataFiles, pathOf } from '../../../src/data/served/dataFileError';
import { parseActionPlans } from '../../../src/data/served/parseActionPlans';
import { parseActivities } from '../../../src/data/served/parseActivities';
import { parseChanges } from '../../../src/data/served/parseChanges';
import { parseCountries } from '../../../src/data/served/parseCountries';
import { parseFrameworks } from '../../../src/data/served/parseFrameworks';
import { parseOrganisations } from '../../../src/data/served/parseOrganisations';
import { parseProof } from '../../../src/data/served/parseProof';
import { parseSite, parseVocabulary } from '../../../src/data/served/parseSite';
import type { ActivityId, CountryCode } from '../../../src/domain/model/types';
import { resolutions } from '../../../src/i18n/about/content';
import { compiledFile, compiledPaths, realResult } from '../compiledFiles';
import { activities as rawActivities, readText } from '../realFiles';

const activities = parseActivities(compiledFile('data/activities.json'));

test('the real files have no error and no warning but that the next version is being prepared', () => {
  const isBeingPrepared = ({ code }: { code: string }) => code === 'unpublishedChanges';
  expect(realResult.problems.filter((problem) => !isBeingPrepared(problem))).toEqual([]);
});

test('every file that the page asks for is compiled or built', () => {
  const asked = dataFiles.map(pathOf).filter((path) => path.startsWith('data/'));
  expect([...compiledPaths].sort()).toEqual([...asked].sort());
});

describe('served activities', () => {
  test('come newest first', () => {
    const keys = activities.map(({ start, end, id }) => ({ start, end, id }));
    const sorted = keys.toSorted(
      (a, b) =>
        b.start.localeCompare(a.start) || b.end.localeCompare(a.end) || (a.id < b.id ? -1 : 1),
    );
    expect(keys).toEqual(sorted);
    expect(keys[0]?.id).toBe('2025-09-24-indo-pacific-wps-defence-working-group');
  });

  test('tell how much proof there is without carrying it', () => {
    const shipRider = activities.find(({ id }) => id.startsWith('2024-06-19-ship-rider'));
    expect(shipRider).toMatchObject({ isPublished: true, sourceCount: 5, correctionCount: 1 });
    expect(shipRider).not.toHaveProperty('sources');
  });

  test('have a point with its precision, or neither', () => {
    for (const { venue } of activities) {
      if (venue) expect(venue.point === null).toBe(venue.precision === null);
    }
  });

  test('keep both ends of a venue of which only the country is known', () => {
    const course = activities.find(({ id }) => id.startsWith('2024-09-09'));
    expect(course?.venue).toEqual({
      name: null,
      city: null,
      country: 'USA',
      point: null,
      precision: null,
    });
  });
});

describe('served proof', () => {
  const proofs = parseProof(compiledFile('data/proof.json'));

  test('has every source, inference and correction of every activity', () => {
    for (const raw of rawActivities) {
      const proof = proofs.get(raw.id as ActivityId);
      expect(proof?.sources).toHaveLength(raw.sources.length);
      expect(proof?.inferred).toEqual(raw.inferred);
      expect(proof?.corrections).toEqual(raw.corrections);
      expect(proof?.published?.date ?? null).toBe(raw.published?.date ?? null);
    }
  });
});

test('every source that is served names its publisher in both languages', () => {
  const proof = parseProof(compiledFile('data/proof.json'));
  const shipRider = proof.get(
    '2024-06-19-ship-rider-asean-timor-leste-and-pacific-islands' as ActivityId,
  );
  expect(shipRider?.sources[0]?.publisher).toEqual({
    en: 'Ministry of Defense of Japan',
    ja: '防衛省',
  });
  const organisations = parseOrganisations(compiledFile('data/organisations.json'));
  const plans = parseActionPlans(compiledFile('data/action-plans.json'));
  const frameworks = parseFrameworks(compiledFile('data/frameworks.json'));
  for (const { sources } of [...organisations.values(), ...plans.values(), ...frameworks.values()])
    for (const { publisher } of sources) expect(publisher.ja).toMatch(/\S/);
});

describe('site', () => {
  const site = parseSite(compiledFile('data/site.json'));

  test('has the presets in order, the less common ones behind “More”', () => {
    expect(site.presets.map(({ id, isPrimary }) => [id, isPrimary])).toEqual([
      ['all', true],
      ['fy2023', true],
      ['fy2024', true],
      ['fy2025', true],
      ['last-12-months', true],
      ['nap3', false],
      ['published-map', false],
    ]);
  });

  test('counts the last twelve months back from the last one collected', () => {
    expect(site.presets.find(({ id }) => id === 'last-12-months')).toMatchObject({
      from: '2024-11-01',
      to: '2025-10-31',
    });
  });
});

describe('other files', () => {
  test('the ten regions stand in the order of the page', () => {
    const { regions } = parseVocabulary(compiledFile('data/vocabulary.json'));
    expect(regions.map(({ label }) => label.ja)).toEqual(
      '東南アジア 太平洋 東アジア 南アジア 中央アジア 北米 欧州 中東 アフリカ 中南米'.split(' '),
    );
  });

  test('an unknown action plan is not “no plan”', () => {
    const plans = parseActionPlans(compiledFile('data/action-plans.json'));
    const known = (code: string) => plans.get(code as CountryCode)?.hasPlan;
    expect([known('JPN'), known('KHM'), known('LAO')]).toEqual([true, false, null]);
    expect(plans.size).toBe(34);
  });

  test('the resolution has four pillars and the ministry’s plan four headings', () => {
    const frameworks = parseFrameworks(compiledFile('data/frameworks.json'));
    expect(frameworks.get('unscr-1325')?.parts).toHaveLength(4);
    expect(frameworks.get('mod-wps-promotion-plan')?.parts).toHaveLength(4);
  });

  test('the table of resolutions and the data give resolution 1325 the same day', () => {
    const frameworks = parseFrameworks(compiledFile('data/frameworks.json'));
    const inTable = resolutions.find(({ number }) => number === 1325);
    expect(frameworks.get('unscr-1325')?.adopted).toBe(inTable?.adopted);
  });

  test('Japan’s plans have the same years among the frameworks and among the action plans', () => {
    const frameworks = parseFrameworks(compiledFile('data/frameworks.json'));
    const plans = parseActionPlans(compiledFile('data/action-plans.json')).get(
      'JPN' as CountryCode,
    );
    for (const { number, adopted, periodFrom, periodTo } of plans?.plans ?? []) {
      const framework = frameworks.get(`japan-nap-${number}`);
      expect(framework).toMatchObject({ adopted, periodFrom, periodTo });
    }
    expect(plans?.plans).toHaveLength(3);
  });

  test('the newest change is the version that the page names', () => {
    const [newest] = parseChanges(compiledFile('data/changes.json'));
    const site = parseSite(compiledFile('data/site.json'));
    expect(newest).toMatchObject({ version: site.version, date: site.versionDate });
  });

  test('every country and region that the data names is in the list of countries', () => {
    const countries = parseCountries(readText('public/geo/countries.json'));
    const { regions } = parseVocabulary(compiledFile('data/vocabulary.json'));
    const regionIds = new Set<string | null>(regions.map(({ id }) => id));
    for (const { partners } of activities) {
      for (const { country } of partners) {
        expect(regionIds.has(countries.get(country)?.region ?? null), country).toBe(true);
      }
    }
  });

  test('what the page needs at first fits its budget of 30 kB', () => {
    const organisations = compiledFile('data/organisations.json');
    expect(parseOrganisations(organisations).size).toBe(21);
    const texts = [
      ...['activities', 'vocabulary', 'site'].map((name) => compiledFile(`data/${name}.json`)),
      organisations,
      readText('public/geo/countries.json'),
    ];
    const bytes = texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
    expect(bytes).toBeLessThan(30_000);
  });
});
