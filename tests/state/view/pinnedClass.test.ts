import { expect, test } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { defaultView } from '../../../src/domain/model/view';
import { createPage } from '../../../src/state/view/page';

const counting = defaultView('en');
const comparing = {
  ...counting,
  compare: { from: isoDate('2023-04-01'), to: isoDate('2024-03-31') },
};

test('a pinned class does not outlive what it meant when the history begins or ends a comparison', () => {
  const { view, actions } = createPage(counting);
  actions.pinClass(4);
  actions.openView(comparing, []);
  expect(view.getState().pinnedClass).toBeNull();
  actions.pinClass(1);
  actions.openView(counting, []);
  expect(view.getState().pinnedClass).toBeNull();
});

test('a pinned class stays when the history only moves the period', () => {
  const { view, actions } = createPage(counting);
  actions.pinClass(4);
  actions.openView({ ...counting, period: comparing.compare }, []);
  expect(view.getState().pinnedClass).toBe(4);
});
