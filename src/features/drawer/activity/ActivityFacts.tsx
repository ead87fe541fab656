import type { Activity, Dataset, Language, PartnerRole, Venue } from '../../../domain/model/types';
import { formatDays, formatDaysWithWeekday, formatLength } from '../../../i18n/format/dates';
import { countryName, organisationName, termLabel } from '../../../i18n/format/names';
import { phrasesOf } from '../../../i18n/format/phraseBreaks';
import { activity as activityText } from '../../../i18n/messages/drawer/activity';
import { details } from '../../../i18n/messages/drawer/details';
import { useDataset, useScene, useStage } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useActions, useLanguage } from '../../../state/page/useView';
import type { Disclosures } from '../../../ui/containers/useDisclosures';
import { Phrases } from '../../../ui/text/Phrases';
import drawer from '../Drawer.module.css';
import { CountryLinks } from '../names/CountryLinks';
import { NameList } from '../names/NameList';
import styles from './ActivityContent.module.css';

interface FactProps {
  readonly activity: Activity;
}

interface ActivityFactsProps extends FactProps {
  readonly disclosures: Disclosures;
}

const roleOrder: readonly PartnerRole[] = ['host', 'partner', 'participant'];

function placeText(dataset: Dataset, venue: Venue, language: Language): string {
  const country = venue.country && countryName(dataset, venue.country, language);
  const parts = [venue.name?.[language], venue.city?.[language], country];
  const known = parts.filter((part) => part !== null && part !== undefined);
  return [...new Set(known)].join(language === 'ja' ? '、' : ', ');
}

function Place({ activity: { venue } }: FactProps) {
  const { notRecorded } = useText(activityText);
  const texts = useText(details);
  const language = useLanguage();
  const dataset = useDataset();
  const text = venue ? placeText(dataset, venue, language) : '';
  if (!venue || text === '') return <span className={drawer.absent}>{notRecorded}</span>;
  const precision = venue.precision && texts.precision[venue.precision];
  return (
    <>
      <Phrases phrases={phrasesOf(text, language)} />
      {precision && <span className={drawer.caption}>{texts.precisionNote(precision)}</span>}
    </>
  );
}

function useRoleAndMode(activity: Activity): string {
  const texts = useText(details);
  const language = useLanguage();
  const { roles, modes } = useDataset().vocabulary;
  const role = termLabel(roles, activity.japanRole, language);
  const isKnown = activity.mode !== 'unknown';
  return texts.roleAndMode(
    role,
    isKnown ? termLabel(modes, activity.mode, language) : texts.modeNotRecorded,
  );
}

/** One row per role that somebody has; without any country, one row that says so. */
function Countries({ activity, disclosures }: ActivityFactsProps) {
  const { noCountries } = useText(activityText);
  const texts = useText(details);
  if (activity.partners.length === 0) {
    return (
      <>
        <dt>{texts.countries}</dt>
        <dd className={drawer.absent}>{noCountries}</dd>
      </>
    );
  }
  return roleOrder.map((role) => {
    const codes = activity.partners.filter((partner) => partner.role === role);
    if (codes.length === 0) return null;
    return [
      <dt key={`${role}-term`}>{texts.roles[role]}</dt>,
      <dd key={role}>
        <CountryLinks
          id={`${activity.id}/${role}`}
          codes={codes.map(({ country }) => country)}
          disclosures={disclosures}
        />
      </dd>,
    ];
  });
}

function Organisations({ activity }: FactProps) {
  const { noCountries } = useText(activityText);
  const texts = useText(details);
  const language = useLanguage();
  const dataset = useDataset();
  const { selectOrganisation } = useActions();
  return (
    <>
      <dt>{texts.organisations}</dt>
      {activity.organisations.length === 0 ? (
        <dd className={drawer.absent}>{noCountries}</dd>
      ) : (
        <dd>
          <NameList
            names={activity.organisations.map((id) => ({
              key: id,
              text: organisationName(dataset, id, language),
              link: {
                change: { subject: { type: 'organisation', id }, activity: null },
                onOpen: () => selectOrganisation(id),
              },
            }))}
          />
        </dd>
      )}
    </>
  );
}

function Programme({ activity }: FactProps) {
  const texts = useText(details);
  const language = useLanguage();
  const { programmes } = useDataset().vocabulary;
  // As many as the link lists: it keeps dates and filters.
  const activities = useScene((scene) => scene.activities);
  const { selectProgramme } = useActions();
  const id = activity.programme;
  if (id === null) return null;
  const others = activities.filter((row) => row.programme === id && row.id !== activity.id).length;
  return (
    <>
      <dt>{texts.programme}</dt>
      <dd>
        <NameList
          names={[
            {
              key: id,
              text: termLabel(programmes, id, language),
              link: {
                change: { subject: { type: 'programme', id }, activity: null },
                onOpen: () => selectProgramme(id),
              },
            },
          ]}
        />
        {others > 0 && texts.otherActivities(others)}
      </dd>
    </>
  );
}

/** The longer event around the activity, and the listed activity it is a part of. */
function Surroundings({ activity }: FactProps) {
  const texts = useText(details);
  const language = useLanguage();
  const stage = useStage();
  const { openActivity } = useActions();
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
                  link: {
                    change: { activity: parent.id },
                    onOpen: () => openActivity(parent.id),
                  },
                },
              ]}
            />
          </dd>
        </>
      )}
    </>
  );
}

function Themes({ activity }: FactProps) {
  const texts = useText(details);
  const language = useLanguage();
  const { themes } = useDataset().vocabulary;
  if (activity.themes.length === 0) return null;
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
export function ActivityFacts({ activity, disclosures }: ActivityFactsProps) {
  const texts = useText(details);
  const language = useLanguage();
  const roleAndMode = useRoleAndMode(activity);
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
        <Place activity={activity} />
      </dd>
      <dt>{texts.japan}</dt>
      <dd>{roleAndMode}</dd>
      <Countries activity={activity} disclosures={disclosures} />
      <Organisations activity={activity} />
      <Programme activity={activity} />
      <Surroundings activity={activity} />
      <Themes activity={activity} />
    </dl>
  );
}
