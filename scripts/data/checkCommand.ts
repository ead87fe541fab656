/** `npm run check:data`: every problem of the data at once, in English or Japanese. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkData } from '../../src/data/record/checkData';
import type { Language } from '../../src/domain/model/types';
import { dataCheck } from '../../src/i18n/messages/record/dataCheck';
import { problemLine } from '../../src/i18n/sentences/problemText';
import { readCheckContext, readEditedTexts, readPublishedTexts } from './readData';

/**
 * Checks the files in a directory (`data` unless given) and prints what is wrong.
 * @param parameters `[directory] [--lang en|ja]`
 * @returns the exit status: 1 when there is an error, 0 when there are none or only warnings
 */
export function runCheck(
  root: string,
  parameters: readonly string[],
  print: (line: string) => void,
): 0 | 1 {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    options: { lang: { type: 'string', default: 'en' } },
    allowPositionals: true,
  });
  const language: Language = values.lang === 'ja' ? 'ja' : 'en';
  const words = dataCheck[language];
  const directory = positionals[0] ?? join(root, 'data');
  const context = readCheckContext(join(root, 'public/geo'));
  const published = readPublishedTexts(directory);
  const { problems, files } = checkData(readEditedTexts(directory), { ...context, published });
  for (const problem of problems) print(problemLine(problem, language));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (problems.length > 0) print(words.summary(errors, problems.length - errors));
  if (files) print(words.passed(files.activities.activities.length));
  return errors > 0 ? 1 : 0;
}
