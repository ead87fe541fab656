import { describe, expect, test } from 'vitest';
import {
  firstDayOf,
  lastDayOf,
  parseOrganisations,
} from '../../../src/data/served/parseOrganisations';
import { isoDate } from '../../../src/domain/model/dates';
import { membersOn } from '../../../src/domain/model/membership';
import type { OrganisationId } from '../../../src/domain/model/types';
import { compiledFile } from '../compiledFiles';

const organisations = parseOrganisations(compiledFile('data/organisations.json'));

function membersOf(id: string, date: string): readonly string[] {
  const organisation = organisations.get(id as OrganisationId);
  if (!organisation) throw new Error(`no organisation ${id}`);
  return membersOn(organisation, isoDate(date));
}

describe('membership on the day', () => {
  test.each([
    ['nato', '2023-10-15', 31],
    ['nato', '2024-03-06', 31],
    ['nato', '2024-03-07', 32],
    ['nato', '2024-05-15', 32],
    ['asean', '2025-10-25', 10],
    ['asean', '2025-10-26', 11],
    ['admm-plus', '2023-11-16', 18],
    ['osce', '2024-10-15', 57],
    ['osce-asian-partners', '2024-10-15', 5],
    ['g7', '2023-12-13', 7],
    ['pacific-island-countries', '2024-06-19', 0],
  ])('%s on %s has %i members', (id, date, members) => {
    expect(membersOf(id, date)).toHaveLength(members);
  });

  test('Sweden joins NATO, Timor-Leste ASEAN', () => {
    expect(membersOf('nato', '2024-03-06')).not.toContain('SWE');
    expect(membersOf('nato', '2024-03-07')).toContain('SWE');
    expect(membersOf('asean', '2025-10-26')).toContain('TLS');
  });

  test('Mongolia went from partner to participating State in 2012', () => {
    expect(membersOf('osce-asian-partners', '2011-12-31')).toContain('MNG');
    expect(membersOf('osce-asian-partners', '2013-01-01')).not.toContain('MNG');
    expect(membersOf('osce', '2012-01-01')).toContain('MNG');
  });
});

test('a year or a month stands for its first and last day', () => {
  expect(['2012', '2012-02', '2012-02-05'].map(firstDayOf)).toEqual([
    '2012-01-01',
    '2012-02-01',
    '2012-02-05',
  ]);
  expect(['2012', '2012-02', '2012-02-05'].map(lastDayOf)).toEqual([
    '2012-12-31',
    '2012-02-29',
    '2012-02-05',
  ]);
});
