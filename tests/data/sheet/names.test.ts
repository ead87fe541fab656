import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NameList } from '../../../src/data/sheet/names';
import { type CellReading, readName, readNames } from '../../../src/data/sheet/readCell';
import type { CellFault } from '../../../src/data/sheet/sheetProblem';
import { smallUpkeep } from './upkeep';

const { words } = smallUpkeep();

/** What a cell is read as, and what is reported of it. */
function readWith<Value>(
  read: (cell: string, reading: CellReading) => Value,
  cell: string,
  own: Partial<CellReading['words']> = {},
) {
  const faults: (readonly [CellFault, string | undefined])[] = [];
  const value = read(cell, {
    words: { ...words, ...own },
    report: (fault, part) => faults.push([fault, part]),
  });
  return { value, faults };
}
const label = (en: string, ja = en) => ({ en, ja });

const list = new NameList([
  { id: 'a', names: [label('Army', '陸'), label('Alpha')], codes: ['AA'] },
  { id: 'n', names: [label('Navy', '海'), label('Shared')] },
  { id: 'm', names: [label('Marines, Royal', '海兵'), label('Shared')] },
  { id: 's', names: [label('One; two', '一、二'), label('Spare', '予備')] },
  { id: 'b', names: [label('Both', 'Both'), label('Army')] },
  { id: 'e', names: [label('', '')] },
]);

describe('a list of names', () => {
  test('finds an id by itself, by its codes and by its names in either language', () => {
    for (const name of ['a', 'A', 'aa', 'Alpha', 'alpha', '陸', ' ＡＬＰＨＡ ']) {
      expect(list.find(name)).toEqual({ type: 'one', id: 'a' });
    }
    expect(list.find('Shared')).toEqual({ type: 'several' });
    expect(list.find('Army')).toEqual({ type: 'several' });
    expect(list.find('Force')).toEqual({ type: 'none' });
    expect(list.find('')).toEqual({ type: 'none' });
  });

  test('writes the first name that means the id alone and stands whole in a cell, else the id', () => {
    const written = ['a', 'n', 'm', 's', 'b', 'e', 'unknown'].map((id) => [
      list.write(id, 'en'),
      list.write(id, 'ja'),
    ]);
    expect(written).toEqual([
      ['Alpha', '陸'],
      ['Navy', '海'],
      ['Marines, Royal', '海兵'],
      ['Spare', '予備'],
      ['Both', 'Both'],
      ['e', 'e'],
      ['unknown', 'unknown'],
    ]);
  });

  test('reads back what it writes', () => {
    for (const { en, ja } of list.labels()) {
      expect([list.find(en).type, list.find(ja).type]).toEqual(['one', 'one']);
    }
    expect(list.labels().map(({ en }) => en)).toEqual([
      'Alpha',
      'Navy',
      'Marines, Royal',
      'Spare',
      'Both',
      'e',
    ]);
  });

  test('tells what was probably meant: the nearest, and nothing when nothing is near', () => {
    expect(list.nearest('Navi')).toEqual(label('Navy', '海'));
    expect(list.nearest('Spaer')).toEqual(label('Spare', '予備'));
    expect(list.nearest('Alpho')).toEqual(label('Alpha', '陸'));
    expect(list.nearest('Submarine')).toBeNull();
    expect(list.nearest('x')).toBeNull();
  });

  test('tells the nearest of several that are near', () => {
    const close = new NameList([
      { id: '1', names: [label('abcdefgh')] },
      { id: '2', names: [label('abcdefgx')] },
      { id: '3', names: [label('abcdefzz')] },
    ]);
    expect(close.nearest('abcdefgx')?.en).toBe('abcdefgx');
    expect(close.nearest('abcdefgy')?.en).toBe('abcdefgh');
  });
});

describe('a cell of names', () => {
  const own = { kinds: list };
  const several = (cell: string) => readWith(readNames('kinds'), cell, own);

  test('is separated by semicolons, Japanese commas and line breaks, in order', () => {
    const names = fc.array(fc.constantFrom('Navy', 'Alpha', 'Spare', 'Both'), { maxLength: 5 });
    const separators = fc.constantFrom('; ', ';', '；', '、', '\n', ' ;; ');
    fc.assert(
      fc.property(names, separators, (chosen, separator) => {
        const { value, faults } = several(chosen.join(separator));
        expect(value).toEqual(chosen.map((name) => name.charAt(0).toLowerCase()));
        expect(faults).toEqual([]);
      }),
    );
  });

  test('keeps a name with a comma whole, and takes other commas for separators', () => {
    expect(several('Marines, Royal').value).toEqual(['m']);
    expect(several('Navy, Alpha').value).toEqual(['n', 'a']);
    expect(several('Navy，Alpha; Both').value).toEqual(['n', 'a', 'b']);
  });

  test('is not taken apart at commas when a part is no name, or means several', () => {
    expect(several('Navy, Force').value).toEqual(['Navy, Force']);
    expect(several('Navy, Shared').value).toEqual(['Navy, Shared']);
    expect(several('Shared').faults).toEqual([[{ code: 'ambiguousName' }, 'Shared']]);
  });

  test('tells what may be written while that is a short list', () => {
    const listOf = (count: number) =>
      new NameList(Array.from({ length: count }, (_, index) => ({ id: `id-${index}`, names: [] })));
    const mostTold = 12;
    for (const count of [1, mostTold, mostTold + 1]) {
      const { faults } = readWith(readName('kinds'), 'nothing', { kinds: listOf(count) });
      const allowed = count > mostTold ? [] : listOf(count).labels();
      expect(faults).toEqual([[{ code: 'unknownName', nearest: null, allowed }, 'nothing']]);
    }
  });

  test('with one name is its id, and without any nothing', () => {
    expect(readWith(readName('kinds'), 'navy', own)).toEqual({ value: 'n', faults: [] });
    expect(readWith(readName('kinds'), '', own)).toEqual({ value: undefined, faults: [] });
    expect(several('')).toEqual({ value: [], faults: [] });
  });
});
