import { describe, expect, test } from 'vitest';
import type { RawActivity } from '../../../src/data/schema/editedSchema';
import { activities, organisations } from '../realFiles';

/** A naive count, made without the code of the domain. */
function count(rows: readonly RawActivity[]) {
  const countries: Record<string, number> = {};
  const organisationIds: string[] = [];
  const parts = { map: 0, organisations: 0, home: 0 };
  let engagements = 0;
  for (const row of rows) {
    for (const { country } of row.partners) {
      countries[country] = (countries[country] ?? 0) + 1;
      engagements += 1;
    }
    for (const id of row.organisations) if (!organisationIds.includes(id)) organisationIds.push(id);
    if (row.partners.length > 0) parts.map += 1;
    else if (row.organisations.length > 0) parts.organisations += 1;
    else parts.home += 1;
  }
  return {
    activities: rows.length,
    countries: Object.keys(countries).length,
    engagements,
    organisations: organisationIds.length,
    parts,
    perCountry: countries,
  };
}

describe('totals', () => {
  test('of everything', () => {
    expect(count(activities)).toMatchObject({
      activities: 59,
      countries: 31,
      engagements: 108,
      organisations: 20,
      parts: { map: 40, organisations: 10, home: 9 },
    });
  });

  test('per country', () => {
    expect(count(activities).perCountry).toMatchObject({
      USA: 13,
      PHL: 10,
      AUS: 7,
      IDN: 7,
      CAN: 6,
      FJI: 6,
      MNG: 6,
      NZL: 6,
      MYS: 5,
      PNG: 5,
    });
  });

  test('of fiscal 2024, by overlap', () => {
    const rows = activities.filter(
      ({ start, end }) => start <= '2025-03-31' && end >= '2024-04-01',
    );
    expect(count(rows)).toMatchObject({
      activities: 26,
      countries: 25,
      engagements: 38,
      organisations: 11,
      parts: { map: 17, organisations: 5, home: 4 },
    });
  });

  test('by kind', () => {
    const kinds: Record<string, number> = {};
    for (const { kind } of activities) kinds[kind] = (kinds[kind] ?? 0) + 1;
    expect(kinds).toEqual({
      seminar: 23,
      conference: 8,
      meeting: 7,
      governance: 7,
      dialogue: 4,
      course: 3,
      exercise: 3,
      training: 2,
      project: 1,
      statement: 1,
    });
  });

  test('21 organisations are described, one of them (the G7) named by no activity', () => {
    expect(organisations).toHaveLength(21);
    const named = new Set(activities.flatMap((activity) => activity.organisations));
    expect(organisations.map(({ id }) => id).filter((id) => !named.has(id))).toEqual(['g7']);
  });
});
