import { describe, expect, test } from 'vitest';
import { optionAfterKey, optionByText } from '../../../src/map/pointer/listKeys';

describe('keys of the list of countries', () => {
  test.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 4, 5],
    ['ArrowDown', 29, 29],
    ['ArrowUp', 0, 0],
    ['PageDown', 25, 29],
    ['PageUp', 25, 15],
    ['Home', 12, 0],
    ['End', 12, 29],
    ['Tab', 12, null],
  ])('%s from %i leads to %s', (key, from, to) => {
    expect(optionAfterKey(key, from, 30)).toBe(to);
  });
});

describe('typing a name', () => {
  const names = [
    ['Fiji', 'フィジー'],
    ['France', 'フランス'],
    ['New Zealand', 'ニュージーランド'],
  ];

  test.each([
    ['f', -1, 0],
    ['f', 0, 1],
    ['f', 1, 0],
    ['fr', 0, 1],
    ['ff', 0, 1],
    ['fff', 1, 0],
    ['new z', 2, 2],
    ['フラ', 0, 1],
    ['x', 0, null],
  ])('“%s” at %i means %s', (text, at, to) => {
    expect(optionByText(text, at, names)).toBe(to);
  });
});
