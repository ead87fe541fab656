import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ExploreRail } from '../../../src/features/explore/ExploreRail';
import { Rail } from '../../../src/features/explore/Rail';
import { createActivity, createOrganisation, partners, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';

const stage = stageOf(
  [
    createActivity('a', { kind: 'seminar', partners: partners('PHL', 'IDN') }),
    createActivity('b', { kind: 'course', partners: partners('PHL') }),
    createActivity('c', { kind: 'course', organisations: ['nato'] }),
    createActivity('d', { kind: 'seminar' }),
  ],
  { organisations: [createOrganisation('nato')] },
);

const renderRail = () => renderPage(<ExploreRail />, { stage });

const box = (name: string) => screen.getByRole('checkbox', { name });

describe('the facets', () => {
  test('say how many activities each value has, a country’s region once per activity', () => {
    renderRail();
    const region = screen.getByRole('group', { name: 'Region' });
    expect(within(region).getByRole('checkbox', { name: 'Southeast Asia 2' })).toBeEnabled();
    expect(within(region).getByRole('checkbox', { name: 'Pacific 0' })).toBeDisabled();
  });

  test('count under all other filters, so that a chosen value keeps its neighbours', async () => {
    const { shown, user } = renderRail();
    await user.click(box('Course 2'));
    expect(box('Course 2')).toBeChecked();
    expect(box('Seminar or workshop 2')).toBeEnabled();
    expect(box('Southeast Asia 1')).toBeEnabled();
    expect(shown().facets.kind).toEqual(['course']);
  });

  test('name what is chosen as chips that can be taken away one by one or together', async () => {
    const { shown, user } = renderRail();
    await user.click(box('Course 2'));
    await user.click(box('Southeast Asia 1'));
    await user.click(screen.getByRole('button', { name: 'Remove Course' }));
    expect(shown().facets).toMatchObject({ kind: [], region: ['southeast-asia'] });
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(shown().facets.region).toEqual([]);
    expect(screen.queryByRole('region', { name: 'Chosen filters' })).toBeNull();
  });

  test('open and close by their heading', async () => {
    const { user } = renderRail();
    const mode = screen.getByRole('button', { name: 'Mode' });
    expect(mode).toHaveAttribute('aria-expanded', 'false');
    await user.click(mode);
    expect(screen.getByRole('checkbox', { name: 'In person 4' })).toBeVisible();
  });

  test('speak Japanese', () => {
    const { actions } = renderRail();
    act(() => actions.setLanguage('ja'));
    expect(screen.getByRole('group', { name: '地域' })).toBeVisible();
    expect(box('東南アジア 2')).toBeVisible();
  });
});

describe('what is not on the map', () => {
  test('is listed with its numbers and opens', async () => {
    const { shown, user } = renderRail();
    const list = screen.getByRole('list', { name: 'Not on the map' });
    expect(
      within(list)
        .getAllByRole('button')
        .map((row) => row.textContent),
    ).toEqual(['With organisations only 1', 'Within Japan only 1', 'Online 0', 'Place unknown 4']);
    await user.click(within(list).getByRole('button', { name: /Within Japan only/ }));
    expect(shown().subject).toEqual({ type: 'group', group: 'home' });
  });
});

test('the column collapses to a button that opens it again', async () => {
  const { user } = renderPage(<Rail />, { stage });
  await user.click(screen.getByRole('button', { name: 'Hide filters' }));
  expect(screen.queryByRole('checkbox')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show filters' }));
  expect(box('Course 2')).toBeVisible();
});
