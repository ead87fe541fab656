import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityId } from '../../../src/data/sheet/activityId';
import {
  cellText,
  holdsSeparator,
  joinLines,
  joinNames,
  nameKey,
  neutralised,
  splitLines,
  splitNames,
} from '../../../src/data/sheet/cellText';
import { type CellReading, readDay, readNumber } from '../../../src/data/sheet/readCell';
import type { CellFault } from '../../../src/data/sheet/sheetProblem';
import { smallUpkeep } from './upkeep';

const { words } = smallUpkeep();

/** What a cell is read as, and what is reported of it. */
function readWith<Value>(read: (cell: string, reading: CellReading) => Value, cell: string) {
  const faults: (readonly [CellFault, string | undefined])[] = [];
  const value = read(cell, {
    words,
    report: (fault, part) => faults.push([fault, part]),
  });
  return { value, faults };
}

describe('a number', () => {
  test('is read in the forms that keyboards and spreadsheets make of it', () => {
    const numbers = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.nat({ max: 99 }));
    fc.assert(
      fc.property(numbers, fc.constantFrom('', '-', '+', '−', '–', '‐'), ([whole, part], sign) => {
        const number = Number(`${whole}.${part}`);
        const wide = `${whole}.${part}`.replace(/[\d.]/g, (each) =>
          String.fromCharCode(each.charCodeAt(0) + 0xfee0),
        );
        const expected = ['', '+'].includes(sign) ? number : -number;
        for (const digits of [`${whole}.${part}`, wide]) {
          expect(readWith(readNumber, `${sign}${digits}`)).toEqual({ value: expected, faults: [] });
          expect(readWith(readNumber, `'${sign}${digits}`).value).toBe(expected);
        }
      }),
    );
  });

  test('is missing from an empty cell', () => {
    expect(readWith(readNumber, '')).toEqual({ value: undefined, faults: [] });
  });

  test.each(['35度', 'N35', '1.', '.5', '1,5', '1-', '1 2', "1'", '1−'])(
    'is not %j, which is kept as it is written',
    (cell) => {
      expect(readWith(readNumber, cell)).toEqual({
        value: cell,
        faults: [[{ code: 'notNumber' }, undefined]],
      });
    },
  );
});

describe('a day', () => {
  test.each(['', ' 0:00', ' 00:00', 'T00:00', ' 0:00:00', 'T00:00:00'])(
    'is read with the midnight that a spreadsheet adds (%j)',
    (midnight) => {
      expect(readWith(readDay, `2024/6/3${midnight}`)).toEqual({ value: '2024-06-03', faults: [] });
    },
  );

  test.each(['2024-06-03 12:00', '0:00 2024-06-03', '2024-06-03 0:00:01'])(
    'is none with another hour: %j',
    (cell) => {
      const { value, faults } = readWith(readDay, cell);
      expect(value).toBe(cell);
      expect(faults).toMatchObject([[{ code: 'badDate' }, cell]]);
    },
  );

  test('is not a month, and missing from an empty cell', () => {
    expect(readWith(readDay, 'June 2024')).toEqual({
      value: 'June 2024',
      faults: [[{ code: 'notOneDay' }, 'June 2024']],
    });
    expect(readWith(readDay, '')).toEqual({ value: undefined, faults: [] });
  });
});

describe('texts in a cell', () => {
  const lines = fc.array(
    fc
      .string({ unit: fc.constantFrom('a', 'n', '\\', '\n', ' ', 'b'), maxLength: 8 })
      .map((line) => line.trim()),
    { maxLength: 5 },
  );

  test('come back line by line, without empty ones at the end', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const last = texts.findLastIndex((text) => text !== '');
        expect(splitLines(joinLines(texts))).toEqual(texts.slice(0, last + 1));
      }),
    );
  });

  test('that are not given hold their place', () => {
    expect(joinLines([undefined, 'b'])).toBe('\nb');
    expect(splitLines('\nb\n\n')).toEqual(['', 'b']);
  });

  test('are trimmed but for the empty lines before them, whatever ends a line', () => {
    expect(cellText(' \t a \r\n b\rc \n ')).toBe('a \n b\nc');
    expect(cellText('\n\n a')).toBe('\n\n a');
    expect(cellText("'=1")).toBe('=1');
    expect(cellText("'a")).toBe("'a");
    expect(cellText('x=1')).toBe('x=1');
  });

  test.each([
    '=1',
    '+a',
    '-a',
    '@x',
    '\tx',
    '\rx',
    '\nx',
    '＝1',
    '＋a',
    '－a',
    '＠x',
    "'=1",
    '-1a',
    '+1.',
  ])('%j would be run, and is not', (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
  });

  test.each(['1', '-1', '+1', '-1.5', 'a=1', '', "'a", '.=1'])('%j is left alone', (text) => {
    expect(neutralised(text)).toBe(text);
  });

  test('of names that mean the same have one key', () => {
    for (const name of ['O‘Neill—A_b  c', 'o’neill-a b c', 'O`NEILL–A  B\nC', "ｏ'neill−a b c"]) {
      expect(nameKey(name)).toBe("o'neill-a b c");
    }
  });

  test('of several names know what stands between them', () => {
    for (const separator of [';', '；', '、', '\n']) {
      expect(holdsSeparator(`a${separator}b`)).toBe(true);
      expect(splitNames(` a ${separator}${separator} b `)).toEqual(['a', 'b']);
    }
    expect(holdsSeparator('a, b')).toBe(false);
    expect(splitNames(joinNames(['a', 'b, c']))).toEqual(['a', 'b, c']);
  });
});

describe('the id of a new activity', () => {
  const day = '2024-12-03';
  const none = new Set<string>();
  const idOf = (title: string, taken: ReadonlySet<string> = none) =>
    activityId(day, title, taken).slice(day.length);

  test('has the words that tell something, in lower case and without accents', () => {
    expect(idOf('Séminaire on the Rôle of Women')).toBe('-seminaire-role-women');
    const small = 'a an and at by for from in into of on or the to with';
    expect(idOf(small)).toBe('');
    expect(idOf('日本語')).toBe('');
  });

  test('has at most seven words, and whole ones of 60 letters at most', () => {
    expect(idOf('one two three four five six seven eight')).toBe(
      '-one-two-three-four-five-six-seven',
    );
    const room = 60 - day.length - 1;
    expect(idOf('x'.repeat(room))).toBe(`-${'x'.repeat(room)}`);
    expect(idOf(`${'x'.repeat(room + 1)} short`)).toBe('-short');
  });

  test('is never one that is taken', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5 }), (count) => {
        const taken = new Set<string>();
        for (let given = 0; given < count; given += 1) taken.add(activityId(day, 'Talk', taken));
        const id = activityId(day, 'Talk', taken);
        expect(taken.has(id)).toBe(false);
        expect(id).toBe(count === 0 ? `${day}-talk` : `${day}-talk-${count + 1}`);
      }),
    );
  });
});
