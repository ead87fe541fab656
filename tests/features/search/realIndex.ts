import { readFileSync } from 'node:fs';
import { assembleDataset } from '../../../src/data/assembleDataset';
import { compileData } from '../../../src/data/compile';
import { parseActivities } from '../../../src/data/parseActivities';
import { parseCountries } from '../../../src/data/parseCountries';
import { parseOrganisations } from '../../../src/data/parseOrganisations';
import { parseSite, parseVocabulary } from '../../../src/data/parseSite';
import { createStage, type Stage } from '../../../src/domain/scene';
import { buildSearchIndex, type SearchIndex } from '../../../src/domain/searchIndex';
import { otherNames } from '../../../src/features/search/aliases';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** The stage of the real data, as the page makes it. */
export function realStage(): Stage {
  const files = compileData({
    activities: read('data/activities.json'),
    organisations: read('data/organisations.json'),
    vocabulary: read('data/vocabulary.json'),
    site: read('data/site.json'),
    actionPlans: read('data/action-plans.json'),
    frameworks: read('data/frameworks.json'),
  });
  const served = (name: string) => files.get(`data/${name}.json`) ?? '';
  return createStage(
    assembleDataset({
      activities: parseActivities(served('activities')),
      organisations: parseOrganisations(served('organisations')),
      vocabulary: parseVocabulary(served('vocabulary')),
      site: parseSite(served('site')),
      countries: parseCountries(readFileSync('public/geo/countries.json', 'utf8')),
    }),
  );
}

export function realIndex(): SearchIndex {
  return buildSearchIndex(realStage(), otherNames);
}
