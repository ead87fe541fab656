import { memo } from 'react';
import type { OrganisationId } from '../../../domain/model/types';
import { formatDay } from '../../../i18n/format/dates';
import { organisationShortName } from '../../../i18n/format/names';
import { phrasesOf } from '../../../i18n/format/phraseBreaks';
import { activity as activityText } from '../../../i18n/messages/drawer/activity';
import { overview as overviewText } from '../../../i18n/messages/drawer/overview';
import { ranking as rankingText } from '../../../i18n/messages/drawer/ranking';
import { shell } from '../../../i18n/messages/page/shell';
import { lazyPart } from '../../../loading/lazyPart';
import { useDataset, useScene } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useActions, useLanguage, useView } from '../../../state/page/useView';
import { Button } from '../../../ui/controls/Button';
import { Phrases } from '../../../ui/text/Phrases';
import { ActivityList } from '../../activities/ActivityList';
import { LazyNothingFound } from '../../activities/lazyNothingFound';
import type { ContentProps } from '../contentProps';
import styles from '../Drawer.module.css';
import { CountryRanking } from './CountryRanking';
import rows from './Ranking.module.css';

// Only needed once the reader compares two periods.
const WhatChanged = lazyPart(() => import('./WhatChanged').then((module) => module.WhatChanged), {
  name: 'changes',
});

const organisationsShown = 5;

interface OrganisationRowProps {
  readonly id: OrganisationId;
  readonly name: string;
  readonly count: number;
}

const OrganisationRow = memo(function OrganisationRow({ id, name, count }: OrganisationRowProps) {
  const { selectOrganisation } = useActions();
  return (
    <li>
      <button
        type="button"
        className={`${rows.organisation} focus-inside`}
        data-entry={id}
        onClick={() => selectOrganisation(id)}
      >
        <span>{name}</span> <span className={rows.number}>{count}</span>
      </button>
    </li>
  );
});

function OrganisationRanking({ disclosures }: Pick<ContentProps, 'disclosures'>) {
  const texts = useText(rankingText);
  const language = useLanguage();
  const dataset = useDataset();
  const ranking = useScene((scene) => scene.organisations);
  const id = 'overview/organisations';
  const shown = disclosures.isOpen(id) ? ranking : ranking.slice(0, organisationsShown);
  if (ranking.length === 0) return null;
  return (
    <section>
      <div className={styles.sectionHead}>
        <h3 className={styles.sectionTitle}>{texts.organisationsHeading}</h3>
      </div>
      <ol className={rows.organisations} aria-label={texts.organisationsHeading}>
        {shown.map(({ id: organisation, count }) => (
          <OrganisationRow
            key={organisation}
            id={organisation}
            name={organisationShortName(dataset, organisation, language)}
            count={count}
          />
        ))}
      </ol>
      {shown.length < ranking.length && (
        <Button kind="text" onClick={() => disclosures.toggle(id)}>
          {texts.showAllOrganisations(ranking.length)}
        </Button>
      )}
    </section>
  );
}

function LatestActivities() {
  const texts = useText(rankingText);
  const { listName } = useText(activityText);
  const newest = useScene((scene) => scene.newest);
  const total = useScene((scene) => scene.totals.activities);
  const isComparing = useScene((scene) => scene.comparison !== null);
  const isBesideMap = useView(({ kind }) => kind === 'map');
  const { setViewKind } = useActions();
  if (newest.length === 0) {
    // List, table and comparison say so themselves.
    if (!isBesideMap || isComparing) return null;
    return (
      <div className={styles.nothing}>
        <LazyNothingFound />
      </div>
    );
  }
  return (
    <section>
      <div className={styles.sectionHead}>
        <h3 className={styles.sectionTitle}>{texts.latestHeading}</h3>
        <Button kind="text" onClick={() => setViewKind('list')}>
          {texts.seeAll(total)}
        </Button>
      </div>
      <ActivityList name={listName} activities={newest} />
    </section>
  );
}

function Countries({ headingId }: Pick<ContentProps, 'headingId'>) {
  const texts = useText(rankingText);
  const { engagements } = useText(overviewText);
  const total = useScene((scene) => scene.totals.engagements);
  return (
    <>
      <h2 id={headingId} className={styles.titleOverview} tabIndex={-1}>
        {texts.countriesHeading}
      </h2>
      <p className={styles.caption}>
        {texts.countriesCaption}
        <span className={styles.onPhone}> · {engagements(total)}</span>
      </p>
      <CountryRanking />
    </>
  );
}

/** Says in words what the map shows: every country with its number, then the newest activities. */
export function Overview(props: ContentProps) {
  const isComparing = useScene((scene) => scene.comparison !== null);
  return (
    <>
      {isComparing ? <WhatChanged {...props} /> : <Countries headingId={props.headingId} />}
      <LatestActivities />
      <OrganisationRanking disclosures={props.disclosures} />
      <Edition />
    </>
  );
}

/** Which edition of the record this is, that it is not official, and a button for the shortcuts. */
const Edition = memo(function Edition() {
  const { version: versionText } = useText(overviewText);
  const { shortcuts } = useText(shell);
  const language = useLanguage();
  const { version, versionDate } = useDataset().site;
  const { openDialog } = useActions();
  return (
    <div className={styles.edition}>
      {version !== '' && (
        <p>
          <Phrases
            phrases={phrasesOf(versionText(version, formatDay(versionDate, language)), language)}
          />
        </p>
      )}
      <Button kind="text" onClick={() => openDialog({ name: 'shortcuts' })}>
        {shortcuts}
      </Button>
    </div>
  );
});
