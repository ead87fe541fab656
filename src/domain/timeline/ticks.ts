import { yearAndMonth } from '../model/dates';
import type { MonthNumber } from '../model/types';
import { monthOfFiscalYear, type TimelineAxis } from './axis';
import { estimateTextWidth, type Span } from './labelSpans';

/** How the axis writes its months and years, in the reader's language. */
export interface TickWords {
  /** Where space allows, with the calendar year in its first month. */
  month(month: MonthNumber): string;
  fiscalYear(year: number): string;
  fiscalYearShort(year: number): string;
}

/** A text under the axis; `left` and `right` are what it takes up at most. */
export interface Tick extends Span {
  readonly month: MonthNumber;
  readonly text: string;
  /** The text begins at `x`, or has its middle there. */
  readonly x: number;
  readonly anchor: 'left' | 'middle';
}

export interface Ticks {
  readonly months: readonly Tick[];
  readonly fiscalYears: readonly Tick[];
  /** Pixels from the left: where a fiscal year begins and is marked. */
  readonly yearLines: readonly number[];
}

export interface TickQuery {
  readonly axis: TimelineAxis;
  readonly width: number;
  readonly words: TickWords;
  /** Whether there is a row for months above the row of fiscal years. */
  readonly hasMonthRow: boolean;
}

const monthFontSize = 12;
const yearFontSize = 13;
/** From the mark of a fiscal year to the text beside it. */
const besideMark = 6;
const leastGap = 6;
const quarterWidthForQuarters = 56;
const quarterWidthForHalves = 36;
const yearWidthForFullName = 56;
const yearWidthForEveryYear = 32;
const yearSteps = [1, 2, 5, 10, 20, 50, 100];
const leastLineDistance = 6;

function overlap(ticks: readonly Tick[]): boolean {
  return ticks.some((tick, index) => {
    const next = ticks[index + 1];
    return next !== undefined && next.left < tick.right + leastGap;
  });
}

/** Every `every` months from the first of a fiscal year, whose own label stands beside its mark. */
function monthTicks(query: TickQuery, every: 3 | 6): readonly Tick[] {
  const { axis, width, words } = query;
  const monthWidth = width / axis.monthCount;
  const ticks: Tick[] = [];
  for (let offset = 0; offset < axis.monthCount; offset += every) {
    const month = (axis.first + offset) as MonthNumber;
    const text = words.month(month);
    const textWidth = estimateTextWidth(text, monthFontSize, false);
    const isBesideMark = monthOfFiscalYear(month, axis.fiscalYearFirstMonth) === 1;
    const x = isBesideMark ? offset * monthWidth + besideMark : (offset + 0.5) * monthWidth;
    const left = isBesideMark ? x : x - textWidth / 2;
    const anchor = isBesideMark ? 'left' : 'middle';
    ticks.push({ month, text, x, anchor, left, right: left + textWidth });
  }
  return ticks;
}

function chooseMonths(query: TickQuery): readonly Tick[] {
  if (!query.hasMonthRow) return [];
  const quarterWidth = (query.width / query.axis.monthCount) * 3;
  const quarters = quarterWidth >= quarterWidthForQuarters ? monthTicks(query, 3) : [];
  if (quarters.length > 0 && !overlap(quarters)) return quarters;
  const halves = quarterWidth >= quarterWidthForHalves ? monthTicks(query, 6) : [];
  return overlap(halves) ? [] : halves;
}

function yearTicks(query: TickQuery, step: number, isShort: boolean): readonly Tick[] {
  const { axis, width, words } = query;
  const yearWidth = (width / axis.monthCount) * 12;
  const firstYear = yearAndMonth(axis.first).year;
  const ticks: Tick[] = [];
  for (let index = 0; index * 12 < axis.monthCount; index += step) {
    const year = firstYear + index;
    const text = isShort ? words.fiscalYearShort(year) : words.fiscalYear(year);
    const x = index * yearWidth + besideMark;
    const right = x + estimateTextWidth(text, yearFontSize, true);
    const month = (axis.first + index * 12) as MonthNumber;
    if (right <= width) ticks.push({ month, text, x, anchor: 'left', left: x, right });
  }
  return ticks;
}

function chooseYears(query: TickQuery): readonly Tick[] {
  const yearWidth = (query.width / query.axis.monthCount) * 12;
  const full = yearTicks(query, 1, false);
  if (yearWidth >= yearWidthForFullName && !overlap(full)) return full;
  const steps = yearWidth >= yearWidthForEveryYear ? yearSteps : yearSteps.slice(1);
  for (const step of steps) {
    const ticks = yearTicks(query, step, true);
    if (!overlap(ticks)) return ticks;
  }
  return [];
}

function chooseLines(query: TickQuery, years: readonly Tick[]): readonly number[] {
  const { axis, width } = query;
  const yearWidth = (width / axis.monthCount) * 12;
  const count = axis.monthCount / 12;
  if (yearWidth >= leastLineDistance) {
    return Array.from({ length: Math.ceil(count) }, (_, index) => index * yearWidth);
  }
  return years.map(({ x }) => x - besideMark);
}

/** The labels under the axis, as dense as their widths allow and never touching. */
export function placeTicks(query: TickQuery): Ticks {
  const fiscalYears = chooseYears(query);
  return {
    months: chooseMonths(query),
    fiscalYears,
    yearLines: chooseLines(query, fiscalYears),
  };
}
