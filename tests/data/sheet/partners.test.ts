import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawActivity } from '../../../src/data/schema/editedSchema';
import { columnOf } from '../../../src/data/sheet/columns';
import { smallFiles } from '../smallData';
import { newRow, read, smallUpkeep, tableOf } from './upkeep';

const roles = ['host', 'partner', 'participant'] as const;
type Partners = readonly { readonly country: string; readonly role: (typeof roles)[number] }[];

const codes = ['PHL', 'IDN', 'FJI', 'USA', 'SWE'];
/** Some of the countries in any order, each in some role. */
const partnerLists: fc.Arbitrary<Partners> = fc
  .tuple(
    fc.shuffledSubarray(codes, { minLength: 1 }),
    fc.array(fc.constantFrom(...roles), { minLength: codes.length, maxLength: codes.length }),
  )
  .map(([named, own]) =>
    named.map((country, index) => ({ country, role: own[index] ?? 'partner' })),
  );

/** The cells that say these partners. */
function cellsOf(partners: Partners) {
  const cell = (role: string) =>
    partners
      .filter((partner) => partner.role === role)
      .map(({ country }) => country)
      .join('; ');
  return { hosts: cell('host'), partners: cell('partner'), participants: cell('participant') };
}

/** What becomes of the first activity, which had some partners, when its row names others. */
function changed(before: Partners, after: Partners): Partners {
  const files = smallFiles();
  const [first, ...others] = files.activities.activities;
  const data = smallUpkeep({
    ...files,
    activities: { activities: [{ ...first, partners: before }, ...others] },
  });
  const result = read(tableOf({ id: 'one', ...cellsOf(after) }), data);
  expect(result.problems).toEqual([]);
  const file = JSON.parse(result.files?.activities ?? '') as { activities: RawActivity[] };
  return file.activities[0]?.partners ?? [];
}

describe('the partners of a row', () => {
  test('keep their order where they were named before, and new ones follow by their role', () => {
    fc.assert(
      fc.property(partnerLists, partnerLists, (before, after) => {
        const placeBefore = (country: string) =>
          before.findIndex((partner) => partner.country === country);
        const kept = after
          .filter(({ country }) => placeBefore(country) >= 0)
          .toSorted((a, b) => placeBefore(a.country) - placeBefore(b.country));
        const added = roles.flatMap((role) =>
          after.filter((partner) => partner.role === role && placeBefore(partner.country) < 0),
        );
        expect(changed(before, after)).toEqual([...kept, ...added]);
      }),
      { numRuns: 40 },
    );
  });

  test('stay as they are where the row says the same in another order', () => {
    fc.assert(
      fc.property(partnerLists, (before) => {
        expect(changed(before, before.toReversed())).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  test('of a new activity stand by their role, in the order of the cell', () => {
    fc.assert(
      fc.property(partnerLists, (named) => {
        const { files } = read(tableOf({ ...newRow, ...cellsOf(named) }));
        const { activities } = JSON.parse(files?.activities ?? '') as { activities: RawActivity[] };
        const added = activities.find(({ id }) => id !== 'one' && id !== 'two');
        expect(added?.partners).toEqual(
          roles.flatMap((role) => named.filter((partner) => partner.role === role)),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('the column of a field', () => {
  test('of a partner is that of what it did', () => {
    fc.assert(
      fc.property(partnerLists, (partners) => {
        const record = { partners } as unknown as Partial<RawActivity>;
        partners.forEach(({ role }, index) => {
          expect(columnOf(`partners[${index}].country`, record)).toBe(`${role}s`);
        });
      }),
    );
  });

  test('of no partner in particular is that of the partners', () => {
    expect(columnOf('partners', {})).toBe('partners');
  });

  test.each([
    ['sources[12].says.ja', 'source_says_ja'],
    ['inferred[0].why.en', 'inferred_en'],
    ['venue', 'latitude'],
    ['corrections[0]', null],
    ['unknown', null],
  ])('%s is %s', (field, column) => {
    expect(columnOf(field, {})).toBe(column);
  });
});
