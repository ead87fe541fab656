import { readCheckContext, readEditedTexts, readPublishedTexts } from '../../scripts/data/readData';
import { checkData } from '../../src/data/record/checkData';
import { compileData } from '../../src/data/record/compileData';
import { root } from './realFiles';

export const realTexts = readEditedTexts(`${root}data`);
export const realPublished = readPublishedTexts(`${root}data`);
export const realContext = {
  ...readCheckContext(`${root}public/geo`),
  published: realPublished,
};
export const realResult = checkData(realTexts, realContext);

if (realResult.files === null) throw new Error('the real files have errors');
const compiled = compileData(realResult.files);

/** The text of a file as it is served. */
export function compiledFile(path: string): string {
  const text = compiled.get(path);
  if (text === undefined) throw new Error(`${path} is not served`);
  return text;
}
export const compiledPaths = [...compiled.keys()];
