import { QueryClient } from '@tanstack/react-query';
import { act, screen as page } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { pointsQuery, worldShapesQuery } from '../../../src/map/engine/assets';
import MapPlaceholder from '../../../src/map/placeholder/MapPlaceholder';
import { createActivity, partners } from '../../builders';
import { renderPage } from '../../renderPage';
import { createTestStage, realPoints, realWorldShapes } from '../mapBuilders';

/** Tells the size at once: nothing is laid out here. */
class EagerObserver {
  readonly #tell: () => void;
  constructor(tell: () => void) {
    this.#tell = tell;
  }
  observe(): void {
    this.#tell();
  }
  disconnect(): void {
    // Nothing more is told.
  }
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', EagerObserver);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(816);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(506);
  return () => vi.unstubAllGlobals();
});

const stage = createTestStage([
  createActivity('a', { start: '2024-01-10', partners: partners('FJI', 'IDN') }),
  createActivity('b', { start: '2024-03-10', partners: partners('IDN') }),
]);

function open() {
  const client = new QueryClient();
  client.setQueryData(worldShapesQuery.queryKey, realWorldShapes());
  client.setQueryData(pointsQuery.queryKey, realPoints());
  return renderPage(<MapPlaceholder />, { stage, client });
}
const links = () => page.getAllByRole('link').map((link) => link.getAttribute('aria-label'));

test('countries with activities are links that say their number', async () => {
  const { user, shown } = open();
  expect(links().toSorted()).toEqual(['Fiji, 1 activity', 'Indonesia, 2 activities']);
  await user.click(page.getByRole('link', { name: /^Fiji/ }));
  expect(shown().subject).toEqual({ type: 'country', code: 'FJI' });
});

test('it follows the period, but not while list or table have its place', () => {
  const { actions } = open();
  act(() => actions.setPeriod({ from: isoDate('2024-02-01'), to: null }));
  expect(links()).toEqual(['Indonesia, 1 activity']);
  act(() => actions.setViewKind('list'));
  act(() => actions.resetPeriod());
  expect(links()).toEqual(['Indonesia, 1 activity']);
  act(() => actions.setViewKind('map'));
  expect(links()).toHaveLength(2);
});

test('on a globe it is round and leaves the far side out', () => {
  const { actions, container } = open();
  const flat = container.querySelectorAll('path').length;
  act(() => actions.setProjection('globe'));
  expect(container.querySelector('[data-globe] circle')).not.toBeNull();
  expect(container.querySelectorAll('path').length).toBeLessThan(flat);
});
