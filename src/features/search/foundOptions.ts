import type { Stage } from '../../domain/counting/stage';
import { overlaps, resolvePeriod, widenTo } from '../../domain/model/period';
import type { Activity, Language } from '../../domain/model/types';
import type { OpenPeriod } from '../../domain/model/view';
import type { SearchResult, SubjectHit } from '../../domain/search/search';
import type { Actions } from '../../state/view/actions/actions';

export type Option =
  | { readonly type: 'subject'; readonly hit: SubjectHit }
  | { readonly type: 'activity'; readonly activity: Activity }
  | { readonly type: 'filter'; readonly text: string; readonly count: number };

/** What was found, and all of it in the order of the screen. The filter is always the last. */
export interface Found {
  readonly result: SearchResult;
  readonly options: readonly Option[];
}

/** Everything the field needs to know of one set of data. */
export interface Finder {
  /** Quick enough to be called at every keystroke. */
  readonly find: (text: string, language: Language) => Found;
  readonly open: (option: Option, page: OpeningPage) => void;
}

/** The page that opens an option, as it is when the reader chooses. */
export interface OpeningPage {
  readonly language: Language;
  readonly period: OpenPeriod;
  readonly actions: Actions;
}

export function optionsOf(result: SearchResult, text: string): readonly Option[] {
  return [
    ...result.groups.flatMap((group): readonly Option[] =>
      group.kind === 'activity'
        ? group.activities.map((activity) => ({ type: 'activity', activity }))
        : group.hits.map((hit) => ({ type: 'subject', hit })),
    ),
    { type: 'filter', text: text.trim(), count: result.filterCount },
  ];
}

/** The period grows, if it must, to hold what the reader opens. */
function openFound(stage: Stage, activity: Activity, page: OpeningPage): void {
  const { setPeriod, openActivity } = page.actions;
  const period = resolvePeriod(page.period, stage.limits);
  if (!overlaps(activity, period)) setPeriod(widenTo(period, activity));
  openActivity(activity.id);
}

function openSubject({ searchSubject }: SubjectHit, { actions, language }: OpeningPage): void {
  const { subject, label } = searchSubject;
  switch (subject.type) {
    case 'country':
      actions.selectCountry(subject.code);
      break;
    case 'organisation':
      actions.selectOrganisation(subject.id);
      break;
    case 'programme':
      actions.selectProgramme(subject.id);
      break;
    case 'place':
      // The activities at a place are those that filtering by its name leaves.
      actions.setQuery(label[language]);
      break;
  }
}

export function openOption(stage: Stage, option: Option, page: OpeningPage): void {
  if (option.type === 'subject') openSubject(option.hit, page);
  else if (option.type === 'activity') openFound(stage, option.activity, page);
  else page.actions.setQuery(option.text);
}
