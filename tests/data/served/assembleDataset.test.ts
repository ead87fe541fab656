import { describe, expect, test } from 'vitest';
import { assembleDataset, type LoadedParts } from '../../../src/data/served/assembleDataset';
import { parseActivities } from '../../../src/data/served/parseActivities';
import { parseCountries } from '../../../src/data/served/parseCountries';
import { parseOrganisations } from '../../../src/data/served/parseOrganisations';
import { parseSite, parseVocabulary } from '../../../src/data/served/parseSite';
import { createStage } from '../../../src/domain/counting/stage';
import { compiledFile } from '../compiledFiles';
import { readText } from '../realFiles';

const all: LoadedParts = {
  activities: parseActivities(compiledFile('data/activities.json')),
  organisations: parseOrganisations(compiledFile('data/organisations.json')),
  vocabulary: parseVocabulary(compiledFile('data/vocabulary.json')),
  site: parseSite(compiledFile('data/site.json')),
  countries: parseCountries(readText('public/geo/countries.json')),
};

describe('joining what has been loaded', () => {
  test('with everything there', () => {
    const dataset = assembleDataset(all);
    expect(dataset.activities).toHaveLength(59);
    expect(dataset.organisations.size).toBe(21);
    expect(dataset.site).toBe(all.site);
  });

  test.each(['organisations', 'countries', 'vocabulary', 'site'] as const)(
    'without %s the rest is there and a stage can be made',
    (part) => {
      const dataset = assembleDataset({ ...all, [part]: null });
      expect(dataset.activities).toHaveLength(59);
      expect(() => createStage(dataset)).not.toThrow();
    },
  );

  test('without the site file the span of the activities counts as partly collected', () => {
    const { site } = assembleDataset({ ...all, site: null });
    expect(site.coverage).toMatchObject([
      { from: '2023-06-12', to: '2025-10-03', completeness: 'partial' },
    ]);
    expect(site.homeCountry).toBe('JPN');
  });

  test('without the site file and without activities there is still a period', () => {
    const { site } = assembleDataset({ ...all, activities: [], site: null });
    expect(site.coverage).toHaveLength(1);
  });
});
