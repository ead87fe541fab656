import { beforeEach, expect, test } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { defaultView } from '../../../src/domain/model/view';
import { openView, pinClass } from '../../../src/state/view/actions';
import { viewStore } from '../../../src/state/view/viewStore';

const counting = defaultView('en');
const comparing = {
  ...counting,
  compare: { from: isoDate('2023-04-01'), to: isoDate('2024-03-31') },
};

beforeEach(() => openView(counting, []));

test('a pinned class does not outlive what it meant when the history begins or ends a comparison', () => {
  pinClass(4);
  openView(comparing, []);
  expect(viewStore.getState().pinnedClass).toBeNull();
  pinClass(1);
  openView(counting, []);
  expect(viewStore.getState().pinnedClass).toBeNull();
});

test('a pinned class stays when the history only moves the period', () => {
  pinClass(4);
  openView({ ...counting, period: comparing.compare }, []);
  expect(viewStore.getState().pinnedClass).toBe(4);
});
