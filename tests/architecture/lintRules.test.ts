import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Each invariant of ARCHITECTURE.md that a fixture breaks, and how the sentence begins. */
const broken = {
  'src/features/list/loadsEngine.ts': 'Only src/map/ imports the map engine',
  'src/app/loadsEngine.ts': 'Only src/map/ imports the map engine',
  'tests/drivesBrowser.ts': 'Only tests/e2e/browser/ drives the browser',
  'src/features/list/writesView.ts': 'Only src/state/view/actions/ writes the view',
  'src/app/pushesHistory.ts': 'Only src/state/url/syncUrl.ts touches the browser’s history',
  'src/app/listensToBack.ts': 'Only src/state/url/syncUrl.ts touches the browser’s history',
  'src/map/paintsCountry.ts': 'Only src/map/colour/featureState.ts sets feature state',
  'src/map/removesSource.ts': 'Nobody removes a source',
  'src/ui/writesHtml.ts': 'No HTML from strings',
  'src/ui/RawTitle.tsx': 'No HTML from strings',
  'src/features/list/readsDate.ts': 'A date is a YYYY-MM-DD string',
  'src/features/list/DerivesLate.tsx': 'Setting state right in an effect',
  'src/features/list/HardCodedText.tsx': 'Incorrect use of string literal',
};
const kept = [
  'src/features/drawer/keepsToItsOwn.ts',
  'src/features/drawer/ListensOutside.tsx',
  'src/state/view/actions.ts',
];

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly message: string;
    readonly location: { readonly path: string };
  }[];
}

let folder = '';
const sentences = new Map<string, string>();

/** Lints the fixtures where they would stand in the project. */
async function lint(): Promise<Report> {
  const biome = resolve('node_modules/.bin/biome');
  const args = ['lint', '--reporter=json', '--max-diagnostics=none'];
  const output = await promisify(execFile)(biome, args, { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  return JSON.parse(output.stdout) as Report;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-rules-'));
  await cp('tests/architecture/fixtures', folder, { recursive: true });
  await cp('biome.json', join(folder, 'biome.json'));
  await cp('lint', join(folder, 'lint'), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { location, message } of (await lint()).diagnostics) {
    sentences.set(location.path, `${sentences.get(location.path) ?? ''}${message}\n`);
  }
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a rule with a sentence', () => {
  test.each(Object.entries(broken))('%s is told: %s …', (path, sentence) => {
    expect(sentences.get(path) ?? '').toContain(sentence);
  });

  test.each(kept)('%s is left alone', (path) => {
    expect(sentences.get(path) ?? '').toBe('');
  });
});
