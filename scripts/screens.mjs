// @ts-check
/**
 * Takes pictures of the site: `npm run screens -- --path '?country=PHL' --only 1440 --only ja`.
 *
 * --path <link>   a link to look at; may be given several times (default: the first page)
 * --only <word>   keeps the pictures whose name holds the word; several words must all be held
 * --no-build      looks at `dist` as it is, instead of building the present sources first
 * --click <name>  presses the button, link or radio of this name before the picture
 * Pictures go to `screens/`.
 */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';
import { createSiteServer, listen } from './serve/server.mjs';

const { values } = parseArgs({
  options: {
    path: { type: 'string', multiple: true, default: [''] },
    only: { type: 'string', multiple: true, default: [] },
    click: { type: 'string', multiple: true, default: [] },
    'no-build': { type: 'boolean', default: false },
  },
});
const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844, touch: true },
];
const languages = /** @type {const} */ (['en', 'ja']);
const themes = /** @type {const} */ (['light', 'dark']);

/** @param {string} path */
function fileName(path) {
  return path.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'start';
}

const pictures = values.path
  .flatMap((path) => sizes.map((size) => ({ path, ...size })))
  .flatMap((picture) => languages.map((language) => ({ ...picture, language })))
  .flatMap((picture) => themes.map((theme) => ({ ...picture, theme })))
  .map((picture) => {
    const { path, width, height, language, theme } = picture;
    return { ...picture, name: `${fileName(path)}-${width}x${height}-${language}-${theme}` };
  })
  .filter(({ name }) => values.only.every((word) => name.includes(word)));

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {typeof pictures[number]} picture
 */
async function take(browser, address, picture) {
  const { path, name, ...visit } = picture;
  const driver = await Driver.open(browser, address, path, { ...visit, reducedMotion: true });
  const map = await driver.waitForMap(15_000).then(
    () => 'map drawn',
    (/** @type {Error} */ error) => `no map (${error.message.split('\n', 1)[0]})`,
  );
  for (const label of values.click) {
    const { page } = driver;
    const target = page
      .getByRole('button', { name: label })
      .or(page.getByRole('link', { name: label }));
    await target
      .or(page.getByRole('radio', { name: label }))
      .first()
      .click({ timeout: 5_000 });
    await page.waitForTimeout(400);
  }
  await driver.screenshot(name);
  console.log(`screens/${name}.png (${map})`);
  const faults = [
    ...driver.cspViolations(),
    ...driver.requestsOutsideOrigin(),
    ...driver.pageErrors(),
  ];
  for (const fault of faults) console.log(`  ${fault}`);
  await driver.close();
}

const cache = resolve('node_modules/.cache');
// A folder of its own: somebody else may be building or testing `dist`.
const root = values['no-build'] ? resolve('dist') : `${cache}/screens-${process.pid}`;
if (!values['no-build']) {
  await build({ logLevel: 'warn', build: { outDir: root, emptyOutDir: true } });
}
const { Driver } = (await runnerImport('./tests/e2e/browser/driver.ts')).module;
const { launchBrowser } = (await runnerImport('./tests/e2e/browser/launch.ts')).module;
const server = createSiteServer(root);
const address = await listen(server, { port: 0, host: '127.0.0.1' });
const browser = await launchBrowser();
try {
  for (const picture of pictures) await take(browser, address, picture);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  if (!values['no-build']) await rm(root, { recursive: true, force: true });
}
