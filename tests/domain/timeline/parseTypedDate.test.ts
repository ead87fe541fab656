import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../../src/domain/model/dates';
import { parseTypedDate } from '../../../src/domain/timeline/parseTypedDate';

const april = 4;

function read(text: string): string {
  const result = parseTypedDate(text, april);
  return result.isDate ? `${result.date.first}..${result.date.last}` : result.fault.type;
}

const day = '2024-10-05..2024-10-05';
const october = '2024-10-01..2024-10-31';
const year = '2024-01-01..2024-12-31';
const fiscal = '2024-04-01..2025-03-31';
const leapDay = '2024-02-29..2024-02-29';

const english: readonly (readonly [string, string])[] = [
  ['2024-10-05', day],
  ['2024-10-5', day],
  ['2024/10/5', day],
  ['2024/10/05', day],
  ['2024.10.5', day],
  ['2024 / 10 / 5', day],
  ['20241005', day],
  ['5 Oct 2024', day],
  ['05 Oct 2024', day],
  ['5 October 2024', day],
  ['5 october 2024', day],
  ['5 OCT 2024', day],
  ['5-Oct-2024', day],
  ['5th October 2024', day],
  ['5th of October 2024', day],
  ['5 Oct. 2024', day],
  ['5 October, 2024', day],
  ['Oct 5 2024', day],
  ['Oct 5, 2024', day],
  ['October 5, 2024', day],
  ['October 5th, 2024', day],
  ['Oct. 5, 2024', day],
  ['2024 Oct 5', day],
  ['2024 October 5', day],
  ['Sat 5 Oct 2024', day],
  ['Saturday, 5 October 2024', day],
  ['  5   Oct   2024  ', day],
  ['5\u00a0Oct\u00a02024', day],
  ['2024‑10‑05', day],
  ['2024–10–05', day],
  ['25/12/2024', '2024-12-25..2024-12-25'],
  ['12/25/2024', '2024-12-25..2024-12-25'],
  ['10/10/2024', '2024-10-10..2024-10-10'],
  ['2024-10', october],
  ['2024/10', october],
  ['2024.10', october],
  ['10/2024', october],
  ['Oct 2024', october],
  ['oct 2024', october],
  ['Oct-2024', october],
  ['Oct. 2024', october],
  ['October 2024', october],
  ['October, 2024', october],
  ['2024 Oct', october],
  ['Octo 2024', october],
  ['Jan 2024', '2024-01-01..2024-01-31'],
  ['Feb 2023', '2023-02-01..2023-02-28'],
  ['Feb 2024', '2024-02-01..2024-02-29'],
  ['Sep 2024', '2024-09-01..2024-09-30'],
  ['Sept 2024', '2024-09-01..2024-09-30'],
  ['September 2024', '2024-09-01..2024-09-30'],
  ['Dec 2024', '2024-12-01..2024-12-31'],
  ['2024', year],
  ['FY2024', fiscal],
  ['fy2024', fiscal],
  ['FY 2024', fiscal],
  ['FY24', fiscal],
  ["FY'24", fiscal],
  ['fiscal 2024', fiscal],
  ['Fiscal year 2024', fiscal],
  ['29 Feb 2024', leapDay],
  ['2000-02-29', '2000-02-29..2000-02-29'],
  ['29 Feb 2023', 'noSuchDay'],
  ['30 Feb 2024', 'noSuchDay'],
  ['1900-02-29', 'noSuchDay'],
  ['2024-04-31', 'noSuchDay'],
  ['0 Oct 2024', 'noSuchDay'],
  ['2024-10-00', 'noSuchDay'],
  ['2024-13', 'noSuchMonth'],
  ['2024-00-10', 'noSuchMonth'],
  ['5/10/2024', 'ambiguous'],
  ['5-10-2024', 'ambiguous'],
  ['5/10/24', 'ambiguous'],
  ['13/13/2024', 'noSuchMonth'],
  ['', 'unreadable'],
  ['Oct', 'unreadable'],
  ['24', 'unreadable'],
  ['5 Okt 2024', 'unreadable'],
  ['Ma 2024', 'unreadable'],
  ['yesterday', 'unreadable'],
  ['2024-10-05-01', 'unreadable'],
  ['FY9999', 'unreadable'],
];

