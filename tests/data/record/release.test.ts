import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCheck } from '../../../scripts/data/checkCommand';
import { runChanges, runRelease, workplaceOf } from '../../../scripts/data/releaseCommand';
import { writeTogether } from '../../../scripts/data/writeTogether';
import { parseChanges } from '../../../src/data/served/parseChanges';
import { activities, root } from '../realFiles';

let data = '';
beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'release-')), 'data');
  cpSync(`${root}data`, data, { recursive: true });
  // From the present data, whatever the repository is about to publish next.
  rmSync(join(data, 'history'), { recursive: true });
  rmSync(join(data, 'changes.json'));
  release('2026.11.0', '--date', '2026-11-23');
});
afterEach(() => {
  rmSync(dirname(data), { recursive: true });
});

function run(command: typeof runRelease, parameters: readonly string[]) {
  const lines: string[] = [];
  const place = { data, geo: `${root}public/geo`, today: '2026-12-01' };
  const status = command({ ...place, print: (line) => lines.push(line) }, parameters);
  return { status, lines };
}
const release = (...parameters: string[]) => run(runRelease, parameters);

function textOf(name: string): string {
  return readFileSync(join(data, name), 'utf8');
}

function correctFirstTitle(title: unknown): void {
  const [first, ...rest] = activities;
  const file = { activities: [{ ...first, title }, ...rest] };
  writeFileSync(join(data, 'activities.json'), JSON.stringify(file));
}
const newTitle = { en: 'A better title', ja: 'よりよい題名' };

/** Every file with its text. */
function everything(): readonly (readonly [string, string])[] {
  const names = readdirSync(data, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => name.endsWith('.json')).map((name) => [name, textOf(name)]);
}

function check() {
  const lines: string[] = [];
  runCheck(root, [data], (line) => lines.push(line));
  return lines;
}

describe('npm run data:release', () => {
  test('sets version and date and writes what changed', () => {
    correctFirstTitle(newTitle);
    expect(release('2026.12.0')).toEqual({
      status: 0,
      lines: [
        'Version 2026.12.0 of 2026-12-01 is written.',
        '0 records added, 1 corrected, 0 removed.',
      ],
    });
    expect(JSON.parse(textOf('site.json'))).toMatchObject({
      version: '2026.12.0',
      versionDate: '2026-12-01',
    });
    const [newest, before] = parseChanges(textOf('changes.json'));
    expect(newest).toMatchObject({ version: '2026.12.0', date: '2026-12-01', isFirst: false });
    expect(newest?.corrected).toEqual([
      {
        kind: 'activities',
        id: activities[0]?.id,
        title: newTitle,
        fields: [
          { field: 'title.en', before: activities[0]?.title.en, after: newTitle.en },
          { field: 'title.ja', before: activities[0]?.title.ja, after: newTitle.ja },
        ],
      },
    ]);
    expect(before).toMatchObject({ version: '2026.11.0', isFirst: true });
    expect(check()).toEqual(['The data is sound: 59 activities.']);
  });

  test('changes nothing else in site.json', () => {
    const before = textOf('site.json');
    release('2026.12.0');
    expect(textOf('site.json')).toBe(
      before.replace('"2026.11.0"', '"2026.12.0"').replace('"2026-11-23"', '"2026-12-01"'),
    );
  });

  test('keeps a later version small: it holds what differs', () => {
    correctFirstTitle(newTitle);
    release('2026.12.0');
    const sizeOf = (name: string) => textOf(join('history', name)).length;
    expect(sizeOf('2026.12.0.json')).toBeLessThan(sizeOf('2026.11.0.json') / 10);
  });

  test.each([
    [[], 'Name the new version: npm run data:release -- 2026.12.0'],
    [['2026-12'], '“2026-12” is not a version. Write year, month and a number, such as 2026.12.0.'],
    [
      ['2026.11.0'],
      'Version 2026.11.0 does not come after 2026.11.0, the newest published version.',
    ],
    [['2026.2.0'], 'Version 2026.2.0 does not come after 2026.11.0, the newest published version.'],
    [
      ['2026.12.0', '--date', '2026-11-31'],
      '“2026-11-31” is not a date. Write it as year-month-day.',
    ],
    [
      ['2026.12.0', '--date', '2026-11-22'],
      'The date 2026-11-22 is before that of the newest published version, 2026-11-23.',
    ],
    [
      ['2026.11.0', '--lang', 'ja'],
      '版2026.11.0は、最後に公開した版2026.11.0より新しくありません。',
    ],
  ])('refuses %j, says why and writes nothing', (parameters, reason) => {
    const before = everything();
    const { status, lines } = release(...parameters);
    expect(status).toBe(1);
    expect(lines[0]).toBe(reason);
    expect(everything()).toEqual(before);
  });

  test('refuses data that does not pass the check, and writes nothing', () => {
    correctFirstTitle({ en: 'Without Japanese' });
    const before = everything();
    const { status, lines } = release('2026.12.0');
    expect(status).toBe(1);
    expect(lines[0]).toContain('title.ja: The text is missing in this language.');
    expect(lines.at(-1)).toBe('Nothing was written.');
    expect(everything()).toEqual(before);
  });

  test('takes the day of the machine as the date', () => {
    const place = workplaceOf('/project', new Date(2026, 2, 31, 23, 59), () => undefined);
    expect(place.today).toBe('2026-03-31');
  });
});

describe('npm run data:changes', () => {
  test('tells what the next version would change, field by field', () => {
    correctFirstTitle({ ...activities[0]?.title, en: 'A better title' });
    const id = activities[0]?.id;
    expect(run(runChanges, []).lines).toEqual([
      'data/changes.json is up to date.',
      'Since version 2026.11.0:',
      `  corrected ${id}`,
      `  ${id} · title.en: ${activities[0]?.title.en} → A better title`,
      '0 records added, 1 corrected, 0 removed.',
    ]);
  });

  test('writes a file of changes again that was edited or lost', () => {
    const fresh = textOf('changes.json');
    writeFileSync(join(data, 'changes.json'), '{}');
    expect(check()[0]).toContain('data/changes.json: The file is not what');
    expect(run(runChanges, []).lines[0]).toBe('data/changes.json is written.');
    expect(textOf('changes.json')).toBe(fresh);
  });
});

describe('writing several files together', () => {
  test('puts all back when one cannot be written', () => {
    const [first, second] = [join(data, 'site.json'), join(data, 'folder')];
    const before = textOf('site.json');
    mkdirSync(join(second, 'full'), { recursive: true });
    expect(() =>
      writeTogether(
        new Map([
          [join(data, 'new.json'), 'new'],
          [first, 'new'],
          [second, 'a folder stands here'],
        ]),
      ),
    ).toThrow();
    expect(textOf('site.json')).toBe(before);
    expect(existsSync(join(data, 'new.json'))).toBe(false);
    expect(readdirSync(data).filter((name) => name.endsWith('.new'))).toEqual([]);
  });
});
