import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../../scripts/data/checkCommand';
import { jsonSchemaFiles } from '../../../scripts/data/schemaFiles';
import { dataFiles } from '../../../scripts/data/vitePlugin';
import { compiledPaths } from '../compiledFiles';
import { activities, readText, root } from '../realFiles';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(`${root}data`, join(directory, 'data'), { recursive: true });
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

function spoilFirstTitle(): void {
  const [first, ...rest] = activities;
  const spoiled = { ...first, title: { en: 'Without Japanese' } };
  const path = join(directory, 'data/activities.json');
  writeFileSync(path, JSON.stringify({ activities: [spoiled, ...rest] }));
}

/** What the check prints about the spoiled or unspoiled copy of the data. */
function check(...parameters: string[]) {
  const lines: string[] = [];
  const status = runCheck(root, [join(directory, 'data'), ...parameters], (line) => {
    lines.push(line);
  });
  return { status, text: lines.join('\n') };
}

// Starting another process or a build takes seconds on a busy machine.
const slow = 60_000;

describe('npm run check:data', () => {
  test('passes the real files', () => {
    const { status, text } = check();
    expect(status).toBe(0);
    expect(text.split('\n').at(-1)).toBe('The data is sound: 59 activities.');
  });

  test('fails on an error and says what to do, in English and Japanese', () => {
    spoilFirstTitle();
    expect(check().status).toBe(1);
    expect(check().text).toContain('title.ja: The text is missing in this language.');
    expect(check().text).toContain('1 error, 0 warnings.');
    expect(check('--lang', 'ja').text).toContain(
      '英語（en）と日本語（ja）の両方を書いてください。',
    );
  });

  test('ends the command with status 1', { timeout: slow }, () => {
    spoilFirstTitle();
    const command = [`${root}scripts/data/check.mjs`, join(directory, 'data')];
    const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(stdout).toContain('title.ja: The text is missing in this language.');
    expect(status).toBe(1);
  });
});

describe('the build', () => {
  function buildSite() {
    writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Site</title>');
    return build({
      root: directory,
      configFile: false,
      logLevel: 'silent',
      plugins: [dataFiles()],
    });
  }

  test('emits every compiled file', { timeout: slow }, async () => {
    await buildSite();
    for (const path of compiledPaths) {
      expect(() => JSON.parse(readFileSync(join(directory, 'dist', path), 'utf8'))).not.toThrow();
    }
  });

  test('emits every edited file as it is', { timeout: slow }, async () => {
    await buildSite();
    const names = readdirSync(join(directory, 'data')).filter((name) => name.endsWith('.json'));
    const edited = names.filter((name) => name !== 'changes.json');
    expect(readdirSync(join(directory, 'dist/data/edited')).sort()).toEqual(edited.sort());
    for (const name of edited) {
      const copy = readFileSync(join(directory, 'dist/data/edited', name), 'utf8');
      expect(copy).toBe(readText(`data/${name}`));
    }
  });

  test('stops when the data does not pass the check', { timeout: slow }, async () => {
    spoilFirstTitle();
    await expect(buildSite()).rejects.toThrow('The text is missing in this language');
  });
});

describe('JSON Schema files', () => {
  test.each([...jsonSchemaFiles()])('data/schema/%s is up to date', (name, text) => {
    expect(readText(`data/schema/${name}`)).toBe(text);
  });

  test.each([...jsonSchemaFiles().keys()])('data/%s points to its schema', (name) => {
    const file = JSON.parse(readText(`data/${name}`)) as { $schema?: string };
    expect(file.$schema).toBe(`./schema/${name}`);
  });
});
