import { expect, test } from 'vitest';
import { classBreaks, classIndexes, classOf } from '../../../src/domain/counting/classBreaks';

test('every number of activities is in the one class that has room for it', () => {
  for (let count = 1; count <= 40; count += 1) {
    const fitting = classIndexes.filter((index) => {
      const { min, max } = classBreaks[index];
      return min <= count && (max === null || count <= max);
    });
    expect(fitting).toEqual([classOf(count)]);
  }
});

test('the classes follow each other without a gap, and the last has no end', () => {
  const starts = classBreaks.map(({ min }) => min);
  const ends = classBreaks.map(({ max }) => max);
  expect(starts).toEqual([1, ...ends.slice(0, -1).map((max) => (max ?? 0) + 1)]);
  expect(ends.at(-1)).toBeNull();
});

test('what nobody recorded has no class', () => {
  expect(classOf(0)).toBeNull();
});
