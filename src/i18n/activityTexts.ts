import type { Activity, Dataset, Language } from '../domain/types';
import { messages } from './messages';
import { countryName, joinNames, organisationShortName, termLabel } from './names';

const namesShown = 2;

/** Who an activity was with: two countries at most, else its organisations, else "Within Japan". */
export function companyText(dataset: Dataset, activity: Activity, language: Language): string {
  const countries = activity.partners.map(({ country }) => countryName(dataset, country, language));
  if (countries.length > 0) return joinNames(countries, language, namesShown, 'か国・地域');
  const organisations = activity.organisations.map((id) =>
    organisationShortName(dataset, id, language),
  );
  if (organisations.length > 0) return joinNames(organisations, language, namesShown, '機関');
  return messages[language].activity.withinHome;
}

/** The line under a title: "Course · United States, Australia and 14 more". */
export function activityMeta(dataset: Dataset, activity: Activity, language: Language): string {
  const kind = termLabel(dataset.vocabulary.kinds, activity.kind, language);
  return `${kind} · ${companyText(dataset, activity, language)}`;
}
