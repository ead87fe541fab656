import { isIsoDate } from '../../domain/model/dates';
import type { ChangedRecord, FieldValue } from '../../domain/model/recordHistory';
import type {
  CountryCode,
  Dataset,
  Language,
  OrganisationId,
  Vocabulary,
} from '../../domain/model/types';
import { formatDay } from '../format/dates';
import { countryName, organisationShortName, termLabel } from '../format/names';
import { about } from '../messages/page/about';
import { fieldWords, valueWords } from './fieldWords';

/** `partners[PHL].role` is `partners`, `PHL`, `role`; an address in brackets stays whole. */
function partsOf(field: string): readonly string[] {
  return [...field.matchAll(/\[(.*?)\](?=\.|$)|[^.[]+/g)].map(([part, entry]) => entry ?? part);
}

const termLists: ReadonlyMap<string, keyof Vocabulary> = new Map([
  ['kind', 'kinds'],
  ['mode', 'modes'],
  ['japanRole', 'roles'],
  ['programme', 'programmes'],
  ['themes', 'themes'],
] as const);

/** A value under its name where the page knows one. */
function named(text: string, list: string, dataset: Dataset, language: Language): string {
  const terms = termLists.get(list);
  if (terms !== undefined) return termLabel(dataset.vocabulary[terms], text, language);
  if (list === 'organisations') {
    return organisationShortName(dataset, text as OrganisationId, language);
  }
  if (dataset.countries.has(text as CountryCode)) {
    return countryName(dataset, text as CountryCode, language);
  }
  return isIsoDate(text) ? formatDay(text, language) : text;
}

/** A source is known by where it is; its whole address would fill two lines. */
function siteOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1] ?? address;
}

/** Which field changed, in words: "Partner countries · Philippines · Role". */
export function fieldText(field: string, dataset: Dataset, language: Language): string {
  const [list = '', ...inside] = partsOf(field);
  const word = (part: string) =>
    fieldWords.get(part)?.[language] ?? siteOf(named(part, list, dataset, language));
  return [list, ...inside].map(word).join(' · ');
}

/** What the field said, in words. */
export function fieldValueText(
  value: FieldValue,
  field: string,
  dataset: Dataset,
  language: Language,
): string {
  if (value === null) return about[language].nothing;
  const text = String(value);
  const [list = ''] = partsOf(field);
  // These are about fields, and hold their names.
  const isFieldName = list === 'inferred' || list === 'corrections';
  const fieldWord = isFieldName ? fieldWords.get(text)?.[language] : undefined;
  if (fieldWord !== undefined) return fieldWord;
  return termLists.has(list)
    ? named(text, list, dataset, language)
    : (valueWords.get(text)?.[language] ?? named(text, list, dataset, language));
}

/** The language of a field that holds text in one language; `undefined` for the others. */
export function fieldLanguage(field: string): Language | undefined {
  const last = partsOf(field).at(-1);
  return last === 'en' || last === 'ja' ? last : undefined;
}

/** The title of the record, or the country whose plans it holds. */
export function recordTitle(record: ChangedRecord, dataset: Dataset, language: Language): string {
  const { kind, id, title } = record;
  if (kind === 'actionPlans') {
    return about[language].actionPlansOf(countryName(dataset, id as CountryCode, language));
  }
  return title?.[language] ?? id;
}
