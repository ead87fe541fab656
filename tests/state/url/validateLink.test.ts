import { describe, expect, test } from 'vitest';
import { validateLink } from '../../../src/state/url/validateLink';
import { parseView } from '../../../src/state/url/viewUrl';
import { createActivity, createDataset, createOrganisation, partners } from '../../builders';

const dataset = createDataset(
  [
    createActivity('early', { start: '2023-07-01', partners: partners('FJI') }),
    createActivity('late', { start: '2025-02-01', end: '2025-02-10' }),
  ],
  { organisations: [createOrganisation('nato')] },
);
const check = (search: string) => validateLink(parseView(search, 'en'), dataset);

describe('a link held against the data', () => {
  test('keeps what exists, without a word', () => {
    const { view, notices } = check('?country=FJI&with=nato&kind=seminar&from=2023-04-01');
    expect(view.subject).toEqual({ type: 'country', code: 'FJI' });
    expect(view.facets).toMatchObject({ organisation: ['nato'], kind: ['seminar'] });
    expect(notices).toEqual([]);
  });

  test('lets a preset reach beyond the record without a word, and other dates not', () => {
    const preset = 'from=2023-04-01&to=2029-03-31';
    expect(check(`?${preset}`).notices).toEqual([]);
    expect(check('?compare=2023-04-01..2029-03-31&from=2024-04-01').notices).toEqual([]);
    expect(check('?from=2023-04-01&to=2029-03-30').notices).toMatchObject([
      { type: 'clampedPeriod' },
    ]);
  });

  test.each([
    ['?kind=semnar', 'kind', 'semnar'],
    ['?country=XYZ', 'country', 'XYZ'],
    ['?country=JPN', 'country', 'JPN'],
    ['?organisation=sto', 'organisation', 'sto'],
    ['?with=sto', 'with', 'sto'],
    ['?programme=none', 'programme', 'none'],
    ['?activity=gone', 'activity', 'gone'],
    ['?region=atlantis', 'region', 'atlantis'],
  ])('%s leaves the value out and names it', (search, parameter, value) => {
    const { view, notices } = check(search);
    expect(notices).toEqual([
      { type: 'unknownValue', id: `unknown-${parameter}-${value}`, parameter, value },
    ]);
    expect(view).toMatchObject({ subject: null, activity: null });
    expect(Object.values(view.facets).flat()).toEqual([]);
  });

  test('widens the period for an activity outside it and remembers the old one', () => {
    const { view, notices } = check('?from=2023-06-12&to=2024-03-31&activity=late');
    expect(view.period).toEqual({ from: '2023-06-12', to: '2025-02-10' });
    expect(notices).toEqual([
      { type: 'widenedPeriod', id: 'widened', previous: { from: '2023-06-12', to: '2024-03-31' } },
    ]);
  });

  test('leaves the period alone when the activity touches it', () => {
    const { view, notices } = check('?from=2025-02-10&to=2025-03-31&activity=late');
    expect(view.period).toEqual({ from: '2025-02-10', to: '2025-03-31' });
    expect(notices).toEqual([]);
  });

  test('says so when the dates lie beyond the axis, but not for a whole fiscal year', () => {
    expect(check('?from=1990-01-01').notices).toEqual([
      { type: 'clampedPeriod', id: 'clamped', limits: { from: '2023-06-12', to: '2025-10-31' } },
    ]);
    expect(check('?from=2025-04-01&to=2026-03-31').notices).toEqual([]);
  });

  test('says that inverted dates changed places', () => {
    expect(check('?from=2025-01-01&to=2024-01-01').notices).toEqual([
      { type: 'invertedDates', id: 'inverted-period', dates: 'period' },
    ]);
    expect(check('?compare=2024-03-31..2023-04-01').notices).toEqual([
      { type: 'invertedDates', id: 'inverted-compare', dates: 'compare' },
    ]);
  });

  test('compares with nothing where nothing was collected, and says so', () => {
    const { view, notices } = check('?compare=2010-04-01..2011-03-31');
    expect(view.compare).toBeNull();
    const limits = { from: '2023-06-12', to: '2025-10-31' };
    const period = { from: '2010-04-01', to: '2011-03-31' };
    expect(notices).toEqual([{ type: 'compareOutside', id: 'compare-outside', period, limits }]);
    expect(check('?compare=2023-04-01..2024-03-31').notices).toEqual([]);
    expect(check('?compare=2010-01-01..2024-03-31').notices).toMatchObject([
      { type: 'clampedPeriod' },
    ]);
  });

  test('trusts ids whose file is missing', () => {
    const bare = createDataset([], { organisations: [], countries: [] });
    const { view, notices } = validateLink(parseView('?country=FJI&with=nato', 'en'), bare);
    expect(view.subject).toEqual({ type: 'country', code: 'FJI' });
    expect(notices).toEqual([]);
  });
});
