import { act, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { ActivityGroup } from '../../../src/domain/model/view';
import { code, createActivity, createOrganisation, partners, stageOf } from '../../builders';
import { renderDrawer } from './renderDrawer';

const manila = { name: null, city: null, country: code('PHL'), point: null, precision: null };
const stage = stageOf(
  [
    createActivity('home', { venue: { ...manila, country: code('JPN') } }),
    createActivity('talks', { organisations: ['nato'], venue: manila }),
    createActivity('call', { mode: 'online', partners: partners('PHL') }),
    createActivity('somewhere', { partners: partners('PHL') }),
    createActivity('manila', { partners: partners('PHL'), venue: manila }),
  ],
  { organisations: [createOrganisation('nato')] },
);

describe('activities on the map and those it cannot show have lists', () => {
  test.each<[ActivityGroup, string, string]>([
    ['home', 'Within Japan only', 'Title of home'],
    ['organisations', 'With organisations only', 'Title of talks'],
    ['online', 'Online', 'Title of call'],
    ['place-unknown', 'Place unknown', 'Title of somewhere'],
  ])('%s', (group, heading, title) => {
    const { actions } = renderDrawer(stage);
    act(() => actions.showGroup(group));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(heading);
    expect(screen.getByRole('complementary', { name: heading })).toHaveTextContent(
      '1 of 5 activities',
    );
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([title]);
  });

  test('those on the map have one too', () => {
    const { actions } = renderDrawer(stage);
    act(() => actions.showGroup('map'));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('On the map');
    const titles = screen.getAllByRole('link').map((link) => link.textContent);
    expect(titles).toEqual(['Title of call', 'Title of manila', 'Title of somewhere']);
  });
});
