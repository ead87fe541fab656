import { describe, expect, test } from 'vitest';
import { problemLine } from '../../../src/i18n/sentences/problemText';
import { badCases } from '../badCases';
import { japaneseLines } from '../japaneseLines';
import { checkFiles, setAt, smallFiles } from '../smallData';

function linesOf({ problems }: ReturnType<typeof checkFiles>, language: 'en' | 'ja' = 'en') {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map((problem) => problemLine(problem, language));
}

test('the small set of files has no problem', () => {
  expect(checkFiles(smallFiles()).problems).toEqual([]);
});

test.each(badCases.map(({ files, line }, index) => [line, files, japaneseLines[index]] as const))(
  '%s',
  (line, files, japanese) => {
    const result = checkFiles(files);
    expect(linesOf(result)).toEqual([line]);
    expect(linesOf(result, 'ja')).toEqual([japanese]);
    expect(result.files).toBeNull();
  },
);

describe('rules about several things', () => {
  test('a venue more than 50 km outside its country', () => {
    const lines = linesOf(checkFiles(smallFiles(), () => 51));
    expect(lines[0]).toBe(
      '[error] data/activities.json · one · venue: The point 14.6, 121 is outside its country (51 km, PHL). Check latitude, longitude and country; the first two are easily exchanged.',
    );
    expect(linesOf(checkFiles(smallFiles(), () => 50))).toEqual([]);
    expect(linesOf(checkFiles(smallFiles(), () => null))).toEqual([]);
  });

  test('an activity outside every coverage period', () => {
    const files = smallFiles();
    setAt(files, ['activities', 'activities', 1, 'start'], '2025-01-01');
    setAt(files, ['activities', 'activities', 1, 'end'], '2025-01-01');
    setAt(files, ['activities', 'activities', 1, 'corrections'], []);
    expect(linesOf(checkFiles(files))).toEqual([
      '[error] data/activities.json · two · start: The activity (from 2025-01-01) is outside every coverage period: 2024-01-01 – 2024-08-31, 2024-09-01 – 2024-12-31. Correct the dates, or extend the coverage in site.json.',
    ]);
  });

  test('a circle of parts is told for each of its activities', () => {
    const files = smallFiles();
    setAt(files, ['activities', 'activities', 0, 'partOf'], 'two');
    setAt(files, ['activities', 'activities', 1, 'partOf'], 'one');
    expect(checkFiles(files).problems.map(({ code, record }) => [code, record])).toEqual([
      ['partOfCycle', 'one'],
      ['partOfCycle', 'two'],
    ]);
  });

  test('an unused term is a warning and stops nothing', () => {
    const files = smallFiles();
    files.vocabulary.kinds.push({
      id: 'course',
      label: { en: 'Course', ja: '課程' },
      description: null,
    });
    const result = checkFiles(files);
    expect(result.problems.map((problem) => problemLine(problem, 'en'))).toEqual([
      '[warning] data/vocabulary.json · course · kinds: “course” is not used. Remove it if it is not going to be used.',
    ]);
    expect(result.files).not.toBeNull();
  });

  test('a publisher without a Japanese name is a warning, told once', () => {
    const files = smallFiles();
    files.vocabulary.publishers = [];
    const result = checkFiles(files);
    expect(result.problems.map((problem) => problemLine(problem, 'en'))).toEqual([
      '[warning] data/vocabulary.json · publishers: The publisher “Example” has no Japanese name. Add it here with its English and its Japanese name.',
    ]);
    expect(result.problems.map((problem) => problemLine(problem, 'ja'))).toEqual([
      '［注意］ data/vocabulary.json · publishers：出典の発行元「Example」の日本語名がありません。この一覧に英語名と日本語名を追加してください。',
    ]);
    expect(result.files).not.toBeNull();
  });

  test('every problem of every file is told at once', () => {
    const files = smallFiles();
    setAt(files, ['activities', 'activities', 0, 'title', 'ja'], '');
    setAt(files, ['activities', 'activities', 1, 'kind'], 'semnar');
    setAt(files, ['organisations', 'organisations', 0, 'members', 0, 'country'], 'USX');
    setAt(files, ['site', 'coverage', 1, 'from'], '2024-10-01');
    expect(
      checkFiles(files)
        .problems.map(({ code }) => code)
        .sort(),
    ).toEqual(['coverageGap', 'missingTranslation', 'unknownCountry', 'unknownId']);
  });
});

test('several problems are worded in Japanese', () => {
  const files = smallFiles();
  setAt(files, ['activities', 'activities', 0, 'end'], '2024-02-30');
  setAt(files, ['activities', 'activities', 1, 'partners', 0, 'country'], 'JPN');
  expect(linesOf(checkFiles(files), 'ja')).toEqual([
    '［エラー］ data/activities.json · one · end：2024-02-30は存在しない日付です。月か日を直してください。',
    '［エラー］ data/activities.json · two · partners[0].country：JPNは報告国のため、相手国にできません。相手国から削除してください。日本の役割は「japanRole」に書きます。',
  ]);
});
