// @ts-check
/** `npm start`, second half: serves `dist` until it is stopped. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSiteServer, listen } from './server.mjs';

const root = resolve(import.meta.dirname, '../../dist');
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 4173);

/** @param {unknown} error */
function explain(error) {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken by another program. Choose another one: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES') {
    return `Port ${port} needs more rights than this user has. Choose one above 1023: PORT=4173 npm start`;
  }
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
    return `This machine has no address ${host}. Leave HOST out for this machine only, or use HOST=0.0.0.0 for the network.`;
  }
  return `The server could not start: ${error instanceof Error ? error.message : String(error)}`;
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT must be a whole number from 0 to 65535, not “${process.env.PORT}”.`);
}
if (!existsSync(`${root}/index.html`)) fail('There is no built site yet. Run: npm run build');

const server = createSiteServer(root);
try {
  const address = await listen(server, { port, host });
  console.log(`The map is at ${address} (stop with Ctrl+C)`);
} catch (error) {
  fail(explain(error));
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
