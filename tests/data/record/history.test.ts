import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../../src/data/record/checkHistory';
import {
  compareRecords,
  type LooseRecord,
  noRecords,
  type Records,
} from '../../../src/data/record/compareRecords';
import {
  changesOf,
  changesText,
  compareVersions,
  latestRecords,
  nextVersion,
  type PublishedVersion,
  recordsOf,
  versionPattern,
  versionText,
} from '../../../src/data/record/history';
import { problemLine } from '../../../src/i18n/sentences/problemText';
import { realPublished } from '../compiledFiles';
import { checkFiles, setAt, smallFiles } from '../smallData';

const named = { version: '2026.11.0', date: '2026-11-23' };

function smallRecords(): Records {
  const { activities, organisations, actionPlans } = smallFiles();
  return recordsOf({ ...activities, ...organisations, ...actionPlans });
}
const first = nextVersion(named, [], smallRecords());

describe('a version', () => {
  test.each(['2026.11.0', '2026.1.12'])('%s is one', (version) => {
    expect(version).toMatch(versionPattern);
  });

  test.each(['2026.13.0', '2026.0.0', '2026.01.0', '2026.11', '1.0.0', '2026.11.01', 'v2026.11.0'])(
    '%s is none',
    (version) => {
      expect(version).not.toMatch(versionPattern);
    },
  );

  test('comes after another by its numbers, not its letters', () => {
    const versions = ['2026.10.0', '2026.2.10', '2027.1.0', '2026.2.9'];
    expect(versions.sort(compareVersions)).toEqual([
      '2026.2.9',
      '2026.2.10',
      '2026.10.0',
      '2027.1.0',
    ]);
  });
});

describe('the history', () => {
  const anyRecords = fc
    .dictionary(fc.constantFrom('a', 'b', 'c'), fc.record({ start: fc.string({ maxLength: 2 }) }))
    .map((records): Records => ({ ...noRecords, activities: new Map(Object.entries(records)) }));

  test('gives back every version from what each one changed', () => {
    fc.assert(
      fc.property(fc.array(anyRecords, { minLength: 1, maxLength: 5 }), (states) => {
        const versions: PublishedVersion[] = [];
        for (const [index, records] of states.entries()) {
          versions.push(nextVersion({ ...named, version: `2026.11.${index}` }, versions, records));
          expect(latestRecords(versions)).toEqual(records);
        }
        const changes = changesOf(versions);
        states.slice(1).forEach((records, index) => {
          const { added, corrected, removed } = changes[states.length - 2 - index] ?? {};
          expect({ added, corrected, removed }).toEqual(
            compareRecords(states[index] as Records, records),
          );
        });
      }),
    );
  });

  test('of the first version is a number of records and no list', () => {
    expect(changesOf([first])).toEqual([
      {
        ...named,
        isFirst: true,
        counts: { activities: 2, organisations: 1, actionPlans: 1 },
        added: [],
        corrected: [],
        removed: [],
      },
    ]);
  });

  test('holds only what changed after the first version, one record in a line', () => {
    const records = smallRecords();
    const [id = '', old] = [...records.activities][0] ?? [];
    const activities = new Map([[id, { ...old, start: '2024-06-01' } as LooseRecord]]);
    const second = nextVersion({ version: '2026.12.0', date: '2026-12-01' }, [first], {
      ...records,
      activities,
    });
    const lines = versionText(second).split('\n');
    expect(lines.slice(1, 6).map((line) => line.slice(0, 14))).toEqual([
      '"version":"202',
      '"date":"2026-1',
      '"activities":{',
      '"one":{"id":"o',
      '"two":null',
    ]);
    expect(lines.slice(6)).toEqual(['},', '"organisations":{},', '"actionPlans":{}', '}', '']);
  });

  test('is the same however often it is written', () => {
    expect(versionText(nextVersion(named, [], smallRecords()))).toBe(versionText(first));
    expect(JSON.parse(versionText(first))).toEqual(first);
  });
});

describe('the real history', () => {
  const problems: Parameters<typeof readHistory>[1] = [];
  const versions = readHistory(realPublished.versions, problems) ?? [];

  test('can be read', () => {
    expect(problems).toEqual([]);
    expect(versions.length).toBeGreaterThan(0);
  });

  test('is what data/changes.json was made from', () => {
    expect(realPublished.changes).toBe(changesText(versions));
  });
});

