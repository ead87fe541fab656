import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { Stage } from '../../domain/counting/stage';
import type { Activity } from '../../domain/model/types';
import {
  type ActivityGroup,
  type SubjectGroup,
  type SubjectHit,
  search,
} from '../../domain/search/search';
import { type SearchIndex, searchIndexSteps } from '../../domain/search/searchIndex';
import { formatNumber } from '../../i18n/format/bilingual';
import { formatDays } from '../../i18n/format/dates';
import { phrasesOf } from '../../i18n/format/phraseBreaks';
import { search as searchText } from '../../i18n/messages/finding/search';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import { Phrases } from '../../ui/text/Phrases';
import { otherNames } from './aliases';
import { type Finder, type Found, type Option, openOption, optionsOf } from './foundOptions';
import styles from './SearchField.module.css';

/** Takes turns with whatever else the page has to do. */
async function buildIndex(stage: Stage): Promise<SearchIndex> {
  const steps = searchIndexSteps(stage, otherNames);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export async function createFinder(stage: Stage): Promise<Finder> {
  const index = await buildIndex(stage);
  return {
    find: (text, language) => {
      const result = search(index, text, language);
      return { result, options: optionsOf(result, text) };
    },
    open: (option, page) => openOption(stage, option, page),
  };
}

interface SearchResultsProps {
  /** The options are `<id>-0`, `<id>-1` …; the list is `<id>-list`. */
  readonly id: string;
  readonly found: Found;
  /** What was asked for. */
  readonly text: string;
  readonly active: number;
  readonly onChoose: (option: Option) => void;
}

/** The options below the field, in groups, the best group first. */
export function SearchResults(props: SearchResultsProps) {
  const { id, found, text, active } = props;
  const texts = useText(searchText);
  const { groups, filterCount } = found.result;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const firsts = groups.map((_, index) =>
    groups.slice(0, index).reduce((count, group) => count + sizeOf(group), 0),
  );
  return (
    <>
      {groups.length === 0 && (
        <p id={`${id}-nothing`} className={styles.nothing}>
          {texts.nothing(text)}
        </p>
      )}
      {/* The focus stays in the field, also when somebody drags the scrollbar. */}
      <div
        role="listbox"
        id={`${id}-list`}
        className={styles.list}
        aria-label={texts.results}
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
      >
        {groups.map((group, index) => (
          <Group key={group.kind} {...props} group={group} first={firsts[index] ?? 0} />
        ))}
        <div className={styles.last}>
          <Row {...props} index={found.options.length - 1}>
            <SlidersHorizontal size={16} strokeWidth={1.75} aria-hidden />
            <span className={styles.name}>{texts.filterBy(text, filterCount)}</span>
          </Row>
        </div>
      </div>
    </>
  );
}

function sizeOf(group: SubjectGroup | ActivityGroup): number {
  return group.kind === 'activity' ? group.activities.length : group.hits.length;
}

interface GroupProps extends SearchResultsProps {
  readonly group: SubjectGroup | ActivityGroup;
  /** Where its first option stands among all. */
  readonly first: number;
}

function Group({ group, first, ...props }: GroupProps) {
  const texts = useText(searchText);
  const titleId = `${props.id}-${group.kind}`;
  const shown = sizeOf(group);
  const isCut = group.kind === 'activity' && group.total > shown;
  return (
    <div role="group" aria-labelledby={titleId} className={styles.group}>
      <div role="presentation" className={styles.head}>
        <span id={titleId}>{texts.groups[group.kind]}</span>
        {isCut && <span className={styles.shown}>{texts.shown(shown, group.total)}</span>}
      </div>
      {group.kind === 'activity'
        ? group.activities.map((activity, index) => (
            <Row key={activity.id} {...props} index={first + index}>
              <ActivityText activity={activity} />
            </Row>
          ))
        : group.hits.map((hit, index) => (
            <Row key={hit.searchSubject.label.en} {...props} index={first + index}>
              <SubjectText hit={hit} />
            </Row>
          ))}
    </div>
  );
}

interface RowProps extends SearchResultsProps {
  readonly index: number;
  readonly children: ReactNode;
}

function Row({ id, found, active, onChoose, index, children }: RowProps) {
  const option = found.options[index];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at it instead.
    <div
      role="option"
      id={`${id}-${index}`}
      className={styles.row}
      aria-selected={index === active}
      onClick={() => option && onChoose(option)}
    >
      {children}
    </div>
  );
}

function SubjectText({ hit }: { readonly hit: SubjectHit }) {
  const texts = useText(searchText);
  const language = useLanguage();
  const { searchSubject, count, foundBy } = hit;
  return (
    <>
      <span className={styles.name}>
        <Phrases phrases={phrasesOf(searchSubject.label[language], language)} />
        {foundBy !== null && (
          <>
            {' '}
            <span className={styles.foundBy} lang={/[ぁ-鿿]/.test(foundBy) ? 'ja' : 'en'}>
              {foundBy}
            </span>
          </>
        )}
      </span>{' '}
      <span className={styles.count} data-none={count === 0 || undefined} aria-hidden="true">
        {formatNumber(count)}
      </span>
      <span className="visually-hidden">{texts.activities(count)}</span>
    </>
  );
}

function ActivityText({ activity }: { readonly activity: Activity }) {
  const language = useLanguage();
  return (
    <>
      <span className={styles.name}>
        <Phrases phrases={phrasesOf(activity.title[language], language)} />
      </span>{' '}
      <span className={styles.date}>{formatDays(activity.start, activity.end, language)}</span>
    </>
  );
}
