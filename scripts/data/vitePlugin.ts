import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checkData } from '../../src/data/record/checkData';
import { compileData } from '../../src/data/record/compileData';
import { editedDataFile, editedFileNames } from '../../src/data/record/editedFiles';
import { pathOf } from '../../src/data/served/dataFileError';
import { problemLine } from '../../src/i18n/sentences/problemText';
import { readCheckContext, readEditedTexts, readPublishedTexts } from './readData';

/** The files as people edit them: whoever brings a spreadsheet needs them as they are. */
function editedCopies(texts: Readonly<Record<string, string | null>>): readonly [string, string][] {
  return editedFileNames.flatMap((name) => {
    const text = texts[name];
    return text ? [[pathOf(editedDataFile(name)), text] as [string, string]] : [];
  });
}

/** Checks and compiles `data/`. @throws Error that lists every problem */
function servedFiles(root: string): ReadonlyMap<string, string> {
  const directory = join(root, 'data');
  const context = readCheckContext(join(root, 'public/geo'));
  const published = readPublishedTexts(directory);
  const texts = readEditedTexts(directory);
  const { problems, files } = checkData(texts, { ...context, published });
  if (files !== null) return new Map([...compileData(files), ...editedCopies(texts)]);
  const lines = problems.map((problem) => problemLine(problem, 'en'));
  throw new Error(`The data has problems:\n${lines.join('\n')}`);
}

function answer(response: ServerResponse, status: number, type: string, text: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(text);
}

/**
 * Serves and emits the compiled data files and copies of the edited ones, and stops the build when the data does not pass the
 * check.
 */
export function dataFiles(): Plugin {
  let root = '.';
  let base = '/';
  return {
    name: 'data-files',
    configResolved(config) {
      root = config.root;
      base = config.base;
    },
    configureServer(server) {
      const directory = resolve(root, 'data');
      server.watcher.add(directory);
      server.watcher.on('change', (path) => {
        if (path.startsWith(directory)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        if (!path.startsWith(`${base}data/`)) return next();
        try {
          const text = servedFiles(root).get(path.slice(base.length));
          if (text === undefined) return answer(response, 404, 'text/plain', 'Not found');
          answer(response, 200, 'application/json', text);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          server.config.logger.error(message);
          answer(response, 500, 'text/plain; charset=utf-8', message);
        }
      });
    },
    generateBundle() {
      for (const [fileName, source] of servedFiles(root)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
