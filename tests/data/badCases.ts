import { badFiles } from './badFiles';
import { badRecords } from './badRecords';
import { keysOf, setAt, smallFiles } from './smallData';

function filesWith(path: readonly (string | number)[], value: unknown) {
  const files = smallFiles();
  setAt(files, path, value);
  return files;
}

/** Sets of files with one thing wrong each, and the line that must be printed. */
export const badCases = [
  ...badRecords.map(([path, value, line]) => ({
    files: filesWith(['activities', 'activities', 0, ...keysOf(path)], value),
    line,
  })),
  ...badFiles.map(([path, value, line]) => ({ files: filesWith(keysOf(path), value), line })),
];
