/** The edited files, asked for when somebody opens what needs them. */
import type { Topology } from 'topojson-client';
import { distanceLookup } from '../record/countryDistance';
import { editedDataFile, editedFileNames } from '../record/editedFiles';
import { type DataFile, DataFileError } from '../served/dataFileError';
import { dataQuery } from '../served/dataQuery';
import { readJson } from '../served/readJson';

/** @throws DataFileError when the text is not JSON */
function jsonText(file: DataFile, text: string): string {
  const json = readJson(text);
  if (!json.isValid) throw new DataFileError(file, json.fault);
  return text;
}

/** How far a point is from a country; the page does without where it cannot be had. */
export const distanceQuery = dataQuery('overview', (text) =>
  distanceLookup(JSON.parse(text) as Topology),
);

/** The texts of the edited files, in the order of `editedFileNames`. */
export const editedQueries = editedFileNames.map((name) => {
  const file = editedDataFile(name);
  return dataQuery(file, (text) => jsonText(file, text));
});
