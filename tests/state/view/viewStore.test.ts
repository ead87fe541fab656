import { expect, test } from 'vitest';
import { defaultView } from '../../../src/domain/model/view';
import { fieldHomes, initialMemory } from '../../../src/state/view/viewStore';

test('what links carry is the view, and nothing of it is kept in memory alone', () => {
  const carried = Object.entries(fieldHomes).flatMap(([field, home]) =>
    home === 'url' ? [field] : [],
  );
  expect(carried.toSorted()).toEqual(Object.keys(defaultView('en')).toSorted());
  expect(Object.keys(initialMemory).filter((field) => carried.includes(field))).toEqual([]);
});
