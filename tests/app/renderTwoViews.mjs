// @ts-check
/** Prints the two pages as JSON: a process of its own, as a server is. */
import { createServer } from 'vite';

const vite = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  // As the test that hydrates the pages names its classes.
  css: { modules: { generateScopedName: '[local]' } },
  server: { middlewareMode: true, ws: false, watch: null },
});
try {
  const { renderTwoViews } = await vite.ssrLoadModule('/tests/app/renderTwoViews.tsx');
  process.stdout.write(JSON.stringify(await renderTwoViews()));
} finally {
  await vite.close();
}
