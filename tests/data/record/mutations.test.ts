import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkData } from '../../../src/data/record/checkData';
import { compileData } from '../../../src/data/record/compileData';
import { editedFileNames } from '../../../src/data/record/editedFiles';
import { DataFileError } from '../../../src/data/served/dataFileError';
import { parseActionPlans } from '../../../src/data/served/parseActionPlans';
import { parseActivities } from '../../../src/data/served/parseActivities';
import { parseOrganisations } from '../../../src/data/served/parseOrganisations';
import { parseProof } from '../../../src/data/served/parseProof';
import { parseSite, parseVocabulary } from '../../../src/data/served/parseSite';
import { readJson } from '../../../src/data/served/readJson';
import { problemLine } from '../../../src/i18n/sentences/problemText';
import { realContext, realTexts } from '../compiledFiles';
import { checkFiles, setAt, smallFiles } from '../smallData';

type Key = string | number;

/** Every path of a value, the value's own left out. */
function pathsOf(value: unknown, path: readonly Key[] = []): readonly (readonly Key[])[] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const below = keys.flatMap((key) =>
    pathsOf((value as Record<Key, unknown>)[key], [...path, key]),
  );
  return path.length > 0 ? [path, ...below] : below;
}

const paths = pathsOf(smallFiles());
const anyPath = fc.constantFrom(...paths);
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('', ' ', '2024-02-30', 'JPN', 'javascript:alert(1)', -1, null, [], {}),
);

describe('whatever is written into a file', () => {
  test('the check answers, and what passes can be served and read', () => {
    fc.assert(
      fc.property(anyPath, anyValue, (path, value) => {
        const files = smallFiles();
        setAt(files, path, value);
        const { problems, files: passed } = checkFiles(files);
        const errors = problems.filter(({ severity }) => severity === 'error');
        expect(passed === null).toBe(errors.length > 0);
        for (const problem of problems) {
          expect(problemLine(problem, 'en').length).toBeGreaterThan(problem.file.length);
          expect(problemLine(problem, 'ja')).not.toMatch(/undefined|\[object/);
        }
        if (passed === null) return;
        const served = compileData(passed);
        const text = (path: string) => served.get(path) ?? '';
        // An empty list is a valid list: a new edition begins with one.
        const activities = parseActivities(text('data/activities.json'));
        expect(parseProof(text('data/proof.json')).size).toBe(activities.length);
        parseOrganisations(text('data/organisations.json'));
        parseActionPlans(text('data/action-plans.json'));
        parseSite(text('data/site.json'));
        parseVocabulary(text('data/vocabulary.json'));
      }),
      { numRuns: 600, examples: [[['activities', 'activities'], []]] },
    );
  });

  test('a field that is taken away from a record is missed', () => {
    const required = paths.filter((path) => typeof path.at(-1) === 'string' && path.length > 2);
    fc.assert(
      fc.property(fc.constantFrom(...required), (path) => {
        const files = smallFiles();
        setAt(files, path, undefined);
        const optional = /says\.ja|venue\.(name|city|country)$|published\.title|lastMonths/;
        const { problems } = checkFiles(files);
        if (!optional.test(path.join('.'))) expect(problems).not.toEqual([]);
      }),
    );
  });
});

test('any text at all is either read or refused with a reason', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const result = readJson(text);
      if (!result.isValid) expect(['html', 'notJson', 'forbiddenKey']).toContain(result.fault.code);
      expect(() => parseActivities(text)).toThrow(DataFileError);
    }),
  );
});

test('the real files cut off anywhere never pass', () => {
  const lengths = editedFileNames.map((name) => [name, realTexts[name]?.trimEnd().length ?? 0]);
  fc.assert(
    fc.property(
      fc.constantFrom(...(lengths as [(typeof editedFileNames)[number], number][])),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      ([name, length], share) => {
        const text = realTexts[name]?.slice(0, Math.floor(length * share)) ?? '';
        const { files } = checkData({ ...realTexts, [name]: text }, realContext);
        expect(files).toBeNull();
      },
    ),
    { numRuns: 40 },
  );
});
