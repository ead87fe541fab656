import { earlier, later, lengthInDays } from '../model/dates';
import { overlaps } from '../model/period';
import type { CoveragePeriod, IsoDate } from '../model/types';
import type { OpenPeriod, Period } from '../model/view';

export type Side = 'before' | 'after';

/** One reason why two periods are not like for like. */
export type Caveat =
  /** The period was asked to begin before the record does. */
  | { readonly type: 'begins'; readonly side: Side; readonly date: IsoDate }
  /** The period was asked to end after the record does. */
  | { readonly type: 'ends'; readonly side: Side; readonly date: IsoDate }
  /** Partly collected; `to` is `null` when that lasts to the end of the record. */
  | { readonly type: 'partial'; readonly from: IsoDate; readonly to: IsoDate | null }
  /** The periods differ in length, in days. */
  | { readonly type: 'length'; readonly before: number; readonly after: number };

/** Months and leap years differ by themselves; that much is still like for like. */
const sameLengthWithin = 3;

interface PeriodAsked {
  readonly asked: OpenPeriod;
  /** Clamped to the limits. */
  readonly period: Period;
}
export interface ComparabilityQuery {
  readonly coverage: readonly CoveragePeriod[];
  readonly limits: Period;
  readonly before: PeriodAsked;
  readonly after: PeriodAsked;
}

function lengthAsked({ asked, period }: PeriodAsked): number {
  return lengthInDays(asked.from ?? period.from, asked.to ?? period.to);
}

/** What a reader has to know before taking the difference of two periods for a change. */
export function comparabilityCaveats(query: ComparabilityQuery): readonly Caveat[] {
  const { coverage, limits, before, after } = query;
  const caveats: Caveat[] = [];
  for (const side of ['before', 'after'] as const) {
    const { from, to } = query[side].asked;
    if (from !== null && from < limits.from)
      caveats.push({ type: 'begins', side, date: limits.from });
    if (to !== null && to > limits.to) caveats.push({ type: 'ends', side, date: limits.to });
  }
  for (const { from, to, completeness } of coverage) {
    const start = later(from, limits.from);
    const end = earlier(to, limits.to);
    const isIn = ({ period }: PeriodAsked) => overlaps({ start, end }, period);
    if (completeness !== 'partial' || !(isIn(before) || isIn(after))) continue;
    caveats.push({ type: 'partial', from: start, to: end === limits.to ? null : end });
  }
  const [days, otherDays] = [lengthAsked(after), lengthAsked(before)];
  if (Math.abs(days - otherDays) > sameLengthWithin) {
    caveats.push({ type: 'length', before: otherDays, after: days });
  }
  return caveats;
}
