import type { SubjectCounts } from '../../../domain/counting/subjectCounts';
import type { CountryCode, PartnerRole } from '../../../domain/model/types';
import { formatNumber } from '../../../i18n/format/bilingual';
import { countryName, otherLanguage, termLabel } from '../../../i18n/format/names';
import { activity } from '../../../i18n/messages/drawer/activity';
import { drawer as drawerText } from '../../../i18n/messages/drawer/drawer';
import { useDataset } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useLanguage } from '../../../state/page/useView';
import type { ContentProps } from '../contentProps';
import drawer from '../Drawer.module.css';
import { ActionPlansFact } from './ActionPlansFact';
import styles from './CountryContent.module.css';
import { RoleBadge } from './RoleBadge';
import { SubjectActivities } from './SubjectActivities';
import { SubjectHead } from './SubjectHead';

const roleOrder: readonly PartnerRole[] = ['host', 'partner', 'participant'];

interface RolesProps {
  readonly subject: SubjectCounts;
  /** The role whose activities alone are listed. */
  readonly chosen: PartnerRole | null;
  readonly onChoose: (role: PartnerRole | null) => void;
}

/** How often the country had each role; each number lists what it counts. */
function Roles({ subject, chosen, onChoose }: RolesProps) {
  const texts = useText(activity);
  const counted = roleOrder.filter((role) => subject.roles[role] > 0);
  const absent = roleOrder.filter((role) => subject.roles[role] === 0);
  return (
    <ul className={styles.roles}>
      {counted.map((role) => (
        <li key={role}>
          <button
            type="button"
            className={styles.role}
            aria-pressed={role === chosen}
            onClick={() => onChoose(role === chosen ? null : role)}
          >
            <RoleBadge role={role} /> {formatNumber(subject.roles[role])}
          </button>
        </li>
      ))}
      {absent.map((role) => (
        <li key={role} className={drawer.absent}>
          {texts.role[role]} {formatNumber(0)}
        </li>
      ))}
    </ul>
  );
}

interface CountryContentProps extends ContentProps {
  readonly subject: SubjectCounts;
  readonly code: CountryCode;
}

/** The country's name in the other language, its region, and the state a dependency belongs to. */
function Names({ code }: Pick<CountryContentProps, 'code'>) {
  const dataset = useDataset();
  const texts = useText(drawerText);
  const language = useLanguage();
  const country = dataset.countries.get(code);
  if (!country) return null;
  const other = otherLanguage(language);
  const region = country.region && termLabel(dataset.vocabulary.regions, country.region, language);
  const parent =
    country.parent && texts.dependencyOf(countryName(dataset, country.parent, language));
  return (
    <p className={drawer.subtitle}>
      <span lang={other}>{country.name[other]}</span>
      {[region, parent].filter(Boolean).map((text) => ` · ${text}`)}
    </p>
  );
}

/** A country: its activities, what it did in them, and its action plans. */
export function CountryContent(props: CountryContentProps) {
  const { subject, code, headingId, disclosures } = props;
  const texts = useText(drawerText);
  const language = useLanguage();
  const name = countryName(useDataset(), code, language);
  const idOf = (role: PartnerRole) => `country/${code}/role/${role}`;
  const chosen = roleOrder.find((role) => disclosures.isOpen(idOf(role))) ?? null;
  // A role that the country no longer has in the period would list nothing.
  const role = chosen !== null && subject.roles[chosen] > 0 ? chosen : null;
  const choose = (next: PartnerRole | null) => {
    if (chosen) disclosures.toggle(idOf(chosen));
    if (next) disclosures.toggle(idOf(next));
  };
  return (
    <>
      <SubjectHead headingId={headingId} subject={subject} name={name}>
        <Names code={code} />
      </SubjectHead>
      <dl className={`${drawer.facts} ${styles.facts}`}>
        <dt>{texts.roles}</dt>
        <dd>
          <Roles subject={subject} chosen={role} onChoose={choose} />
        </dd>
        <dt>{texts.actionPlans}</dt>
        <dd className={styles.planPlace}>
          <ActionPlansFact code={code} disclosures={disclosures} />
        </dd>
      </dl>
      <SubjectActivities
        subject={subject}
        disclosures={disclosures}
        name={name}
        role={role}
        onShowAll={() => choose(null)}
      />
    </>
  );
}
