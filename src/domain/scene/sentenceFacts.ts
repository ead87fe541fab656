import type { Totals } from '../counting/stage';
import type { CountryCode } from '../model/types';
import type { Period } from '../model/view';
import type { Scene } from './scene';

/** The facts of the one sentence that says the view; `i18n` puts them into words. */
export interface SentenceFacts {
  readonly period: Period;
  /** A period of everything is told by its months, a narrowed one by its days. */
  readonly isNarrowed: boolean;
  readonly totals: Totals;
  /** The countries named most often, when one or two lead; else empty. */
  readonly leaders: readonly CountryCode[];
  /** How many activities name each leader; 0 without leaders. */
  readonly leaderCount: number;
}

/** More leaders than this say nothing about who is met most often. */
const mostLeaders = 2;

export function sentenceFacts(scene: Scene): SentenceFacts {
  const { ranking, totals, period, isNarrowed } = scene;
  const highest = ranking[0]?.count ?? 0;
  const tied = ranking.filter(({ count }) => count === highest).map(({ code }) => code);
  const leaders = tied.length <= mostLeaders ? tied : [];
  return { period, isNarrowed, totals, leaders, leaderCount: leaders.length > 0 ? highest : 0 };
}
