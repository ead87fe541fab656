import { readFileSync } from 'node:fs';
import { compileData } from '../src/data/record/compileData';
import { assembleDataset } from '../src/data/served/assembleDataset';
import { parseActivities } from '../src/data/served/parseActivities';
import { parseCountries } from '../src/data/served/parseCountries';
import { parseOrganisations } from '../src/data/served/parseOrganisations';
import { parseSite, parseVocabulary } from '../src/data/served/parseSite';
import { createStage, type Stage } from '../src/domain/counting/stage';

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
