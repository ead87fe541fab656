import { describe, expect, test } from 'vitest';
import { typeDate } from '../../../src/domain/timeline/dateEntry';
import { days, ownAxis } from './axes';

const fiscal2024 = days('2024-04-01', '2025-03-31');
const type = (edge: 'start' | 'end', text: string) => typeDate(fiscal2024, edge, text, ownAxis);

describe('a typed date', () => {
  test('may be any day', () => {
    expect(type('start', '5 Oct 2024')).toEqual({
      isTaken: true,
      period: days('2024-10-05', '2025-03-31'),
      note: null,
    });
  });

  test('that is a month means its first day on the left and its last on the right', () => {
    expect(type('start', '2024-10')).toMatchObject({ period: days('2024-10-01', '2025-03-31') });
    expect(type('end', '2024-10')).toMatchObject({ period: days('2024-04-01', '2024-10-31') });
  });

  test('beyond the limits becomes the limit, and says so', () => {
    expect(type('start', '2020')).toEqual({
      isTaken: true,
      period: days('2023-06-12', '2025-03-31'),
      note: { clampedTo: '2023-06-12', otherMovedTo: null },
    });
  });

  test('beyond the other edge takes that along to the same month, and says so', () => {
    expect(type('start', '5 Jun 2025')).toEqual({
      isTaken: true,
      period: days('2025-06-05', '2025-06-30'),
      note: { clampedTo: null, otherMovedTo: '2025-06-30' },
    });
    expect(type('end', '5 Feb 2024')).toEqual({
      isTaken: true,
      period: days('2024-02-01', '2024-02-05'),
      note: { clampedTo: null, otherMovedTo: '2024-02-01' },
    });
  });

  test('beyond the far limit leaves the last day', () => {
    expect(type('start', '2031')).toEqual({
      isTaken: true,
      period: days('2025-10-31', '2025-10-31'),
      note: { clampedTo: '2025-10-31', otherMovedTo: '2025-10-31' },
    });
  });

  test('that does not exist is refused with the reason', () => {
    expect(type('start', '30 Feb 2024')).toMatchObject({
      isTaken: false,
      fault: { type: 'noSuchDay', daysInMonth: 29 },
    });
  });
});
