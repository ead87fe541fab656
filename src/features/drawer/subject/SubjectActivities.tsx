import { useCallback, useRef } from 'react';
import {
  roleOf,
  type SubjectScene,
  type ThroughOrganisation,
} from '../../../domain/counting/subjectScene';
import type { Activity, PartnerRole } from '../../../domain/model/types';
import { groupByFiscalYear, outsidePeriod } from '../../../domain/scene/activityGroups';
import { formatDay, formatFiscalYear } from '../../../i18n/format/dates';
import { drawer as drawerText } from '../../../i18n/messages/drawer/drawer';
import { organisationsText } from '../../../i18n/sentences/activityTexts';
import { useText } from '../../../state/text/useText';
import { useTextOf } from '../../../state/text/useTextOf';
import { useFilterResets } from '../../../state/useFilterResets';
import { resetPeriod } from '../../../state/view/actions';
import { useView } from '../../../state/view/viewStore';
import { EmptyState } from '../../../ui/containers/EmptyState';
import { Badge, type BadgeForm } from '../../../ui/controls/Badge';
import { Button } from '../../../ui/controls/Button';
import { ActivityList } from '../ActivityList';
import type { ContentProps } from '../contentProps';
import drawer from '../Drawer.module.css';
import styles from './SubjectActivities.module.css';

export const roleForms: Readonly<Record<PartnerRole, BadgeForm>> = {
  host: 'filled',
  partner: 'outlined',
  participant: 'quiet',
};

interface SubjectProps extends ContentProps {
  readonly subject: SubjectScene;
  /** `null` for groups that are not somebody one can be active with. */
  readonly name: string | null;
}

function Outside({ subject }: SubjectProps) {
  const texts = useTextOf(drawerText);
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

function Through({ subject, stage, disclosures }: SubjectProps) {
  const texts = useTextOf(drawerText);
  const language = useView((state) => state.language);
  const through = subject.throughOrganisations;
  if (through.length === 0) return null;
  const namesOf = (entries: readonly ThroughOrganisation[]) => {
    const ids = new Set(entries.flatMap(({ organisations }) => organisations));
    return organisationsText(stage.dataset, [...ids], language) ?? '';
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
          dataset={stage.dataset}
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

function Nothing({ scene, stage, subject, name }: SubjectProps) {
  const texts = useTextOf(drawerText);
  const language = useView((state) => state.language);
  const resets = useFilterResets(stage.dataset, scene.isNarrowed);
  const outside = outsidePeriod(subject);
  const from = formatDay(scene.period.from, language);
  const to = formatDay(scene.period.to, language);
  return (
    <div className={styles.empty}>
      <EmptyState resets={resets}>
        {name === null ? texts.noneOfGroup(from, to) : texts.noneOfSubject(name, from, to)}
        {outside > 0 && texts.thereAreMoreOutside(outside)}
      </EmptyState>
    </div>
  );
}

function useRoleBadge({ subject: { subject } }: SubjectProps) {
  const roles = useText().activity.role;
  const code = subject.type === 'country' ? subject.code : null;
  const badgeOf = useCallback(
    (activity: Activity) => {
      const role = code && roleOf(activity, code);
      return role && <Badge form={roleForms[role]}>{roles[role]}</Badge>;
    },
    [code, roles],
  );
  return code === null ? undefined : badgeOf;
}

interface SubjectActivitiesProps extends SubjectProps {
  /** Lists only what the country did in this role. */
  readonly role?: PartnerRole | null;
  readonly onShowAll?: () => void;
}

function withRole({ subject, activities }: SubjectScene, role: PartnerRole | null) {
  if (role === null || subject.type !== 'country') return activities;
  return activities.filter((activity) => roleOf(activity, subject.code) === role);
}

/** The subject's activities by fiscal year, then what the period and the counting leave out. */
export function SubjectActivities(props: SubjectActivitiesProps) {
  const { stage, subject, role = null, onShowAll } = props;
  const texts = useTextOf(drawerText);
  const language = useView((state) => state.language);
  const badgeOf = useRoleBadge(props);
  const heading = useRef<HTMLHeadingElement>(null);
  const activities = withRole(subject, role);
  const { fiscalYearFirstMonth } = stage.dataset.site;
  const [year, ...otherYears] = groupByFiscalYear(activities, fiscalYearFirstMonth);
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
              // The button goes; the keyboard stays with the list.
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
          dataset={stage.dataset}
          activities={activities}
          hasYears={!isOneYear}
          badgeOf={badgeOf}
        />
      ) : (
        <Nothing {...props} />
      )}
      <div className={styles.remarks}>
        <Outside {...props} />
        <Through {...props} />
      </div>
    </section>
  );
}