const japanese: readonly (readonly [string, string])[] = [
  ['2024年10月5日', day],
  ['2024年10月05日', day],
  ['2024 年 10 月 5 日', day],
  ['２０２４年１０月５日', day],
  ['2024年10月5日(土)', day],
  ['2024年10月5日（土）', day],
  ['2024年10月5日土曜日', day],
  ['２０２４／１０／５', day],
  ['２０２４－１０－０５', day],
  ['２０２４．１０．５', day],
  ['令和6年10月5日', day],
  ['令和６年１０月５日', day],
  ['令和 6 年 10 月 5 日', day],
  ['㋿6年10月5日', day],
  ['令和6.10.5', day],
  ['令和6/10/5', day],
  ['R6.10.5', day],
  ['r6.10.5', day],
  ['R06.10.05', day],
  ['R6/10/5', day],
  ['R6-10-5', day],
  ['Ｒ６．１０．５', day],
  ['R6年10月5日', day],
  ['平成31年4月30日', '2019-04-30..2019-04-30'],
  ['H31.4.30', '2019-04-30..2019-04-30'],
  ['平成元年1月8日', '1989-01-08..1989-01-08'],
  ['昭和64年1月7日', '1989-01-07..1989-01-07'],
  ['S64.1.7', '1989-01-07..1989-01-07'],
  ['令和元年5月1日', '2019-05-01..2019-05-01'],
  ['R1.5.1', '2019-05-01..2019-05-01'],
  ['2024年10月', october],
  ['２０２４年１０月', october],
  ['2024年 10月', october],
  ['令和6年10月', october],
  ['令和６年１０月', october],
  ['R6.10', october],
  ['R6/10', october],
  ['R06-10', october],
  ['Ｒ６．１０', october],
  ['R6年10月', october],
  ['2024年2月', '2024-02-01..2024-02-29'],
  ['令和5年2月', '2023-02-01..2023-02-28'],
  ['令和元年5月', '2019-05-01..2019-05-31'],
  ['平成31年4月', '2019-04-01..2019-04-30'],
  ['H1.1', '1989-01-08..1989-01-31'],
  ['2024年', year],
  ['２０２４', year],
  ['令和6年', year],
  ['R6', year],
  ['R6年', year],
  ['令和元年', '2019-05-01..2019-12-31'],
  ['R1', '2019-05-01..2019-12-31'],
  ['平成31年', '2019-01-01..2019-04-30'],
  ['平成30年', '2018-01-01..2018-12-31'],
  ['2024年度', fiscal],
  ['２０２４年度', fiscal],
  ['24年度', fiscal],
  ['令和6年度', fiscal],
  ['令和６年度', fiscal],
  ['R6年度', fiscal],
  ['令和元年度', '2019-04-01..2020-03-31'],
  ['平成30年度', '2018-04-01..2019-03-31'],
  ['2024年2月29日', leapDay],
  ['令和6年2月29日', leapDay],
  ['令和5年2月29日', 'noSuchDay'],
  ['2024年2月30日', 'noSuchDay'],
  ['R6.4.31', 'noSuchDay'],
  ['2024年13月', 'noSuchMonth'],
  ['R6.13', 'noSuchMonth'],
  ['令和元年4月30日', 'outsideEra'],
  ['平成32年', 'outsideEra'],
  ['平成31年5月', 'outsideEra'],
  ['昭和65年', 'outsideEra'],
  ['令和0年', 'unreadable'],
  ['大正10年', 'unreadable'],
  ['令和六年', 'unreadable'],
  ['10月5日', 'unreadable'],
  ['2024年5日', 'unreadable'],
  ['昨日', 'unreadable'],
];

describe('parseTypedDate', () => {
  test.each(english)('reads %j as English readers mean it', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(japanese)('reads %j as Japanese readers mean it', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('follows the first month of the fiscal year', () => {
    const result = parseTypedDate('FY2024', 10);
    expect(result).toEqual({
      isDate: true,
      date: { first: '2024-10-01', last: '2025-09-30' },
    });
  });

  test('says how many days the month has', () => {
    expect(parseTypedDate('30 Feb 2024', april)).toEqual({
      isDate: false,
      fault: { type: 'noSuchDay', year: 2024, month: 2, day: 30, daysInMonth: 29 },
    });
  });

  test('answers any text with real days or a fault', () => {
    const characters = [...'0123456789 -/.年月日度令和平成元RHSFYfyOctober,()０９'];
    const texts = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...characters), { maxLength: 14 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), (text, firstMonth) => {
        const result = parseTypedDate(text, firstMonth);
        if (!result.isDate) return;
        const { first, last } = result.date;
        expect(isIsoDate(first) && isIsoDate(last) && first <= last).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
