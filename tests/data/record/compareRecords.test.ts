import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareFields,
  compareRecords,
  type LooseRecord,
  noRecords,
  numberOfChanges,
  type Records,
} from '../../../src/data/record/compareRecords';
import { setAt, smallFiles } from '../smallData';

const record = (): LooseRecord => smallFiles().activities.activities[0] as unknown as LooseRecord;

/** The first activity with one value changed, compared with itself. */
function changed(path: readonly (string | number)[], value: unknown) {
  const after = record();
  setAt(after, path, value);
  return compareFields(record(), after);
}

describe('the fields of a record', () => {
  test('that did not change are not told', () => {
    expect(compareFields(record(), record())).toEqual([]);
  });

  test('a date that was put right', () => {
    expect(changed(['start'], '2024-06-02')).toEqual([
      { field: 'start', before: '2024-06-03', after: '2024-06-02' },
    ]);
  });

  test('one language of a title', () => {
    expect(changed(['title', 'ja'], 'セミナー')).toEqual([
      { field: 'title.ja', before: 'A seminar（訳）', after: 'セミナー' },
    ]);
  });

  test('a venue that became known, part by part', () => {
    const before = { ...record(), venue: null };
    expect(compareFields(before, record()).slice(0, 3)).toEqual([
      { field: 'venue.city.en', before: null, after: 'Manila' },
      { field: 'venue.city.ja', before: null, after: 'Manila（訳）' },
      { field: 'venue.country', before: null, after: 'PHL' },
    ]);
  });

  test('numbers stay numbers', () => {
    expect(changed(['venue', 'lat'], 14.5)).toEqual([
      { field: 'venue.lat', before: 14.6, after: 14.5 },
    ]);
  });

  test('a partner is known by its country, wherever it stands in the list', () => {
    const partners = record().partners as readonly LooseRecord[];
    expect(changed(['partners'], partners.toReversed())).toEqual([]);
    expect(changed(['partners', 1, 'role'], 'partner')).toEqual([
      { field: 'partners[FJI].role', before: 'participant', after: 'partner' },
    ]);
  });

  test('an entry that came or went is told once', () => {
    expect(changed(['partners'], [{ country: 'PHL', role: 'partner' }])).toEqual([
      { field: 'partners[FJI]', before: 'FJI', after: null },
    ]);
    const [source] = record().sources as readonly LooseRecord[];
    const other = { ...source, url: 'https://example.org/b.html' };
    expect(changed(['sources'], [source, other])).toEqual([
      {
        field: 'sources[https://example.org/b.html]',
        before: null,
        after: 'https://example.org/b.html',
      },
    ]);
  });

  test('two entries with the same key are kept apart', () => {
    const twice = { members: [{ country: 'USA', until: '1960' }, { country: 'USA' }] };
    const once = { members: [{ country: 'USA', until: '1960' }] };
    expect(compareFields(twice, once)).toEqual([
      { field: 'members[USA#2]', before: 'USA', after: null },
    ]);
  });

  test('comparing the other way round exchanges before and after', () => {
    const fields = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null)),
    );
    fc.assert(
      fc.property(fields, fields, (a, b) => {
        const turned = compareFields(b, a).map((change) => ({
          field: change.field,
          before: change.after,
          after: change.before,
        }));
        const byField = (x: { field: string }, y: { field: string }) =>
          x.field < y.field ? -1 : 1;
        expect(turned.sort(byField)).toEqual([...compareFields(a, b)].sort(byField));
      }),
    );
  });
});

describe('the records of two versions', () => {
  const before: Records = {
    ...noRecords,
    activities: new Map([
      ['a', { id: 'a', title: { en: 'A', ja: 'あ' }, start: '2024-01-01' }],
      ['b', { id: 'b', title: { en: 'B', ja: 'い' } }],
    ]),
    organisations: new Map([['nato', { id: 'nato', name: { en: 'NATO', ja: 'NATO' } }]]),
  };
  const after: Records = {
    activities: new Map([['a', { id: 'a', title: { en: 'A', ja: 'あ' }, start: '2024-01-02' }]]),
    organisations: before.organisations,
    actionPlans: new Map([['PHL', { country: 'PHL', hasPlan: true }]]),
  };

  test('are added, corrected and removed, each with its title', () => {
    const changes = compareRecords(before, after);
    expect(changes).toEqual({
      added: [{ kind: 'actionPlans', id: 'PHL', title: null }],
      corrected: [
        {
          kind: 'activities',
          id: 'a',
          title: { en: 'A', ja: 'あ' },
          fields: [{ field: 'start', before: '2024-01-01', after: '2024-01-02' }],
        },
      ],
      removed: [{ kind: 'activities', id: 'b', title: { en: 'B', ja: 'い' } }],
    });
    expect(numberOfChanges(changes)).toBe(3);
  });

  test('an organisation is named by its name', () => {
    expect(compareRecords(noRecords, before).added.at(-1)).toEqual({
      kind: 'organisations',
      id: 'nato',
      title: { en: 'NATO', ja: 'NATO' },
    });
  });
});