describe('the check of what was published', () => {
  const changes = changesText([first]);
  const sound = { versions: new Map([['2026.11.0.json', versionText(first)]]), changes };
  function publishedFiles() {
    const files = smallFiles();
    Object.assign(files.site, { version: named.version, versionDate: named.date });
    return files;
  }
  function lines(files: ReturnType<typeof smallFiles>, published: Partial<typeof sound>) {
    const { problems } = checkFiles(files, undefined, { ...sound, ...published });
    return problems.map((problem) => problemLine(problem, 'en'));
  }
  const command =
    'When the data is ready, publish it with “npm run data:release -- <new version>”, such as 2026.12.0.';

  test('has nothing to say while the data is as published', () => {
    expect(lines(publishedFiles(), {})).toEqual([]);
    expect(checkFiles(publishedFiles(), undefined, sound).files?.changes).toEqual(
      changesOf([first]),
    );
  });

  test('warns of records that differ, how many, and of the command', () => {
    const files = publishedFiles();
    setAt(files, ['activities', 'activities', 0, 'mode'], 'online');
    setAt(files, ['activities', 'activities', 0, 'title', 'en'], 'Another seminar');
    setAt(files, ['organisations', 'organisations', 0, 'note'], { en: 'Note', ja: '注' });
    expect(lines(files, {})).toEqual([
      `[warning] data/site.json · version: 2 records differ from version 2026.11.0 as published. ${command}`,
    ]);
    expect(checkFiles(files, undefined, sound).files).not.toBeNull();
  });

  test('warns of a version or a date that was written by hand', () => {
    const files = publishedFiles();
    setAt(files, ['site', 'version'], '2026.12.0');
    expect(lines(files, {})).toEqual([
      `[warning] data/site.json · version: 2026.12.0 has not been published; the newest published is 2026.11.0. ${command}`,
    ]);
    setAt(files, ['site', 'version'], '2026.11.0');
    setAt(files, ['site', 'versionDate'], '2026-11-24');
    expect(lines(files, {})).toEqual([
      `[warning] data/site.json · versionDate: 2026-11-24 has not been published; the newest published is 2026-11-23. ${command}`,
    ]);
  });

  test('warns when nothing was ever published', () => {
    expect(lines(publishedFiles(), { versions: new Map(), changes: '{"changes":[]}' })).toEqual([
      `[warning] data/site.json · version: 2026.11.0 has not been published. ${command}`,
    ]);
  });

  const stale =
    '[error] data/changes.json: The file is not what the published versions add up to. Run “npm run data:changes”; the file is never edited by hand.';
  test.each([
    ['another title', changes.replace('"isFirst": true', '"isFirst": false')],
    ['cut off', changes.slice(0, 40)],
    ['a web page', '<!doctype html>'],
    ['another version', changes.replaceAll('2026.11.0', '2026.10.0')],
    ['nothing', '{"changes":[]}'],
  ])('refuses a file of changes that holds %s', (_, text) => {
    expect(lines(publishedFiles(), { changes: text })).toEqual([stale]);
  });

  test('does not mind how the file of changes is laid out', () => {
    const text = JSON.stringify(JSON.parse(changes)).replaceAll(',', ',\r\n');
    expect(lines(publishedFiles(), { changes: text })).toEqual([]);
  });

  test.each([
    [
      '2026.11.0.json',
      '{"version":',
      'data/history/2026.11.0.json: The file is not valid JSON. Look for a missing comma, bracket or quotation mark.',
    ],
    [
      '2026.10.0.json',
      versionText(first),
      'data/history/2026.10.0.json · version: The file holds version 2026.11.0 under another name. Name the file by its version, or restore it.',
    ],
    [
      '2026.11.0.json',
      versionText(first).replace('2026-11-23', '2026-11-31'),
      'data/history/2026.11.0.json · date: 2026-11-31 is not a day of the calendar. Correct the day or the month.',
    ],
    [
      '2026.11.0.json',
      versionText(first).replace('"activities":{', '"activities":{"__proto__":{},'),
      'data/history/2026.11.0.json: The key “__proto__” is forbidden. Remove it.',
    ],
  ])('refuses %s that holds %.20j', (name, text, line) => {
    expect(lines(publishedFiles(), { versions: new Map([[name, text]]) })).toEqual([
      `[error] ${line}`,
    ]);
  });
});
