import type { Activity, Dataset, Language, PartnerRole, Venue } from '../../../domain/model/types';
import type { Scene, Stage } from '../../../domain/scene/scene';
import { formatDays, formatDaysWithWeekday, formatLength } from '../../../i18n/format/dates';
import { countryName, organisationName, termLabel } from '../../../i18n/format/names';
import { phrasesOf } from '../../../i18n/format/phraseBreaks';
import { details } from '../../../i18n/messages/drawer/details';
import { useText } from '../../../state/text/useText';
import { useTextOf } from '../../../state/text/useTextOf';
import { viewHref } from '../../../state/url/viewHref';
import { openActivity, selectOrganisation, selectProgramme } from '../../../state/view/actions';
import { useView } from '../../../state/view/viewStore';
import type { Disclosures } from '../../../ui/containers/useDisclosures';
import { Phrases } from '../../../ui/text/Phrases';
import drawer from '../Drawer.module.css';
import { CountryLinks } from '../names/CountryLinks';
import { NameList } from '../names/NameList';
import styles from './ActivityContent.module.css';

interface ActivityFactsProps {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly activity: Activity;
  readonly disclosures: Disclosures;
}

const roleOrder: readonly PartnerRole[] = ['host', 'partner', 'participant'];

function placeText(dataset: Dataset, venue: Venue, language: Language): string {
  const country = venue.country && countryName(dataset, venue.country, language);
  const parts = [venue.name?.[language], venue.city?.[language], country];
  const known = parts.filter((part) => part !== null && part !== undefined);
  return [...new Set(known)].join(language === 'ja' ? '、' : ', ');
}

function Place({ stage, activity: { venue } }: ActivityFactsProps) {
  const texts = { ...useText(), details: useTextOf(details) };
  const language = useView((state) => state.language);
  const text = venue ? placeText(stage.dataset, venue, language) : '';
  if (!venue || text === '')
    return <span className={drawer.absent}>{texts.activity.notRecorded}</span>;
  const precision = venue.precision && texts.details.precision[venue.precision];
  return (
    <>
      <Phrases phrases={phrasesOf(text, language)} />
      {precision && (
        <span className={drawer.caption}>{texts.details.precisionNote(precision)}</span>
      )}
    </>
  );
}

function useRoleAndMode({ stage, activity }: ActivityFactsProps): string {
  const texts = useTextOf(details);
  const language = useView((state) => state.language);
  const { roles, modes } = stage.dataset.vocabulary;
  const role = termLabel(roles, activity.japanRole, language);
  const isKnown = activity.mode !== 'unknown';
  return texts.roleAndMode(
    role,
    isKnown ? termLabel(modes, activity.mode, language) : texts.modeNotRecorded,
  );
}

/** One row per role that somebody has; without any country, one row that says so. */
function Countries({ stage, activity, disclosures }: ActivityFactsProps) {
  const texts = { ...useText(), details: useTextOf(details) };
  if (activity.partners.length === 0) {
    return (
      <>
        <dt>{texts.details.countries}</dt>
        <dd className={drawer.absent}>{texts.activity.noCountries}</dd>
      </>
    );
  }
  return roleOrder.map((role) => {
    const codes = activity.partners.filter((partner) => partner.role === role);
    if (codes.length === 0) return null;
    return [
      <dt key={`${role}-term`}>{texts.details.roles[role]}</dt>,
      <dd key={role}>
        <CountryLinks
          id={`${activity.id}/${role}`}
          dataset={stage.dataset}
          codes={codes.map(({ country }) => country)}
          disclosures={disclosures}
        />
      </dd>,
    ];
  });
}

function Organisations({ stage, activity }: ActivityFactsProps) {
  const texts = { ...useText(), details: useTextOf(details) };
  const language = useView((state) => state.language);
  return (
    <>
      <dt>{texts.details.organisations}</dt>
      {activity.organisations.length === 0 ? (
        <dd className={drawer.absent}>{texts.activity.noCountries}</dd>
      ) : (
        <dd>
          <NameList
            names={activity.organisations.map((id) => ({
              key: id,
              text: organisationName(stage.dataset, id, language),
              href: viewHref({ subject: { type: 'organisation', id }, activity: null }),
              onOpen: () => selectOrganisation(id),
            }))}
          />
        </dd>
      )}
    </>
  );
}

function Programme({ stage, scene, activity }: ActivityFactsProps) {
  const texts = useTextOf(details);
  const language = useView((state) => state.language);
  const id = activity.programme;
  if (id === null) return null;
  // What the programme's name opens lists the present view.
  const others = scene.activities.filter(
    (row) => row.programme === id && row.id !== activity.id,
  ).length;
  return (
    <>
      <dt>{texts.programme}</dt>
      <dd>
        <NameList
          names={[
            {
              key: id,
              text: termLabel(stage.dataset.vocabulary.programmes, id, language),
              href: viewHref({ subject: { type: 'programme', id }, activity: null }),
              onOpen: () => selectProgramme(id),
            },
          ]}
        />
        {others > 0 && texts.otherActivities(others)}
      </dd>
    </>
  );
}

function Surroundings({ stage, activity }: ActivityFactsProps) {
  const texts = useTextOf(details);
  const language = useView((state) => state.language);
  const { within } = activity;
  const parent = activity.partOf && stage.activityById.get(activity.partOf);
  return (
    <>
      {within && (
        <>
          <dt>{texts.within}</dt>
          <dd>
            {within.name[language]}
            {texts.withinDates(formatDays(within.start, within.end, language))}
          </dd>
        </>
      )}
      {parent && (
        <>
          <dt>{texts.parent}</dt>
          <dd>
            <NameList
              names={[
                {
                  key: parent.id,
                  text: parent.title[language],
                  href: viewHref({ activity: parent.id }),
                  onOpen: () => openActivity(parent.id),
                },
              ]}
            />
          </dd>
        </>
      )}
    </>
  );
}

function Themes({ stage, activity }: ActivityFactsProps) {
  const texts = useTextOf(details);
  const language = useView((state) => state.language);
  if (activity.themes.length === 0) return null;
  const { themes } = stage.dataset.vocabulary;
  return (
    <>
      <dt>{texts.themes}</dt>
      <dd>
        <NameList
          names={activity.themes.map((id) => ({ key: id, text: termLabel(themes, id, language) }))}
        />
      </dd>
    </>
  );
}

/** When, where, who with, under what: every fact the record has. */
export function ActivityFacts(props: ActivityFactsProps) {
  const { activity } = props;
  const texts = useTextOf(details);
  const language = useView((state) => state.language);
  const { start, end } = activity;
  return (
    <dl className={drawer.facts}>
      <dt>{texts.dates}</dt>
      <dd>
        <span className={styles.dates}>{formatDaysWithWeekday(start, end, language)}</span>
        {language === 'en' && ' '}
        <span className={styles.length}>{texts.length(formatLength(start, end, language))}</span>
      </dd>
      <dt>{texts.place}</dt>
      <dd>
        <Place {...props} />
      </dd>
      <dt>{texts.japan}</dt>
      <dd>{useRoleAndMode(props)}</dd>
      <Countries {...props} />
      <Organisations {...props} />
      <Programme {...props} />
      <Surroundings {...props} />
      <Themes {...props} />
    </dl>
  );
}
