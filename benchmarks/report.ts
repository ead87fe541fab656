/** Puts measured times into a table that people read. */
import type { DomainTimes } from './domainTimes';
import type { Step, Steps } from './steps';
import type { LongestTasks } from './views';

export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly activities: number; readonly steps: Steps }[];
  readonly domain: readonly DomainTimes[];
  readonly views: { readonly activities: number; readonly longest: LongestTasks };
}

/** @param share 0.5 for the median, 0.95 for the time that 19 of 20 stay below */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function times(values: readonly number[]): string {
  return `${quantile(values, 0.5).toFixed(2)} / ${quantile(values, 0.95).toFixed(2)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const pageTitles = {
  site: 'this site',
  maplibre: 'MapLibre alone',
  d3: 'D3',
  nothing: 'measuring itself',
};

function stepTable({ steps }: Results): string {
  const measures: readonly (keyof Step)[] = ['handler', 'script', 'mainThread'];
  const rows = steps.flatMap(({ activities, steps: byPage }) =>
    Object.entries(byPage).map(([name, of]) => [
      activities.toLocaleString('en'),
      pageTitles[name as keyof Steps],
      ...measures.map((measure) => times(of.map((step) => step[measure]))),
    ]),
  );
  const head = ['activities', 'page', 'handler', 'script with the map', 'main thread'];
  return table(head, rows);
}

function domainTable({ domain }: Results): string {
  const rows = domain.map(({ activities, periodSteps, filterSteps, keystrokes }) => [
    activities.toLocaleString('en'),
    times(periodSteps),
    times(filterSteps),
    keystrokes.length > 0 ? times(keystrokes) : 'not measured',
  ]);
  return table(['activities', 'window moves', 'filter changes', 'a letter is typed'], rows);
}

/** The whole report in Markdown; all times are milliseconds, median / p95. */
export function reportOf(results: Results): string {
  const { date, machine, versions, views } = results;
  const software = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const tasks = Object.entries(views.longest).map(([what, longest]) => [what, longest.toFixed(0)]);
  return [
    '# Latest results',
    `${date}, ${machine}; ${software.join(', ')}. Milliseconds, median / p95. Written by \`npm run bench\`.`,
    '## A step of the date slider',
    stepTable(results),
    '## Filtering, counting and finding, without a browser',
    domainTable(results),
    `## Longest task with ${views.activities.toLocaleString('en')} activities`,
    table(['what', 'ms (0: none of 50 or more)'], tasks),
    '',
  ].join('\n\n');
}
