import { act, screen as page } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import { CountriesInView } from '../../../src/map/pointer/CountriesInView';
import { createActivity, partners } from '../../builders';
import { type PageOptions, renderPage } from '../../renderPage';
import { createFakeScreen } from '../fakeScreen';
import { createTestStage, realWorld } from '../mapBuilders';

// jsdom lays nothing out and so scrolls nothing.
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const world = realWorld();
const stage = createTestStage([
  createActivity('a', { start: '2024-01-10', partners: partners('FJI') }),
  createActivity('b', { start: '2024-03-10', partners: partners('FJI', 'PHL', 'SWE') }),
]);

function open(options: PageOptions = {}) {
  const fake = createFakeScreen();
  const onReach = vi.fn();
  const rendered = renderPage(
    <CountriesInView screen={fake.screen} world={world} onReach={onReach} />,
    { stage, ...options },
  );
  const names = (group: string) =>
    [...page.getByRole('group', { name: group }).querySelectorAll('[role="option"]')].map(
      (option) => option.firstChild?.textContent,
    );
  return { ...fake, ...rendered, onReach, names, list: page.getByRole('listbox') };
}

test('lists the countries in view first, in each part the most activities first', () => {
  const { names } = open();
  expect(names('In view')).toEqual(['Fiji', 'Philippines', 'Indonesia', 'United States']);
  expect(names('Outside this view')).toEqual(['Sweden']);
});

test('follows the period without a wait, and the camera when it has come to rest', () => {
  const { actions, look, tell, names } = open();
  expect(page.getByRole('option', { name: /^Fiji, 2/ })).toBeInTheDocument();
  act(() => actions.setPeriod({ from: null, to: isoDate('2024-02-01') }));
  expect(page.getByRole('option', { name: /^Fiji, 1/ })).toBeInTheDocument();
  look({ center: [15, 60], zoom: 3 });
  act(() => tell('rest'));
  expect(names('In view')).toEqual(['Sweden']);
});

test('the focus reaches the first country, keys go on, Enter opens', async () => {
  const { user, list, onReach, shown } = open();
  act(() => list.focus());
  expect(onReach).toHaveBeenLastCalledWith('FJI');
  expect(shown().hoveredCountry).toBe('FJI');
  await user.keyboard('{ArrowDown}');
  expect(onReach).toHaveBeenLastCalledWith('PHL');
  expect(page.getByRole('option', { selected: true })).toHaveTextContent('Philippines');
  await user.keyboard('{Enter}');
  expect(shown().subject).toEqual({ type: 'country', code: 'PHL' });
});

test('letters find a country by either language', async () => {
  const { user, list, onReach } = open({ view: { language: 'ja' } });
  act(() => list.focus());
  await user.keyboard('sw');
  expect(onReach).toHaveBeenLastCalledWith('SWE');
});

test('leaving points at nothing any more', () => {
  const { list, onReach, shown } = open();
  act(() => list.focus());
  act(() => list.blur());
  expect(onReach).toHaveBeenLastCalledWith(null);
  expect(shown().hoveredCountry).toBeNull();
});
