import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directions, packagesOf } from './directions';

/** Static, type-only and dynamic imports, and exports from elsewhere. */
const importPattern = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+)'([^']+)'/g;

interface Module {
  readonly path: string;
  /** As written. */
  readonly imports: readonly string[];
}

function sourceFiles(): readonly string[] {
  return readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function readModule(path: string): Module {
  const text = readFileSync(path, 'utf8');
  return { path, imports: [...text.matchAll(importPattern)].map(([, name = '']) => name) };
}

/** The longest room of the table that a file lies in; `src/map/labels/x.ts` → `map/labels`. */
function roomOf(path: string): string | null {
  const inside = path.replace(/^src\//, '');
  const rooms = Object.keys(directions).filter((room) => inside.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? null;
}

function mayReach(from: string, to: string): boolean {
  const { knows } = directions[from] ?? { knows: [] };
  return from === to || knows.some((room) => to === room || to.startsWith(`${room}/`));
}

/** What is wrong with a module's imports, each with the sentence that says what to do. */
function faultsOf({ path, imports }: Module): string[] {
  const room = roomOf(path);
  if (room === null) return [];
  return imports.flatMap((name) => {
    if (!name.startsWith('.')) {
      const sentence = packagesOf(room, name);
      return sentence === null ? [] : [`${path} → ${name}: ${sentence}`];
    }
    const target = roomOf(normalize(join(dirname(path), name)));
    if (target === null || mayReach(room, target)) return [];
    return [`${path} → ${name}: ${directions[room]?.sentence}`];
  });
}

const modules = sourceFiles().map(readModule);

describe('imports point one way', () => {
  test('in every module', () => {
    expect(modules.flatMap(faultsOf)).toEqual([]);
  });

  test('and every module was read: a check that sees nothing finds nothing', () => {
    const importing = modules.filter(({ imports }) => imports.length > 0);
    const edges = modules.reduce((sum, { imports }) => sum + imports.length, 0);
    console.info(`${modules.length} modules with ${edges} imports were read.`);
    expect(modules.length).toBe(sourceFiles().length);
    // Few modules import nothing, and an import statement takes a line that says so.
    expect(importing.length).toBeGreaterThan(modules.length * 0.8);
    const lines = modules.reduce(
      (sum, { path }) => sum + (readFileSync(path, 'utf8').match(/^import\b/gm)?.length ?? 0),
      0,
    );
    expect(edges).toBeGreaterThanOrEqual(lines);
  });

  test('every folder of source has its room', () => {
    const outside = modules.filter(({ path }) => roomOf(path) === null).map(({ path }) => path);
    expect(outside).toEqual(['src/main.tsx']);
  });

  test('the table has no circle: each room knows only rooms above it', () => {
    const rooms = Object.keys(directions);
    const upsideDown = rooms.flatMap((room, place) =>
      (directions[room]?.knows ?? []).flatMap((known) =>
        rooms
          .filter((each) => each === known || each.startsWith(`${known}/`))
          .filter((each) => rooms.indexOf(each) >= place)
          .map((each) => `${room} knows ${each}`),
      ),
    );
    expect(upsideDown).toEqual([]);
  });
});

describe('a wrong import is told with a sentence', () => {
  test.each([
    ['src/domain/model/x.ts', '../../state/view/viewStore', 'domain/'],
    ['src/domain/counting/x.ts', '../scene/scene', 'domain/'],
    ['src/data/served/x.ts', '../../state/page/page', 'data/'],
    ['src/state/page/x.ts', '../../features/list/ListView', 'state/'],
    ['src/i18n/format/x.ts', '../../state/page/page', 'i18n/'],
    ['src/ui/text/x.ts', '../../domain/scene/scene', 'ui/'],
    ['src/features/list/x.ts', '../drawer/Drawer', 'Features'],
    ['src/features/list/x.ts', '../../map/MapView', 'Features'],
    ['src/features/list/x.ts', '../../app/App', 'Features'],
    ['src/features/list/x.ts', 'maplibre-gl', 'map/'],
    ['src/map/layers/x.ts', '../../features/list/ListView', 'map/'],
    ['src/domain/search/x.ts', 'react', 'domain/'],
  ])('%s → %s', (path, name, start) => {
    const [fault = ''] = faultsOf({ path, imports: [name] });
    expect(fault.split(': ')[1]).toContain(start);
  });

  test('what is allowed is left alone', () => {
    const path = 'src/features/list/x.ts';
    const imports = ['../../state/page/useView', '../activities/ActivityCard', 'react', './y'];
    expect(faultsOf({ path, imports })).toEqual([]);
  });
});
