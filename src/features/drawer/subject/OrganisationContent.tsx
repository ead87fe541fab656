import type { SubjectCounts } from '../../../domain/counting/subjectCounts';
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
import { useDataset, useScene } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useActions, useLanguage, useView } from '../../../state/page/useView';
import type { Disclosures } from '../../../ui/containers/useDisclosures';
import { Button } from '../../../ui/controls/Button';
import { Phrases } from '../../../ui/text/Phrases';
import type { ContentProps } from '../contentProps';
import drawer from '../Drawer.module.css';
import { CountryLinks } from '../names/CountryLinks';
import { SourceList } from '../names/SourceList';
import styles from './OrganisationContent.module.css';
import { SubjectActivities } from './SubjectActivities';
import { SubjectHead } from './SubjectHead';

interface OrganisationProps {
  readonly organisation: Organisation;
}

/** The full name, the name in the other language, and the kind of organisation. */
function Names({ organisation }: OrganisationProps) {
  const language = useLanguage();
  const dataset = useDataset();
  const other = otherLanguage(language);
  const full = organisation.name[language];
  const kind = termLabel(dataset.vocabulary.organisationKinds, organisation.kind, language);
  return (
    <div className={drawer.subtitle}>
      {full !== organisation.shortName[language] && <p>{full}</p>}
      <p>
        <span lang={other}>{organisationName(dataset, organisation.id, other)}</span> · {kind}
      </p>
    </div>
  );
}

function MembersSwitch({ count }: { readonly count: number }) {
  const texts = useText(drawerText);
  const language = useLanguage();
  const lastDay = useScene((scene) => scene.period.to);
  const isOn = useView((state) => state.showMembers);
  const { setShowMembers } = useActions();
  const members = texts.membersOn(count, formatDay(lastDay, language));
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

/** Who joined and who left in the period. */
function MembershipChanges({ organisation }: OrganisationProps) {
  const texts = useText(drawerText);
  const language = useLanguage();
  const dataset = useDataset();
  const period = useScene((scene) => scene.period);
  const changes = membershipChanges(organisation, period);
  if (changes.length === 0) return null;
  const changeText = ({ country, type, year }: MembershipChange) =>
    texts[type](countryName(dataset, country, language), String(year));
  const text = texts.membershipChanged(joinNames(changes.map(changeText), language));
  return (
    <p className={styles.changes}>
      <Phrases phrases={phrasesOf(text, language)} />
    </p>
  );
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

interface MembersProps extends OrganisationProps {
  /** Members on the period's last day. */
  readonly members: readonly CountryCode[];
  readonly disclosures: Disclosures;
}

/** The members: never counted, on the map only when asked for. */
function Members({ organisation, members, disclosures }: MembersProps) {
  const texts = useText(drawerText);
  const language = useLanguage();
  const dataset = useDataset();
  if (organisation.members.length === 0) return null;
  return (
    <div className={styles.members}>
      <MembersSwitch count={members.length} />
      <MembershipChanges organisation={organisation} />
      <dl className={`${drawer.facts} ${styles.facts}`}>
        <dt>{texts.members}</dt>
        <dd>
          <CountryLinks
            id={`members/${organisation.id}`}
            codes={inNameOrder(dataset, members, language)}
            disclosures={disclosures}
          />
        </dd>
      </dl>
    </div>
  );
}

function NoteAndSources({ organisation, disclosures }: Omit<MembersProps, 'members'>) {
  const texts = useText(drawerText);
  const language = useLanguage();
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

interface OrganisationContentProps extends ContentProps {
  readonly subject: SubjectCounts;
  readonly id: OrganisationId;
}

/** An organisation: its members, its activities, and where they are known from. */
export function OrganisationContent(props: OrganisationContentProps) {
  const { subject, id, headingId, disclosures } = props;
  const language = useLanguage();
  const dataset = useDataset();
  const name = organisationShortName(dataset, id, language);
  const organisation = dataset.organisations.get(id);
  return (
    <>
      <SubjectHead headingId={headingId} subject={subject} name={name}>
        {organisation && <Names organisation={organisation} />}
      </SubjectHead>
      {organisation && (
        <Members organisation={organisation} members={subject.members} disclosures={disclosures} />
      )}
      <SubjectActivities subject={subject} disclosures={disclosures} name={name} />
      {organisation && <NoteAndSources organisation={organisation} disclosures={disclosures} />}
    </>
  );
}
