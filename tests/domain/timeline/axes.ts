import fc from 'fast-check';
import { dateOfDay, dayNumber, isoDate } from '../../../src/domain/model/dates';
import { axisPeriod } from '../../../src/domain/model/period';
import type { DayNumber, IsoDate } from '../../../src/domain/model/types';
import type { Period } from '../../../src/domain/model/view';
import { createAxis, type TimelineAxis } from '../../../src/domain/timeline/axis';
import { site } from '../../builders';

export function axisFor(from: string, to: string, firstMonth = 4): TimelineAxis {
  const limits = { from: isoDate(from), to: isoDate(to) };
  const coverage = [
    { ...limits, completeness: 'complete' as const, label: { en: 'All', ja: '全部' } },
  ];
  const period = axisPeriod({ ...site, coverage, fiscalYearFirstMonth: firstMonth });
  return createAxis(period, limits, firstMonth);
}

/** The edition's own axis: 12 June 2023 to 31 October 2025. */
export const ownAxis = axisFor('2023-06-12', '2025-10-31');

export const day = (text: string): IsoDate => isoDate(text);
export const days = (from: string, to: string): Period => ({ from: day(from), to: day(to) });

const first = dayNumber(day('2000-01-01'));
const sixtyYears = 60 * 365;

/** Collected periods of half a year to sixty years, beginning on any day of 2000–2003. */
export const axes: fc.Arbitrary<TimelineAxis> = fc
  .record({
    start: fc.nat({ max: 1200 }),
    length: fc.oneof(
      fc.integer({ min: 180, max: 1500 }),
      fc.integer({ min: 180, max: sixtyYears }),
    ),
    firstMonth: fc.constantFrom(1, 4, 7, 10),
  })
  .map(({ start, length, firstMonth }) =>
    axisFor(
      dateOfDay((first + start) as DayNumber),
      dateOfDay((first + start + length) as DayNumber),
      firstMonth,
    ),
  );

/** Any period of days inside the collected period. */
export function periodsOf({ limits }: TimelineAxis): fc.Arbitrary<Period> {
  const days = fc
    .integer({ min: dayNumber(limits.from), max: dayNumber(limits.to) })
    .map((number) => dateOfDay(number as DayNumber));
  return fc.tuple(days, days).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
}
