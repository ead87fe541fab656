import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { code, createActivity, stageOf } from '../../builders';
import { renderDrawer } from './renderDrawer';

const fiji = code('FJI');
const stage = stageOf([
  createActivity('hosted', { start: '2024-05-01', partners: [{ country: fiji, role: 'host' }] }),
  createActivity('first', { start: '2024-06-01', partners: [{ country: fiji, role: 'partner' }] }),
  createActivity('second', { start: '2025-06-01', partners: [{ country: fiji, role: 'partner' }] }),
]);

function titles() {
  return screen.getAllByRole('link').map((link) => link.textContent);
}

test('a number of a role lists what it counts, and leads back to all', async () => {
  const { actions, user } = renderDrawer(stage);
  act(() => actions.selectCountry(fiji));
  await user.click(screen.getByRole('button', { name: 'Partner 2' }));
  expect(titles()).toEqual(['Title of second', 'Title of first']);
  expect(screen.getByRole('button', { name: 'Partner 2' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(screen.getByRole('button', { name: 'Show all 3' }));
  expect(titles()).toHaveLength(3);
});

test('a chosen role that the period leaves out no longer narrows the list', async () => {
  const { actions, user } = renderDrawer(stage);
  act(() => actions.selectCountry(fiji));
  await user.click(screen.getByRole('button', { name: 'Hosted 1' }));
  expect(titles()).toEqual(['Title of hosted']);
  act(() => actions.setPeriod({ from: stage.columns.rows[1]?.start ?? null, to: null }));
  expect(titles()).toEqual(['Title of second', 'Title of first']);
});
