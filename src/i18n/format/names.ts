import { countryNames, organisationNames, termLabels } from '../../domain/model/bilingualLabels';
import type {
  CountryCode,
  Dataset,
  Language,
  OrganisationId,
  Term,
} from '../../domain/model/types';

// English writes these with an article inside a sentence.
const withArticle = new Set<string>([
  'ARE',
  'BHS',
  'CAF',
  'COD',
  'COG',
  'COK',
  'COM',
  'CZE',
  'DOM',
  'FRO',
  'FSM',
  'GBR',
  'GMB',
  'KOR',
  'MDV',
  'MHL',
  'NLD',
  'PHL',
  'SLB',
  'USA',
  'VAT',
]);

/** The country's name, or its code while the names could not be loaded. */
export function countryName(dataset: Dataset, code: CountryCode, language: Language): string {
  return countryNames(dataset, code)[language];
}

/** The name as it stands inside an English sentence: "the United States". */
export function countryInSentence(dataset: Dataset, code: CountryCode, language: Language): string {
  const name = countryName(dataset, code, language);
  return language === 'en' && withArticle.has(code) ? `the ${name}` : name;
}

export function organisationName(dataset: Dataset, id: OrganisationId, language: Language): string {
  return organisationNames(dataset, id)[language];
}

export function organisationShortName(
  dataset: Dataset,
  id: OrganisationId,
  language: Language,
): string {
  return dataset.organisations.get(id)?.shortName[language] ?? id;
}

/** The label of a vocabulary term, or its id when the vocabulary does not have it. */
export function termLabel(terms: readonly Term[], id: string, language: Language): string {
  return termLabels(terms, id)[language];
}

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'ja' : 'en';
}

/**
 * Joins names: "A", "A and B", "A, B and C" / 「A、B、C」.
 * @param most how many names at most; the others become "and n more" / 「ほかn」
 * @param counter the Japanese counter after the number of the others: 「か国」
 */
export function joinNames(
  names: readonly string[],
  language: Language,
  most = names.length,
  counter = '',
): string {
  const shown = names.slice(0, most);
  const hidden = names.length - shown.length;
  if (language === 'ja') {
    return hidden > 0 ? `${shown.join('、')}ほか${hidden}${counter}` : shown.join('、');
  }
  const parts = hidden > 0 ? [...shown, `${hidden} more`] : shown;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
