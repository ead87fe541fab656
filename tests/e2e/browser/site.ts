/** Serves the production build to the browser tests, exactly as `npm start` does. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createSiteServer, listen } from '../../../scripts/serve/server.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly siteAddress: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const root = resolve('dist');
  if (!existsSync(`${root}/index.html`)) {
    throw new Error('The browser tests need the built site. Run: npm run build');
  }
  const server = createSiteServer(root);
  project.provide('siteAddress', await listen(server, { port: 0, host: '127.0.0.1' }));
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
