import { useMemo, useRef } from 'react';
import {
  roleOf,
  type SubjectCounts,
  type ThroughOrganisation,
} from '../../../domain/counting/subjectCounts';
import { fiscalYear } from '../../../domain/model/dates';
import type { Activity, PartnerRole } from '../../../domain/model/types';
import { groupByFiscalYear, outsidePeriod } from '../../../domain/scene/activityGroups';
import { formatDay, formatFiscalYear } from '../../../i18n/format/dates';
import { drawer as drawerText } from '../../../i18n/messages/drawer/drawer';
import { organisationsText } from '../../../i18n/sentences/activityTexts';
import { useDataset, useScene } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useActions, useLanguage } from '../../../state/page/useView';
import { EmptyState } from '../../../ui/containers/EmptyState';
import { Button } from '../../../ui/controls/Button';
import { type ActivityGrouping, ActivityList } from '../../activities/ActivityList';
import { useFilterResets } from '../../activities/useFilterResets';
import type { ContentProps } from '../contentProps';
import drawer from '../Drawer.module.css';
import { OpenCountryBadge } from './RoleBadge';
import styles from './SubjectActivities.module.css';

interface SubjectProps extends Pick<ContentProps, 'disclosures'> {
  readonly subject: SubjectCounts;
  /** `null` for groups that are not somebody one can be active with. */
  readonly name: string | null;
}

/** How many more activities there are outside the period. */
function OutsidePeriod({ subject }: Pick<SubjectProps, 'subject'>) {
  const texts = useText(drawerText);
  const { resetPeriod } = useActions();
  const outside = outsidePeriod(subject);
  if (outside === 0 || subject.activities.length === 0) return null;
  return (
    <p className={styles.remark}>
      <span>{texts.moreOutside(outside)}</span>
      <Button kind="text" onClick={resetPeriod}>
        {texts.showAllDates}
      </Button>
    </p>
  );
}

/** A country's activities through organisations it belongs to, shown on request. */
function ThroughOrganisations({ subject, disclosures }: Omit<SubjectProps, 'name'>) {
  const texts = useText(drawerText);
  const language = useLanguage();
  const dataset = useDataset();
  const through = subject.throughOrganisations;
  if (through.length === 0) return null;
  const namesOf = (entries: readonly ThroughOrganisation[]) => {
    const ids = new Set(entries.flatMap(({ organisations }) => organisations));
    return organisationsText(dataset, [...ids], language) ?? '';
  };
  const id = 'country/through';
  const isOpen = disclosures.isOpen(id);
  const entryOf = new Map(through.map((entry) => [entry.activity.id, entry]));
  return (
    <>
      <p className={styles.remark}>
        <span>{texts.throughNotCounted(through.length, namesOf(through))}</span>
        <Button kind="text" aria-expanded={isOpen} onClick={() => disclosures.toggle(id)}>
          {isOpen ? texts.hide : texts.show}
        </Button>
      </p>
      {isOpen && (
        <ActivityList
          name={texts.throughName}
          subject={subject.subject}
          activities={through.map(({ activity }) => activity)}
          remarkOf={(activity) => {
            const entry = entryOf.get(activity.id);
            return entry ? texts.through(namesOf([entry])) : null;
          }}
        />
      )}
    </>
  );
}

function NoActivities({ subject, name }: Pick<SubjectProps, 'subject' | 'name'>) {
  const texts = useText(drawerText);
  const language = useLanguage();
  const period = useScene((scene) => scene.period);
  const { resets } = useFilterResets();
  const outside = outsidePeriod(subject);
  const from = formatDay(period.from, language);
  const to = formatDay(period.to, language);
  return (
    <div className={styles.empty}>
      <EmptyState resets={resets}>
        {name === null ? texts.noneOfGroup(from, to) : texts.noneOfSubject(name, from, to)}
        {outside > 0 && texts.thereAreMoreOutside(outside)}
      </EmptyState>
    </div>
  );
}

function YearHeading({ first }: { readonly first: Activity }) {
  const language = useLanguage();
  const year = fiscalYear(first.start, useDataset().site.fiscalYearFirstMonth);
  return <h4 className={styles.year}>{formatFiscalYear(year, language)}</h4>;
}

function useGroupingByYear(): ActivityGrouping {
  const { fiscalYearFirstMonth } = useDataset().site;
  return useMemo(
    () => ({
      groupsOf: (activities) => groupByFiscalYear(activities, fiscalYearFirstMonth),
      Heading: YearHeading,
    }),
    [fiscalYearFirstMonth],
  );
}

interface SubjectActivitiesProps extends SubjectProps {
  /** Lists only what the country did in this role. */
  readonly role?: PartnerRole | null;
  readonly onShowAll?: () => void;
}

function withRole({ subject, activities }: SubjectCounts, role: PartnerRole | null) {
  if (role === null || subject.type !== 'country') return activities;
  return activities.filter((activity) => roleOf(activity, subject.code) === role);
}

/** The subject's activities by fiscal year, then what the period and the counting leave out. */
export function SubjectActivities(props: SubjectActivitiesProps) {
  const { subject, name, role = null, onShowAll, disclosures } = props;
  const texts = useText(drawerText);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const byYear = useGroupingByYear();
  const activities = withRole(subject, role);
  const [year, ...otherYears] = byYear.groupsOf(activities);
  const isOneYear = otherYears.length === 0;
  const order =
    year && isOneYear
      ? texts.yearNewestFirst(formatFiscalYear(year.key, language))
      : texts.newestFirst;
  return (
    <section>
      <div className={drawer.sectionHead}>
        <h3 ref={heading} className={drawer.sectionTitle} tabIndex={-1}>
          {texts.activities}
        </h3>
        {role !== null && (
          <Button
            kind="text"
            onClick={() => {
              onShowAll?.();
              // The button goes away; the focus stays with the list.
              heading.current?.focus();
            }}
          >
            {texts.showAllActivities(subject.activities.length)}
          </Button>
        )}
        {role === null && activities.length > 0 && <span className={drawer.caption}>{order}</span>}
      </div>
      {activities.length > 0 ? (
        <ActivityList
          name={texts.activities}
          activities={activities}
          grouping={isOneYear ? undefined : byYear}
          Badges={OpenCountryBadge}
          subject={subject.subject}
        />
      ) : (
        <NoActivities subject={subject} name={name} />
      )}
      <div className={styles.remarks}>
        <OutsidePeriod subject={subject} />
        <ThroughOrganisations subject={subject} disclosures={disclosures} />
      </div>
    </section>
  );
}
