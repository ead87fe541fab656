/** The five files the page starts from; each fails alone. */
import { dataQuery } from './dataQuery';
import { parseActivities } from './parseActivities';
import { parseCountries } from './parseCountries';
import { parseOrganisations } from './parseOrganisations';
import { parseSite, parseVocabulary } from './parseSite';

export const activitiesQuery = dataQuery('activities', parseActivities);
export const organisationsQuery = dataQuery('organisations', parseOrganisations);
export const vocabularyQuery = dataQuery('vocabulary', parseVocabulary);
export const siteQuery = dataQuery('site', parseSite);
export const countriesQuery = dataQuery('countries', parseCountries);
