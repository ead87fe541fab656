import { build, type Rolldown } from 'vite';
import { expect } from 'vitest';
import { badCases } from '../data/badCases';
import { realTexts } from '../data/compiledFiles';
import { japaneseLines } from '../data/japaneseLines';
import { knownCountries, textsOf } from '../data/smallData';
import type { Driver } from './browser/driver';
import { test } from './browser/test';

type Page = Driver['page'];

type Texts = ReturnType<typeof textsOf>;

/** The check and its words as a browser would load them, by file name. */
async function bundledCheck(): Promise<ReadonlyMap<string, string>> {
  const entry = {
    check: 'src/data/record/checkData.ts',
    words: 'src/i18n/sentences/problemText.ts',
  };
  const output = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'], fileName: (_, name) => `${name}.js` } },
  })) as Rolldown.RolldownOutput[];
  const files = output.flatMap(({ output: chunks }) => [...chunks]);
  return new Map(
    files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])),
  );
}

/** Answers for the modules of the check from the site's own origin: its policy allows no other. */
async function serveCheck(page: Page): Promise<void> {
  const files = await bundledCheck();
  await page.route('**/data-check/*', async (route) => {
    const body = files.get(new URL(route.request().url()).pathname.replace(/^.*\//, ''));
    await route.fulfill(
      body === undefined ? { status: 404 } : { body, contentType: 'text/javascript' },
    );
  });
}

/** The lines that the check prints in the browser for each set of files, in both languages. */
function linesInBrowser(page: Page, cases: readonly Texts[], codes: readonly string[] | null) {
  // As a text: the test runner would rewrite the imports of a function.
  return page.evaluate<readonly { readonly en: string[]; readonly ja: string[] }[]>(`
    Promise.all([import('/data-check/check.js'), import('/data-check/words.js')])
      .then(([{ checkData }, { problemLine }]) => ${JSON.stringify(cases)}.map((texts) => {
        const codes = ${JSON.stringify(codes)};
        const { problems } = checkData(texts, { countryCodes: codes && new Set(codes) });
        const errors = problems.filter(({ severity }) => severity === 'error');
        const lines = (language) => errors.map((problem) => problemLine(problem, language));
        return { en: lines('en'), ja: lines('ja') };
      }))
  `);
}

test('the check runs in the browser and says the same of every bad record', async ({ open }) => {
  const { page } = await open('list.html');
  await serveCheck(page);
  const cases = badCases.map(({ files }) => textsOf(files));
  const lines = await linesInBrowser(page, cases, [...knownCountries]);
  expect(lines.map(({ en }) => en)).toEqual(badCases.map(({ line }) => [line]));
  expect(lines.map(({ ja }) => ja)).toEqual(japaneseLines.map((line) => [line]));
  expect(await linesInBrowser(page, [realTexts], null)).toEqual([{ en: [], ja: [] }]);
});
