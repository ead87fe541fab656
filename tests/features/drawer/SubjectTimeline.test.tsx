import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { code, createActivity, partners, stageOf } from '../../builders';
import { renderDrawer } from './renderDrawer';

const fiji = partners('FJI');
const stage = stageOf([
  createActivity('may', { start: '2024-05-01', partners: fiji }),
  createActivity('may-to-june', { start: '2024-05-20', end: '2024-06-02', partners: fiji }),
  createActivity('later', { start: '2025-02-10', partners: fiji }),
  createActivity('elsewhere', { start: '2024-08-01', partners: partners('PHL') }),
]);

function months() {
  const group = screen.getByRole('group', { name: 'Activities with Fiji by month' });
  return within(group).getAllByRole('button');
}

test('each month says how many activities it has, and lists them when it is pressed', async () => {
  const { actions, shown, user } = renderDrawer(stage);
  act(() => actions.selectCountry(code('FJI')));
  expect(months().map((month) => month.getAttribute('aria-label'))).toEqual([
    'May 2024: 2',
    'Jun 2024: 1',
    'Feb 2025: 1',
  ]);
  for (const [index, titles] of [['may-to-june', 'may'], ['may-to-june'], ['later']].entries()) {
    await user.click(months()[index] ?? document.body);
    const links = screen.getAllByRole('link', { name: /^Title of/ });
    expect(links.map((link) => link.textContent)).toEqual(titles.map((id) => `Title of ${id}`));
  }
  expect(shown().period).toEqual({ from: '2025-02-01', to: '2025-02-28' });
});

test('the months are one tab stop, and arrows go from one to the next', async () => {
  const { actions, shown, user } = renderDrawer(stage);
  act(() => actions.selectCountry(code('FJI')));
  expect(months().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  act(() => months()[0]?.focus());
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(months()[2]).toHaveFocus();
  expect(months().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  await user.keyboard('{Home}{Enter}');
  expect(months()[0]).toHaveFocus();
  expect(shown().period).toEqual({ from: '2024-05-01', to: '2024-05-31' });
});
