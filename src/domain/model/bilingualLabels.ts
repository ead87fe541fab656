import type { CountryCode, Dataset, Localised, OrganisationId, Term } from './types';

const both = (text: string): Localised => ({ en: text, ja: text });

/** Both labels of a term, or its id twice when the vocabulary does not have it. */
export function termLabels(terms: readonly Term[], id: string): Localised {
  return terms.find((term) => term.id === id)?.label ?? both(id);
}

/** Both names of a country, or its code twice while the names could not be loaded. */
export function countryNames({ countries }: Dataset, code: CountryCode): Localised {
  return countries.get(code)?.name ?? both(code);
}

/** Both names of an organisation, or its id twice while the names could not be loaded. */
export function organisationNames({ organisations }: Dataset, id: OrganisationId): Localised {
  return organisations.get(id)?.name ?? both(id);
}
