import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { emptyFacets } from '../../../src/domain/model/view';
import { NothingFound } from '../../../src/features/activities/NothingFound';
import { createOrganisation, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';

const stage = stageOf([], { organisations: [createOrganisation('asean')] });
const labels = () => screen.getAllByRole('button').map((button) => button.textContent);

test('names every facet, the text and the dates, each with a button that clears it', async () => {
  const facets = {
    region: ['europe', 'pacific', 'southeast-asia'],
    kind: ['course'],
    theme: ['leadership'],
    mode: ['online'],
    organisation: ['asean', 'unknown'],
    programme: ['ship-rider'],
    listed: ['no'],
  };
  const period = { from: isoDate('2024-06-01'), to: isoDate('2024-06-30') };
  const { shown, user } = renderPage(<NothingFound />, {
    stage,
    view: { facets, query: 'ship', period },
  });
  expect(
    screen.getByText('No activities between 1 Jun 2024 and 30 Jun 2024 with these filters.'),
  ).toBeVisible();
  expect(labels()).toEqual([
    'Clear region: Europe, Pacific and 1 more',
    'Clear kind: Course',
    'Clear theme: Leadership',
    'Clear mode: Online',
    'Clear organisation: ASEAN and unknown',
    'Clear programme: Ship Rider',
    'Clear ministry’s list: not in the list',
    'Clear text: “ship”',
    'Show all dates',
  ]);
  for (const label of labels()) await user.click(screen.getByRole('button', { name: label ?? '' }));
  expect(screen.queryByRole('button')).toBeNull();
  expect(shown()).toMatchObject({
    facets: emptyFacets,
    query: '',
    period: { from: null, to: null },
  });
});

test('speaks of filters only where there are some', () => {
  const period = { from: isoDate('2024-06-01'), to: isoDate('2024-06-30') };
  renderPage(<NothingFound />, { stage, view: { period } });
  expect(screen.getByText('No activities between 1 Jun 2024 and 30 Jun 2024.')).toBeVisible();
  expect(labels()).toEqual(['Show all dates']);
});
