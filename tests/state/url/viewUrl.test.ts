import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  defaultView,
  offMapGroups,
  projections,
  type Subject,
  type View,
  viewKinds,
} from '../../../src/domain/model/view';
import { formatView, parseView } from '../../../src/state/url/viewUrl';
import { activityId, code, organisationId } from '../../builders';
import { dates, facets } from '../../domain/arbitraries';

const slugs = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,3}$/);
const countryCodes = fc.stringMatching(/^[A-Z]{3}$/).map(code);
const orderedDates = fc
  .tuple(dates, dates)
  .map(([a, b]) => (a <= b ? ([a, b] as const) : ([b, a] as const)));

const subjects: fc.Arbitrary<Subject> = fc.oneof(
  countryCodes.map((country) => ({ type: 'country', code: country }) as const),
  slugs.map((id) => ({ type: 'organisation', id: organisationId(id) }) as const),
  slugs.map((id) => ({ type: 'programme', id }) as const),
  fc
    .constantFrom('map' as const, ...offMapGroups)
    .map((group) => ({ type: 'group', group }) as const),
);

const views: fc.Arbitrary<View> = fc.record({
  period: orderedDates.chain(([from, to]) =>
    fc.record({ from: fc.constantFrom(from, null), to: fc.constantFrom(to, null) }),
  ),
  compare: fc.option(orderedDates.map(([from, to]) => ({ from, to }))),
  subject: fc.option(subjects),
  activity: fc.option(slugs.map(activityId)),
  facets: facets.map(
    (chosen) =>
      Object.fromEntries(
        Object.entries(chosen).map(([key, values]) => [key, [...values].sort()]),
      ) as unknown as View['facets'],
  ),
  query: fc.string({ unit: 'grapheme', maxLength: 40 }),
  kind: fc.constantFrom(...viewKinds),
  showMembers: fc.boolean(),
  projection: fc.constantFrom(...projections),
  language: fc.constantFrom('en', 'ja'),
});

describe('the link of a view', () => {
  test('reads back as the view it was written from', () => {
    fc.assert(
      fc.property(views, fc.constantFrom('en', 'ja', null), (view, written) => {
        const { view: read, ignored } = parseView(formatView(view, written), written ?? 'en');
        expect(read).toEqual(view);
        expect(ignored).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('any text is a valid view', () => {
    const searches = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.webQueryParameters(),
      fc
        .array(
          fc.tuple(
            fc.constantFrom(
              'from',
              'to',
              'compare',
              'country',
              'organisation',
              'programme',
              'off',
              'activity',
              'region',
              'kind',
              'q',
              'view',
              'members',
              'lang',
              '__proto__',
            ),
            fc.oneof(
              fc.string({ maxLength: 20 }),
              fc.constantFrom('2024-02-30', 'PHL', '../../..', 'a,b'),
            ),
          ),
          { maxLength: 8 },
        )
        .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
    );
    fc.assert(
      fc.property(searches, (search) => {
        const { view } = parseView(search, 'en');
        expect(parseView(formatView(view, 'en'), 'en')).toEqual({
          view,
          ignored: [],
          inverted: [],
        });
      }),
      { numRuns: 10_000 },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('leaves defaults out and keeps a fixed order of readable words', () => {
    expect(formatView(defaultView('en'), 'en')).toBe('');
    const [from, to] = ['2024-04-01', '2025-03-31'] as never[];
    const view: View = {
      ...defaultView('ja'),
      period: { from: from ?? null, to: to ?? null },
      subject: { type: 'country', code: code('PHL') },
      activity: activityId('2024-09-02-forum'),
      facets: { ...defaultView('en').facets, kind: ['course', 'seminar'], region: ['pacific'] },
      kind: 'list',
    };
    expect(formatView(view, 'en')).toBe(
      '?from=2024-04-01&to=2025-03-31&country=PHL&activity=2024-09-02-forum' +
        '&region=pacific&kind=course,seminar&view=list&lang=ja',
    );
  });

  test.each([
    ['?from=2024-02-30', 'from', '2024-02-30'],
    ['?country=Fiji', 'country', 'Fiji'],
    ['?country=FJI&organisation=nato', 'organisation', 'nato'],
    ['?view=globe', 'view', 'globe'],
    ['?lang=de', 'lang', 'de'],
    ['?compare=2024', 'compare', '2024'],
    ['?kind=<script>', 'kind', '<script>'],
    ['?off=elsewhere', 'off', 'elsewhere'],
  ])('%s names what it ignored', (search, parameter, value) => {
    expect(parseView(search, 'en').ignored).toEqual([{ parameter, value }]);
  });

  test.each([
    ['?compare=2023-04-01..2024-02-30', 'compare', '2023-04-01..2024-02-30'],
    ['?compare=2023-04-01..', 'compare', '2023-04-01..'],
    ['?compare=2023-04-01..2024-03-31..2025', 'compare', '2023-04-01..2024-03-31..2025'],
  ])('%s compares with nothing and says so', (search, parameter, value) => {
    const { view, ignored } = parseView(search, 'en');
    expect(view.compare).toBeNull();
    expect(ignored).toEqual([{ parameter, value }]);
  });

  test('puts inverted dates into order and says which', () => {
    const dates = { from: '2024-01-01', to: '2025-01-01' };
    const { view, inverted } = parseView('?from=2025-01-01&to=2024-01-01', 'en');
    expect(view.period).toEqual(dates);
    expect(inverted).toEqual(['period']);
    const other = parseView('?compare=2025-01-01..2024-01-01', 'en');
    expect(other.view.compare).toEqual(dates);
    expect(other.inverted).toEqual(['compare']);
  });
});
