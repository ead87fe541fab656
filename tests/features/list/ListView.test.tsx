import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Stage } from '../../../src/domain/counting/stage';
import { isoDate } from '../../../src/domain/model/dates';
import { emptyFacets, type View } from '../../../src/domain/model/view';
import { ListView } from '../../../src/features/list/ListView';
import { activityId, createActivity, partners, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';

function renderList(stage: Stage, view: Partial<View> = {}) {
  return renderPage(<ListView />, { view: { kind: 'list', ...view }, stage });
}

const stage = stageOf([
  createActivity('b', { start: '2024-09-20', partners: partners('PHL', 'FJI', 'USA') }),
  createActivity('a', { start: '2024-09-02', kind: 'course' }),
  createActivity('c', { start: '2024-06-01', isPublished: false, correctionCount: 1 }),
]);

const items = () =>
  within(screen.getByRole('list', { name: 'Activities' })).getAllByRole('listitem');

test('every activity is an item of one list, newest first, under its month', () => {
  renderList(stage);
  expect(items().map((item) => item.dataset.activityId)).toEqual(['b', 'a', 'c']);
  const months = screen.getAllByRole('heading', { level: 3 }).map((month) => month.textContent);
  expect(months).toEqual(['September 2024', 'June 2024']);
  expect(items()[0]).toHaveTextContent('Seminar or workshop · Philippines, Fiji and 1 more');
});

test('marks activities beyond the ministry’s list and corrected ones', () => {
  renderList(stage);
  expect(items()[2]).toHaveTextContent('Not in the ministry’s list');
  expect(items()[2]).toHaveTextContent('1 correction');
  expect(items()[0]).not.toHaveTextContent('Not in the ministry’s list');
});

test('a title opens its activity, which is then marked as the current one', async () => {
  const { shown, user } = renderList(stage);
  await user.click(screen.getByRole('link', { name: 'Title of a' }));
  expect(shown().activity).toBe('a');
  expect(screen.getByRole('link', { name: 'Title of a' })).toHaveAttribute('aria-current', 'true');
  expect(screen.getByRole('link', { name: 'Title of b' })).not.toHaveAttribute('aria-current');
});

test('a link opened elsewhere leads to the activity', () => {
  renderList(stage);
  expect(screen.getByRole('link', { name: 'Title of a' })).toHaveAttribute(
    'href',
    '?activity=a&view=list&lang=en',
  );
});

test('an empty list names what narrows it and loosens it on request', async () => {
  const { user } = renderList(stage, {
    facets: { ...emptyFacets, kind: ['course'] },
    period: { from: isoDate('2024-06-01'), to: isoDate('2024-06-30') },
  });
  expect(
    await screen.findByText('No activities between 1 Jun 2024 and 30 Jun 2024 with these filters.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Clear kind: Course' }));
  expect(items().map((item) => item.dataset.activityId)).toEqual(['c']);
});

test('an empty period offers all dates', async () => {
  const { user } = renderList(stage, {
    period: { from: isoDate('2025-01-01'), to: isoDate('2025-01-31') },
  });
  expect(
    await screen.findByText('No activities between 1 Jan 2025 and 31 Jan 2025.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show all dates' }));
  expect(items()).toHaveLength(3);
});

test('HTML in a title is shown as text', () => {
  const html = '<img src=x onerror="alert(1)">';
  renderList(stageOf([createActivity('html', { title: { en: html, ja: html } })]));
  expect(screen.getByRole('link')).toHaveTextContent(html);
  expect(document.querySelector('img')).toBeNull();
});

test('a long list shows the rest on request', () => {
  renderList(stageOf(Array.from({ length: 201 }, (_, index) => createActivity(`n-${index}`))));
  // Looking up hundreds of roles, or moving a pointer among them, is slow.
  const shown = () => document.querySelectorAll('[data-activity-id]').length;
  expect(shown()).toBe(200);
  fireEvent.click(screen.getByText('Show more (1 left)'));
  expect(shown()).toBe(201);
  expect(screen.queryByText(/^Show more/)).toBeNull();
});

test('stands in Japanese', () => {
  renderList(stage, { language: 'ja', activity: activityId('a') });
  const list = screen.getByRole('list', { name: '活動' });
  expect(within(list).getAllByRole('heading')[0]).toHaveTextContent('2024年9月');
});
