import type { Activity, Term } from '../model/types';
import type { Stage } from '../scene/scene';
import { foldText } from './foldText';
import type { SearchSubject } from './searchSubjects';

/** Something activities share: a country, an organisation, a kind, a theme, a month … */
export interface SearchContext {
  /** All its names, folded, with a space before each. */
  readonly text: string;
  /** The rows of the stage's columns that share it, in their order. */
  readonly rows: readonly number[];
}

function keysOf(activity: Activity): readonly string[] {
  const { partners, organisations, programme, kind, mode, themes, venue, start } = activity;
  return [
    ...partners.map(({ country }) => `country ${country}`),
    ...organisations.map((id) => `organisation ${id}`),
    ...(programme === null ? [] : [`programme ${programme}`]),
    `kind ${kind}`,
    `mode ${mode}`,
    ...themes.map((id) => `theme ${id}`),
    ...[venue?.city, venue?.name].flatMap((place) => (place ? [`place ${place.en}`] : [])),
    `month ${start.slice(0, 7)}`,
  ];
}

function keyOf({ subject, label }: SearchSubject): string {
  switch (subject.type) {
    case 'country':
      return `country ${subject.code}`;
    case 'organisation':
    case 'programme':
      return `${subject.type} ${subject.id}`;
    case 'place':
      return `place ${label.en}`;
  }
}

function namesText({ names }: SearchSubject): string {
  return names.map(({ folded, compact }) => ` ${folded} ${compact}`).join('');
}

/** The folded text of every key, as far as the data names it. */
function textsByKey(
  stage: Stage,
  searchSubjects: readonly SearchSubject[],
): ReadonlyMap<string, string> {
  const { kinds, modes, themes } = stage.dataset.vocabulary;
  const ofTerms = (type: string, terms: readonly Term[]) =>
    terms.map(
      ({ id, label }) => [`${type} ${id}`, ` ${foldText(label.en)} ${foldText(label.ja)}`] as const,
    );
  return new Map([
    ...searchSubjects.map(
      (searchSubject) => [keyOf(searchSubject), namesText(searchSubject)] as const,
    ),
    ...ofTerms('kind', kinds),
    ...ofTerms('mode', modes),
    ...ofTerms('theme', themes),
  ]);
}

/** "2024-09" is found as 2024, as 2024-09 and as 「2024年9月」. */
function monthText(key: string): string {
  const [, year = '', month = ''] = /^month (\d+)-(\d+)$/.exec(key) ?? [];
  return ` ${foldText(`${year}年${Number(month)}月`)} ${year} ${month}`;
}

export function collectContexts(
  stage: Stage,
  searchSubjects: readonly SearchSubject[],
): readonly SearchContext[] {
  const texts = textsByKey(stage, searchSubjects);
  const rowsOf = new Map<string, number[]>();
  for (const [row, activity] of stage.columns.rows.entries()) {
    for (const key of keysOf(activity)) {
      const rows = rowsOf.get(key);
      if (rows) rows.push(row);
      else rowsOf.set(key, [row]);
    }
  }
  return Array.from(rowsOf, ([key, rows]) => ({
    text: key.startsWith('month ') ? monthText(key) : (texts.get(key) ?? ''),
    rows,
  }));
}
