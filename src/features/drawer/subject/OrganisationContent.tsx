import type { SubjectScene } from '../../../domain/counting/subjectScene';
import type {
  CountryCode,
  Dataset,
  Language,
  Organisation,
  OrganisationId,
} from '../../../domain/model/types';
import { type MembershipChange, membershipChanges } from '../../../domain/scene/activityGroups';
import { formatDay } from '../../../i18n/format/dates';
import {
  countryName,
  joinNames,
  organisationName,
  organisationShortName,
  otherLanguage,
  termLabel,
} from '../../../i18n/format/names';
import { phrasesOf } from '../../../i18n/format/phraseBreaks';
import { drawer as drawerText } from '../../../i18n/messages/drawer/drawer';
import { useTextOf } from '../../../state/text/useTextOf';
import { setShowMembers } from '../../../state/view/actions';
import { useView } from '../../../state/view/viewStore';
import { Button } from '../../../ui/controls/Button';
import { Phrases } from '../../../ui/text/Phrases';
import type { ContentProps } from '../contentProps';
import drawer from '../Drawer.module.css';
import { CountryLinks } from '../names/CountryLinks';
import { SourceList } from '../names/SourceList';
import styles from './OrganisationContent.module.css';
import { OwnTimeline } from './OwnTimeline';
import { SubjectActivities } from './SubjectActivities';
import { SubjectCount } from './SubjectCount';

interface OrganisationContentProps extends ContentProps {
  readonly subject: SubjectScene;
  readonly id: OrganisationId;
}

function Names({ stage: { dataset }, id }: OrganisationContentProps) {
  const language = useView((state) => state.language);
  const organisation = dataset.organisations.get(id);
  if (!organisation) return null;
  const other = otherLanguage(language);
  const full = organisation.name[language];
  const kind = termLabel(dataset.vocabulary.organisationKinds, organisation.kind, language);
  return (
    <div className={drawer.subtitle}>
      {full !== organisation.shortName[language] && <p>{full}</p>}
      <p>
        <span lang={other}>{organisationName(dataset, id, other)}</span> · {kind}
      </p>
    </div>
  );
}

function MembersSwitch({ scene, subject }: OrganisationContentProps) {
  const texts = useTextOf(drawerText);
  const language = useView((state) => state.language);
  const isOn = useView((state) => state.showMembers);
  const members = texts.membersOn(subject.members.length, formatDay(scene.period.to, language));
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      className={`${styles.switch} focus-inside`}
      onClick={() => setShowMembers(!isOn)}
    >
      <svg className={styles.swatch} viewBox="0 0 26 18" aria-hidden>
        <path d="M-2 8 8 -2M-2 15 15 -2M2 18 22 -2M9 18 28 -1M16 18 28 6M23 18 28 13" />
        <rect x="0.5" y="0.5" width="25" height="17" />
      </svg>
      <span className={styles.switchText}>
        <span>{texts.showMembers}</span>{' '}
        <span className={drawer.caption}>
          <Phrases phrases={phrasesOf(members, language)} />
        </span>
      </span>
      <span className={styles.toggle} aria-hidden />
    </button>
  );
}

function useChangesText({ scene, stage: { dataset } }: OrganisationContentProps) {
  const texts = useTextOf(drawerText);
  const language = useView((state) => state.language);
  const changeText = ({ country, type, year }: MembershipChange) =>
    texts[type](countryName(dataset, country, language), String(year));
  return (organisation: Organisation): string | null => {
    const changes = membershipChanges(organisation, scene.period);
    if (changes.length === 0) return null;
    return texts.membershipChanged(joinNames(changes.map(changeText), language));
  };
}

function inNameOrder(
  dataset: Dataset,
  codes: readonly CountryCode[],
  language: Language,
): readonly CountryCode[] {
  const { compare } = new Intl.Collator(language);
  const nameOf = (code: CountryCode) => countryName(dataset, code, language);
  return codes.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}

/** The members on the period's last day: never counted, on the map only when asked for. */
function Members(props: OrganisationContentProps) {
  const { stage, subject, id, disclosures } = props;
  const texts = useTextOf(drawerText);
  const language = useView((state) => state.language);
  const changesText = useChangesText(props);
  const organisation = stage.dataset.organisations.get(id);
  if (!organisation || organisation.members.length === 0) return null;
  const changes = changesText(organisation);
  return (
    <div className={styles.members}>
      <MembersSwitch {...props} />
      {changes && (
        <p className={styles.changes}>
          <Phrases phrases={phrasesOf(changes, language)} />
        </p>
      )}
      <dl className={`${drawer.facts} ${styles.facts}`}>
        <dt>{texts.members}</dt>
        <dd>
          <CountryLinks
            id={`members/${id}`}
            dataset={stage.dataset}
            codes={inNameOrder(stage.dataset, subject.members, language)}
            disclosures={disclosures}
          />
        </dd>
      </dl>
    </div>
  );
}

function NoteAndSources({
  organisation,
  disclosures,
}: Pick<OrganisationContentProps, 'disclosures'> & { readonly organisation: Organisation }) {
  const texts = useTextOf(drawerText);
  const language = useView((state) => state.language);
  const { sources, note } = organisation;
  if (sources.length === 0 && note === null) return null;
  const id = `sources/${organisation.id}`;
  const isOpen = disclosures.isOpen(id);
  return (
    <section className={styles.sources}>
      <Button kind="text" aria-expanded={isOpen} onClick={() => disclosures.toggle(id)}>
        {note === null ? texts.planSources : texts.noteAndSources}
      </Button>
      {isOpen && note && <p className={styles.note}>{note[language]}</p>}
      {isOpen && <SourceList sources={sources} />}
    </section>
  );
}

export function OrganisationContent(props: OrganisationContentProps) {
  const { scene, stage, subject, id, headingId, disclosures } = props;
  const language = useView((state) => state.language);
  const { dataset } = stage;
  const name = organisationShortName(dataset, id, language);
  const organisation = dataset.organisations.get(id);
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
        firstMonth={dataset.site.fiscalYearFirstMonth}
      />
      <Members {...props} />
      <SubjectActivities {...props} name={name} />
      {organisation && <NoteAndSources organisation={organisation} disclosures={disclosures} />}
    </>
  );
}
