import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { defaultView } from '../../../src/domain/model/view';
import { createScene, type Stage } from '../../../src/domain/scene/scene';
import { ExploreRail } from '../../../src/features/explore/ExploreRail';
import { openView, setLanguage } from '../../../src/state/view/actions';
import { useView, viewStore } from '../../../src/state/view/viewStore';
import { createActivity, createOrganisation, partners, stageOf } from '../../builders';

const stage = stageOf(
  [
    createActivity('a', { kind: 'seminar', partners: partners('PHL', 'IDN') }),
    createActivity('b', { kind: 'course', partners: partners('PHL') }),
    createActivity('c', { kind: 'course', organisations: ['nato'] }),
    createActivity('d', { kind: 'seminar' }),
  ],
  { organisations: [createOrganisation('nato')] },
);

function Rail({ of }: { readonly of: Stage }) {
  return (
    <ExploreRail
      stage={of}
      scene={createScene(
        of,
        useView((state) => state),
      )}
    />
  );
}

beforeEach(() => openView(defaultView('en'), []));

const box = (name: string) => screen.getByRole('checkbox', { name });

describe('the facets', () => {
  test('say how many activities each value has, a country’s region once per activity', () => {
    render(<Rail of={stage} />);
    const region = screen.getByRole('group', { name: 'Region' });
    expect(within(region).getByRole('checkbox', { name: 'Southeast Asia 2' })).toBeEnabled();
    expect(within(region).getByRole('checkbox', { name: 'Pacific 0' })).toBeDisabled();
  });

  test('count under all other filters, so that a chosen value keeps its neighbours', async () => {
    const user = userEvent.setup();
    render(<Rail of={stage} />);
    await user.click(box('Course 2'));
    expect(box('Course 2')).toBeChecked();
    expect(box('Seminar or workshop 2')).toBeEnabled();
    expect(box('Southeast Asia 1')).toBeEnabled();
    expect(viewStore.getState().facets.kind).toEqual(['course']);
  });

  test('name what is chosen as chips that can be taken away one by one or together', async () => {
    const user = userEvent.setup();
    render(<Rail of={stage} />);
    await user.click(box('Course 2'));
    await user.click(box('Southeast Asia 1'));
    await user.click(screen.getByRole('button', { name: 'Remove Course' }));
    expect(viewStore.getState().facets).toMatchObject({ kind: [], region: ['southeast-asia'] });
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(viewStore.getState().facets.region).toEqual([]);
    expect(screen.queryByRole('region', { name: 'Chosen filters' })).toBeNull();
  });

  test('open and close by their heading', async () => {
    const user = userEvent.setup();
    render(<Rail of={stage} />);
    const mode = screen.getByRole('button', { name: 'Mode' });
    expect(mode).toHaveAttribute('aria-expanded', 'false');
    await user.click(mode);
    expect(screen.getByRole('checkbox', { name: 'In person 4' })).toBeVisible();
  });

  test('speak Japanese', () => {
    render(<Rail of={stage} />);
    act(() => setLanguage('ja'));
    expect(screen.getByRole('group', { name: '地域' })).toBeVisible();
    expect(box('東南アジア 2')).toBeVisible();
  });
});

describe('what is not on the map', () => {
  test('is listed with its numbers and opens', async () => {
    const user = userEvent.setup();
    render(<Rail of={stage} />);
    const list = screen.getByRole('list', { name: 'Not on the map' });
    expect(
      within(list)
        .getAllByRole('button')
        .map((row) => row.textContent),
    ).toEqual(['With organisations only 1', 'Within Japan only 1', 'Online 0', 'Place unknown 4']);
    await user.click(within(list).getByRole('button', { name: /Within Japan only/ }));
    expect(viewStore.getState().subject).toEqual({ type: 'group', group: 'home' });
  });
});
