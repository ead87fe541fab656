/** The edited files as a spreadsheet of activities meets them. */
import type { Country, CountryCode } from '../../domain/model/types';
import type { DistanceToCountry } from '../record/checkActivities';
import { checkData } from '../record/checkData';
import type { EditedFiles } from '../record/compileData';
import { type EditedFile, editedFileNames } from '../record/editedFiles';
import type { Problem } from '../record/problem';
import type { RawActivity } from '../schema/editedSchema';
import { type SheetWords, sheetWords } from './names';

export type EditedTexts = Readonly<Record<EditedFile, string>>;

export interface UpkeepData {
  readonly texts: EditedTexts;
  readonly files: EditedFiles;
  /** As they stand in their file, in its order, with the order of its keys. */
  readonly activities: readonly RawActivity[];
  readonly countries: ReadonlyMap<CountryCode, Country>;
  /** `undefined` where the shapes of the countries could not be loaded. */
  readonly distance: DistanceToCountry | undefined;
  readonly words: SheetWords;
  /** What the check says of them: nobody's spreadsheet did that. */
  readonly problems: readonly Problem[];
}

/** Checks files as the build does, without the history, which no spreadsheet can change. */
export function checkTexts(
  texts: EditedTexts,
  { countries, distance }: Pick<UpkeepData, 'countries' | 'distance'>,
) {
  return checkData(texts, {
    countryCodes: new Set(countries.keys()),
    ...(distance && { distanceToCountryKm: distance }),
  });
}

/**
 * @param countries of the map, by code
 * @returns `null` when the files have errors: nothing can then be told from them
 */
export function upkeepData(
  texts: EditedTexts,
  countries: UpkeepData['countries'],
  distance?: DistanceToCountry,
): UpkeepData | null {
  const { files, problems } = checkTexts(texts, { countries, distance });
  if (files === null) return null;
  // Read once more: the check hands the keys of a record on in an order of its own.
  const { activities } = JSON.parse(texts.activities) as { activities: RawActivity[] };
  const words = sheetWords(files, countries);
  return { texts, files, activities, countries, distance, words, problems };
}

/** @returns `null` while a text is missing */
export function editedTexts(texts: readonly (string | undefined)[]): EditedTexts | null {
  if (texts.includes(undefined)) return null;
  return Object.fromEntries(
    editedFileNames.map((name, index) => [name, texts[index]]),
  ) as EditedTexts;
}
