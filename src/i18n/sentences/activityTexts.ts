import type { Activity, Dataset, Language, OrganisationId } from '../../domain/model/types';
import type { Scene } from '../../domain/scene/scene';
import { countryName, joinNames, organisationShortName, termLabel } from '../format/names';
import { activity as activityWords } from '../messages/drawer/activity';

const namesShown = 2;

/** The countries an activity names, two at most and the number of the others; `null` without any. */
export function countriesText(
  dataset: Dataset,
  { partners }: Activity,
  language: Language,
): string | null {
  const names = partners.map(({ country }) => countryName(dataset, country, language));
  return names.length === 0 ? null : joinNames(names, language, namesShown, 'か国・地域');
}

/** Like `countriesText`, for organisations. */
export function organisationsText(
  dataset: Dataset,
  ids: readonly OrganisationId[],
  language: Language,
): string | null {
  const names = ids.map((id) => organisationShortName(dataset, id, language));
  return names.length === 0 ? null : joinNames(names, language, namesShown, '機関');
}

/** Who an activity was with: two countries at most, else its organisations, else "Within Japan". */
export function companyText(dataset: Dataset, activity: Activity, language: Language): string {
  return (
    countriesText(dataset, activity, language) ??
    organisationsText(dataset, activity.organisations, language) ??
    activityWords[language].withinHome
  );
}

/** "First with Samoa and Tonga": of an activity of the period, when two periods are compared. */
export function firstWithText(
  dataset: Dataset,
  { comparison }: Pick<Scene, 'comparison'>,
  { id }: Activity,
  language: Language,
): string | null {
  const codes = comparison?.firsts.get(id);
  if (!codes) return null;
  const names = codes.map((code) => countryName(dataset, code, language));
  return activityWords[language].firstWith(joinNames(names, language, namesShown, 'か国・地域'));
}

/** The line under a title: "Course · United States, Australia and 14 more". */
export function activityMeta(dataset: Dataset, activity: Activity, language: Language): string {
  const kind = termLabel(dataset.vocabulary.kinds, activity.kind, language);
  return `${kind} · ${companyText(dataset, activity, language)}`;
}
