import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Stage } from '../../../src/domain/counting/stage';
import { emptyFacets, type View } from '../../../src/domain/model/view';
import { TableView } from '../../../src/features/table/TableView';
import { code, createActivity, createOrganisation, partners, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';

function renderTable(stage: Stage, view: Partial<View> = {}) {
  return renderPage(<TableView />, { view: { kind: 'table', ...view }, stage });
}

const stage = stageOf(
  [
    createActivity('b', {
      start: '2024-09-20',
      partners: partners('PHL', 'FJI', 'USA'),
      organisations: ['asean'],
      sourceCount: 3,
      venue: {
        name: { en: 'A hall', ja: '会館' },
        city: { en: 'Tokyo', ja: '東京' },
        country: code('JPN'),
        point: null,
        precision: null,
      },
    }),
    createActivity('c', { start: '2024-09-02', kind: 'course', mode: 'unknown' }),
    createActivity('a', { start: '2024-06-01', partners: partners('USA') }),
  ],
  { organisations: [createOrganisation('asean')] },
);

const table = () => screen.getByRole('table', { name: 'Activities' });
const bodyRows = () => within(table()).getAllByRole('row').slice(1);
const order = () => bodyRows().map((row) => row.dataset.activityId);
const head = (name: string) => within(table()).getByRole('columnheader', { name });

test('has a column for everything', () => {
  renderTable(stage);
  const heads = within(table()).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'Date',
    'Title',
    'Kind',
    'Countries',
    'Organisations',
    'Mode',
    'Place',
    'Sources',
  ]);
});

test('says what is known and, in words, what is not', () => {
  renderTable(stage);
  const [known, unknown] = bodyRows();
  expect(known).toHaveTextContent('Countries: Philippines, Fiji and 1 more');
  expect(known).toHaveTextContent('Organisations: ASEAN');
  expect(known).toHaveTextContent('Place: Tokyo');
  expect(known).toHaveTextContent('3 sources');
  expect(unknown).toHaveTextContent('Countries: None named');
  expect(unknown).toHaveTextContent('Organisations: None named');
  expect(unknown).toHaveTextContent('Mode: Not recorded');
  expect(unknown).toHaveTextContent('Place: Not recorded');
});

describe('sorting', () => {
  test('begins with the newest and turns round on a second press', async () => {
    const { user } = renderTable(stage);
    expect(head('Date')).toHaveAttribute('aria-sort', 'descending');
    expect(order()).toEqual(['b', 'c', 'a']);
    await user.click(screen.getByRole('button', { name: 'Date' }));
    expect(head('Date')).toHaveAttribute('aria-sort', 'ascending');
    expect(order()).toEqual(['a', 'c', 'b']);
  });

  test('by title goes from A to Z', async () => {
    const { user } = renderTable(stage);
    await user.click(screen.getByRole('button', { name: 'Title' }));
    expect(order()).toEqual(['a', 'b', 'c']);
    expect(head('Title')).toHaveAttribute('aria-sort', 'ascending');
    expect(head('Date')).toHaveAttribute('aria-sort', 'none');
  });

  test('by countries begins with the most, by kind with A; equal ones stay newest first', async () => {
    const { user } = renderTable(stage);
    await user.click(screen.getByRole('button', { name: 'Countries' }));
    expect(order()).toEqual(['b', 'a', 'c']);
    await user.click(screen.getByRole('button', { name: 'Kind' }));
    expect(order()).toEqual(['c', 'b', 'a']);
  });

  test('does not touch the view', async () => {
    const { shown, user } = renderTable(stage);
    const before = shown();
    await user.click(screen.getByRole('button', { name: 'Title' }));
    expect(shown()).toBe(before);
  });
});

test('a title opens its activity', async () => {
  const { shown, user } = renderTable(stage);
  await user.click(screen.getByRole('link', { name: 'Title of c' }));
  expect(shown().activity).toBe('c');
  expect(screen.getByRole('link', { name: 'Title of c' })).toHaveAttribute('aria-current', 'true');
});

test('an empty table names what narrows it', () => {
  renderTable(stage, { facets: { ...emptyFacets, region: ['europe'] }, query: 'nothing' });
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('button', { name: 'Clear region: Europe' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Clear text: “nothing”' })).toBeVisible();
});

test('HTML in a title is shown as text', () => {
  const html = '<img src=x onerror="alert(1)">';
  renderTable(stageOf([createActivity('html', { title: { en: html, ja: html } })]));
  expect(screen.getAllByRole('link')[0]).toHaveTextContent(html);
  expect(document.querySelector('img')).toBeNull();
});
