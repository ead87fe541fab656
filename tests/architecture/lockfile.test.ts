import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** Where npm looks for a package, seen from another one: the nearest folder first. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/node_modules/');
  const below = parts.map((_part, index) => `${parts.slice(0, index + 1).join('/node_modules/')}/`);
  return ['', ...(path === '' ? [] : below)].reverse();
}

test('the lockfile holds the packages of every platform, so that npm ci works everywhere', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) =>
        foldersAbove(path).every((folder) => !lock.packages[`${folder}node_modules/${name}`]),
      )
      .map((name) => `${name}, needed by ${path}`),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no registry, so that everyone installs from their own', () => {
  const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(named.map(([path]) => path)).toEqual([]);
});
