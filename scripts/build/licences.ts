import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Packages whose content the scripts have turned into files of `public/`. */
const bakedIn = ['@fontsource/noto-sans-jp', 'cldr-core', 'world-atlas'];
const packagePath = /^\0?(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//;

function licenceText(folder: string): string {
  const name = readdirSync(folder).find((file) => /^(?:licen[cs]e|copying)/i.test(file));
  return name ? readFileSync(join(folder, name), 'utf8').trim() : '';
}

function packageFacts(folder: string): PackageFacts {
  const facts = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return {
    name: facts.name,
    version: facts.version,
    licence: facts.license ?? 'not stated',
    text: licenceText(folder),
  };
}

/** @param modules files that went into the build */
export function licenceList(modules: Iterable<string>): string {
  const folders = new Set<string>();
  const baked = bakedIn.map((name) => `${resolve('node_modules', name)}/`);
  for (const module of [...modules, ...baked]) {
    const folder = packagePath.exec(module)?.[1];
    if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
  }
  const packages = [...folders].map(packageFacts).sort((a, b) => (a.name < b.name ? -1 : 1));
  const summary = packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const texts = packages
    .filter(({ text }) => text !== '')
    .map(({ name, version, text }) => `${'-'.repeat(72)}\n${name} ${version}\n\n${text}`);
  return ['This site is built with the following packages.', '', ...summary, '', ...texts, ''].join(
    '\n',
  );
}

/** Writes `licences.txt`: every package of which at least one line is shipped. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : (output.originalFileNames ?? []),
      );
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceList(modules) });
    },
  };
}
