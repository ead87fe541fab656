import type { SubjectScene } from '../../../domain/counting/subjectScene';
import type { CountryCode, PartnerRole } from '../../../domain/model/types';
import { formatNumber } from '../../../i18n/format/bilingual';
import { countryName, otherLanguage, termLabel } from '../../../i18n/format/names';
import { drawer as drawerText } from '../../../i18n/messages/drawer/drawer';
import { useText } from '../../../state/text/useText';
import { useTextOf } from '../../../state/text/useTextOf';
import { useView } from '../../../state/view/viewStore';
import { Badge } from '../../../ui/controls/Badge';
import type { ContentProps } from '../contentProps';
import drawer from '../Drawer.module.css';
import { ActionPlansFact } from './ActionPlansFact';
import styles from './CountryContent.module.css';
import { OwnTimeline } from './OwnTimeline';
import { roleForms, SubjectActivities } from './SubjectActivities';
import { SubjectCount } from './SubjectCount';

const roleOrder: readonly PartnerRole[] = ['host', 'partner', 'participant'];

interface RolesProps {
  readonly subject: SubjectScene;
  /** The role whose activities alone are listed. */
  readonly chosen: PartnerRole | null;
  readonly onChoose: (role: PartnerRole | null) => void;
}

/** How often the country had each role; each number lists what it counts. */
function Roles({ subject, chosen, onChoose }: RolesProps) {
  const texts = useText().activity;
  const held = roleOrder.filter((role) => subject.roles[role] > 0);
  const notHeld = roleOrder.filter((role) => subject.roles[role] === 0);
  return (
    <ul className={styles.roles}>
      {held.map((role) => (
        <li key={role}>
          <button
            type="button"
            className={styles.role}
            aria-pressed={role === chosen}
            onClick={() => onChoose(role === chosen ? null : role)}
          >
            <Badge form={roleForms[role]}>{texts.role[role]}</Badge>{' '}
            {formatNumber(subject.roles[role])}
          </button>
        </li>
      ))}
      {notHeld.map((role) => (
        <li key={role} className={drawer.absent}>
          {texts.role[role]} {formatNumber(0)}
        </li>
      ))}
    </ul>
  );
}

interface CountryContentProps extends ContentProps {
  readonly subject: SubjectScene;
  readonly code: CountryCode;
}

/** The country's name in the other language, its region, and the state a dependency belongs to. */
function Names({ stage: { dataset }, code }: CountryContentProps) {
  const texts = useTextOf(drawerText);
  const language = useView((state) => state.language);
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

export function CountryContent(props: CountryContentProps) {
  const { scene, stage, subject, code, headingId, disclosures } = props;
  const texts = useTextOf(drawerText);
  const language = useView((state) => state.language);
  const name = countryName(stage.dataset, code, language);
  const idOf = (role: PartnerRole) => `country/${code}/role/${role}`;
  const chosen = roleOrder.find((role) => disclosures.isOpen(idOf(role))) ?? null;
  // A role that nobody has in the period any more would list nothing.
  const role = chosen !== null && subject.roles[chosen] > 0 ? chosen : null;
  const choose = (next: PartnerRole | null) => {
    if (chosen) disclosures.toggle(idOf(chosen));
    if (next) disclosures.toggle(idOf(next));
  };
  return (
    <>
      <h2 id={headingId} className={drawer.title} tabIndex={-1}>
        {name}
      </h2>
      <Names {...props} />
      <SubjectCount scene={scene} subject={subject} />
      <OwnTimeline
        scene={scene}
        subject={subject}
        name={name}
        firstMonth={stage.dataset.site.fiscalYearFirstMonth}
      />
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
      <SubjectActivities {...props} name={name} role={role} onShowAll={() => choose(null)} />
    </>
  );
}
