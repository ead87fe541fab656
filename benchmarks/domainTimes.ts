/** Measures filtering, counting and finding in the domain, without a browser. Bundled before it runs. */

import { createStage, type Stage } from '../src/domain/counting/stage';
import { type TallyQuery, tally } from '../src/domain/counting/tally';
import { dateOfDay, dayNumber, monthNumber } from '../src/domain/model/dates';
import { axisPeriod, collectedPeriod } from '../src/domain/model/period';
import type { Activity, DayNumber } from '../src/domain/model/types';
import { emptyFacets } from '../src/domain/model/view';
import { search } from '../src/domain/search/search';
import { buildSearchIndex } from '../src/domain/search/searchIndex';
import { otherNames } from '../src/features/search/aliases';
import { realStage } from '../tests/realStage';
import { manyActivities } from './manyActivities';

export interface DomainTimes {
  readonly activities: number;
  /** Milliseconds of each call. */
  readonly periodSteps: readonly number[];
  readonly filterSteps: readonly number[];
  readonly keystrokes: readonly number[];
}

const runs = 60;
const typed = ['philippines', 'ﾌｨﾘﾋﾟﾝ', 'さいがい', 'gender adviser', 'phillipines', '人道支援'];
/** A larger record has no index for finding here: it takes minutes to make. */
const mostSearched = 10_000;

function stageOf(count: number): Stage {
  const { dataset } = realStage();
  const period = collectedPeriod(dataset.site);
  const many = manyActivities(dataset.activities, count, period);
  const activities = many.toSorted((a, b) => (a.start < b.start ? 1 : -1)) as readonly Activity[];
  return createStage({ ...dataset, activities });
}

function timesOf(count: number, call: (run: number) => void): readonly number[] {
  for (let run = 0; run < 10; run++) call(run);
  return Array.from({ length: count }, (_, run) => {
    const begin = performance.now();
    call(run);
    return performance.now() - begin;
  });
}

function queryOf({ dataset }: Stage): (run: number) => TallyQuery {
  const limits = collectedPeriod(dataset.site);
  const axis = axisPeriod(dataset.site);
  const months = { first: monthNumber(axis.from), last: monthNumber(axis.to) };
  return (run) => ({
    period: {
      from: limits.from,
      to: dateOfDay((dayNumber(limits.to) - (run % 24) * 30) as DayNumber),
    },
    facets: emptyFacets,
    query: '',
    months,
  });
}

function keystrokes(stage: Stage): readonly number[] {
  const index = buildSearchIndex(stage, otherNames);
  const prefixes = typed.flatMap((text) =>
    Array.from({ length: text.length }, (_, end) => text.slice(0, end + 1)),
  );
  return timesOf(prefixes.length * 2, (run) => {
    search(index, prefixes[run % prefixes.length] ?? '', 'en');
  });
}

export function measureDomain(count: number): DomainTimes {
  const stage = stageOf(count);
  const { columns } = stage;
  const query = queryOf(stage);
  const kinds = stage.dataset.vocabulary.kinds.map(({ id }) => id);
  return {
    activities: count,
    periodSteps: timesOf(runs, (run) => tally(columns, query(run))),
    filterSteps: timesOf(runs, (run) => {
      const kind = kinds[run % kinds.length] ?? '';
      tally(columns, { ...query(run), facets: { ...emptyFacets, kind: [kind] } });
    }),
    keystrokes: count <= mostSearched ? keystrokes(stage) : [],
  };
}
