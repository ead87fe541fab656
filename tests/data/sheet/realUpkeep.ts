import { parseCountries } from '../../../src/data/served/parseCountries';
import { realContext, realTexts } from '../compiledFiles';
import { readText } from '../realFiles';
import { dataOf } from './upkeep';

/** What spreadsheets meet on the page: the repository's own files. */
export const realData = dataOf(
  realTexts,
  parseCountries(readText('public/geo/countries.json')),
  realContext.distanceToCountryKm,
);
