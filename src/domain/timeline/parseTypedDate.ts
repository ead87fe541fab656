import {
  daysInMonth,
  earlier,
  isoDate,
  isoDateOf,
  lastDayOfMonth,
  later,
  monthNumber,
} from '../model/dates';
import type { IsoDate, MonthNumber } from '../model/types';

/** What somebody typed as a date: a day, or the first and last day of a month or a year. */
export interface TypedDate {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

export type EraName = 'reiwa' | 'heisei' | 'showa';

/** Why a text is no date. */
export type TypedDateFault =
  | { readonly type: 'unreadable' }
  /** Day and month could be either way round. */
  | { readonly type: 'ambiguous' }
  | { readonly type: 'noSuchMonth'; readonly month: number }
  | {
      readonly type: 'noSuchDay';
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly daysInMonth: number;
    }
  /** The date lies before the era began or after it ended. */
  | {
      readonly type: 'outsideEra';
      readonly era: EraName;
      readonly from: IsoDate;
      readonly to: IsoDate | null;
    };

export type TypedDateResult =
  | { readonly isDate: true; readonly date: TypedDate }
  | { readonly isDate: false; readonly fault: TypedDateFault };

interface Era {
  readonly name: EraName;
  /** The calendar year that is the era's first. */
  readonly firstYear: number;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

const reiwa: Era = { name: 'reiwa', firstYear: 2019, from: isoDate('2019-05-01'), to: null };
const heisei: Era = {
  name: 'heisei',
  firstYear: 1989,
  from: isoDate('1989-01-08'),
  to: isoDate('2019-04-30'),
};
const showa: Era = {
  name: 'showa',
  firstYear: 1926,
  from: isoDate('1926-12-25'),
  to: isoDate('1989-01-07'),
};
const eras: Readonly<Record<string, Era>> = {
  令和: reiwa,
  r: reiwa,
  平成: heisei,
  h: heisei,
  昭和: showa,
  s: showa,
};

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function monthOfName(name: string): number | null {
  if (name === 'sept') return 9;
  const index = name.length < 3 ? -1 : monthNames.findIndex((month) => month.startsWith(name));
  return index < 0 ? null : index + 1;
}

/** A date as its numbers stand in the text; what is not written is `null`. */
interface Written {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly era: Era | null;
  readonly isFiscalYear: boolean;
}

const lastYear = 9999;

const faulty = (fault: TypedDateFault): TypedDateResult => ({ isDate: false, fault });

function span(written: Written, fiscalYearFirstMonth: number): TypedDate {
  const { year, month, day, isFiscalYear } = written;
  if (isFiscalYear) {
    const first = isoDateOf(year, fiscalYearFirstMonth, 1);
    return { first, last: lastDayOfMonth((monthNumber(first) + 11) as MonthNumber) };
  }
  return {
    first: isoDateOf(year, month ?? 1, day ?? 1),
    last: isoDateOf(year, month ?? 12, day ?? daysInMonth(year, month ?? 12)),
  };
}

/** Keeps the part of a month or year that lies in the era: 令和元年 begins on 1 May 2019. */
function withinEra(date: TypedDate, era: Era): TypedDate | null {
  const first = later(date.first, era.from);
  const last = era.to === null ? date.last : earlier(date.last, era.to);
  return first <= last ? { first, last } : null;
}

function check(written: Written, fiscalYearFirstMonth: number): TypedDateResult {
  const { year, month, day, era, isFiscalYear } = written;
  if (month !== null && (month < 1 || month > 12)) return faulty({ type: 'noSuchMonth', month });
  if (month !== null && day !== null) {
    const days = daysInMonth(year, month);
    if (day < 1 || day > days) {
      return faulty({ type: 'noSuchDay', year, month, day, daysInMonth: days });
    }
  }
  // Its last day would need a fifth digit.
  if (isFiscalYear && year === lastYear) return faulty({ type: 'unreadable' });
  const date = span(written, fiscalYearFirstMonth);
  if (era === null) return { isDate: true, date };
  const inEra = withinEra(date, era);
  if (inEra === null) {
    return faulty({ type: 'outsideEra', era: era.name, from: era.from, to: era.to });
  }
  // The first fiscal year of an era is called by it as a whole.
  return { isDate: true, date: isFiscalYear ? date : inEra };
}

type Groups = Readonly<Record<string, string | undefined>>;
/** Turns what a pattern found into numbers; `null` when the words mean nothing. */
type Reading = (groups: Groups) => Written | null;

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

const byNumbers: Reading = ({ year, month, day, fiscal }) => ({
  year: Number(year),
  month: numberOrNull(month),
  day: numberOrNull(day),
  era: null,
  isFiscalYear: fiscal !== undefined,
});

const byEra: Reading = ({ era = '', year, month, day, fiscal }) => {
  const found = eras[era];
  const yearOfEra = year === '元' ? 1 : Number(year);
  if (!found || yearOfEra < 1) return null;
  return {
    year: found.firstYear + yearOfEra - 1,
    month: numberOrNull(month),
    day: numberOrNull(day),
    era: found,
    isFiscalYear: fiscal !== undefined,
  };
};

const byName: Reading = ({ year, name = '', day }) => {
  const month = monthOfName(name);
  if (month === null) return null;
  return { year: Number(year), month, day: numberOrNull(day), era: null, isFiscalYear: false };
};

/** Day and month in one order or the other, where only one of them is possible. */
const byEither: Reading = ({ a, b, year }) => {
  const [one, other] = [Number(a), Number(b)];
  if (one <= 12 && other <= 12 && one !== other) return null;
  const [month, day] = one <= 12 ? [one, other] : [other, one];
  return { year: Number(year), month, day, era: null, isFiscalYear: false };
};

/** FY24 and 24年度, as a narrow axis writes them. */
const byShortYear: Reading = (groups) => byNumbers({ ...groups, year: `20${groups.year}` });

const number = (name: string) => `(?<${name}>\\d{1,2})`;
const year = '(?<year>\\d{4})';
const eraYear = '(?<year>\\d{1,2}|元)';
const separator = '[-/.]';
const name = '(?<name>[a-z]+)\\.?,?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?,?';

// Texts arrive in lower case, in half-width characters, with single spaces.
const forms: readonly { readonly pattern: RegExp; readonly read: Reading }[] = [
  // 2024-10-05, 2024/10/5, 2024.10, 2024
  [`${year}(?:${separator}${number('month')}(?:${separator}${number('day')})?)?`, byNumbers],
  ['(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})', byNumbers],
  // 10/2024, 25/12/2024
  [`${number('month')}${separator}${year}`, byNumbers],
  [`${number('a')}${separator}${number('b')}${separator}${year}`, byEither],
  // 2024年10月5日, 2024年10月, 2024年, 2024年度
  [`${year}年(?:${number('month')}月(?:${number('day')}日)?|(?<fiscal>度))?`, byNumbers],
  // 令和6年10月5日, R6年, 平成元年度
  [
    `(?<era>令和|平成|昭和|[rhs])${eraYear}年(?:${number('month')}月(?:${number('day')}日)?|(?<fiscal>度))?`,
    byEra,
  ],
  // R6.10.5, R6/10, 令和6-10-5, R6
  [
    `(?<era>令和|平成|昭和|[rhs])${eraYear}(?:${separator}${number('month')}(?:${separator}${number('day')})?)?`,
    byEra,
  ],
  // FY2024, fiscal year 2024
  [`(?<fiscal>fy|fiscal year|fiscal) ?${year}`, byNumbers],
  ["(?<fiscal>fy) ?'?(?<year>\\d{2})", byShortYear],
  ['(?<year>\\d{2})年(?<fiscal>度)', byShortYear],
  // Oct 2024, October 5, 2024, 5 Oct 2024, 5-Oct-2024
  [`${name}[ -]?${year}`, byName],
  [`${name}[ -]?${day} ${year}`, byName],
  [`${day}[ -]?(?:of )?${name}[ -]?${year}`, byName],
  [`${year}[ -]?${name}(?:[ -]?${day})?`, byName],
].map(([pattern, read]) => ({
  pattern: new RegExp(`^${pattern as string}$`),
  read: read as Reading,
}));

const ambiguous = /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$/;
const weekday =
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? |\([日月火水木金土]\)$|[日月火水木金土]曜日?$/g;

function tidy(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(weekday, '');
  // Japanese needs no spaces, and slashes and dots may stand in the air.
  const isJapanese = /[年令平昭]/.test(plain);
  return isJapanese ? plain.replaceAll(' ', '') : plain.replace(/ ?([/.]) ?/g, '$1').trim();
}

/**
 * Reads a date in the forms that readers of both languages write. A month or a year stands for all
 * its days.
 * @param fiscalYearFirstMonth 1–12, for "FY2024" and 「2024年度」
 */
export function parseTypedDate(text: string, fiscalYearFirstMonth: number): TypedDateResult {
  const tidied = tidy(text);
  for (const { pattern, read } of forms) {
    const groups = pattern.exec(tidied)?.groups;
    const written = groups ? read(groups) : null;
    if (written) return check(written, fiscalYearFirstMonth);
  }
  return faulty({ type: ambiguous.test(tidied) ? 'ambiguous' : 'unreadable' });
}
