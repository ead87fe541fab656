import { memo } from 'react';
import type { Dataset, OrganisationId } from '../../../domain/model/types';
import { formatDay } from '../../../i18n/format/dates';
import { organisationShortName } from '../../../i18n/format/names';
import { phrasesOf } from '../../../i18n/format/phraseBreaks';
import { useText } from '../../../state/text/useText';
import {
  openDialog,
  reportMissing,
  selectOrganisation,
  setViewKind,
} from '../../../state/view/actions';
import { useView } from '../../../state/view/viewStore';
import { Button } from '../../../ui/controls/Button';
import { late } from '../../../ui/late/late';
import { Phrases } from '../../../ui/text/Phrases';
import { ActivityList } from '../ActivityList';
import type { ContentProps } from '../contentProps';
import styles from '../Drawer.module.css';
import { CountryRanking } from './CountryRanking';
import rows from './Ranking.module.css';

// Nobody compares before the page is usable.
const WhatChanged = late(
  () => import('./WhatChanged').then((module) => module.WhatChanged),
  undefined,
  () => reportMissing('changes'),
);

const NothingFound = late(
  () => import('../NothingFound').then((module) => module.NothingFound),
  undefined,
  () => reportMissing('list'),
);

const organisationsShown = 5;

interface OrganisationRowProps {
  readonly id: OrganisationId;
  readonly name: string;
  readonly count: number;
}

const OrganisationRow = memo(function OrganisationRow({ id, name, count }: OrganisationRowProps) {
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

function OrganisationRanking({ scene, stage, disclosures }: ContentProps) {
  const texts = useText().ranking;
  const language = useView((state) => state.language);
  const ranking = scene.organisations;
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
            name={organisationShortName(stage.dataset, organisation, language)}
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

function LatestActivities({ scene, stage }: ContentProps) {
  const { ranking: texts, activity } = useText();
  const isBesideMap = useView(({ kind }) => kind === 'map');
  if (scene.newest.length === 0) {
    // List, table and comparison say it themselves.
    return isBesideMap && !scene.comparison && <NothingFound scene={scene} stage={stage} />;
  }
  return (
    <section>
      <div className={styles.sectionHead}>
        <h3 className={styles.sectionTitle}>{texts.latestHeading}</h3>
        <Button kind="text" onClick={() => setViewKind('list')}>
          {texts.seeAll(scene.totals.activities)}
        </Button>
      </div>
      <ActivityList name={activity.listName} dataset={stage.dataset} activities={scene.newest} />
    </section>
  );
}

/** The map's twin: every country of the map with its number, then what is newest. */
export function Overview(props: ContentProps) {
  const { ranking: texts, overview } = useText();
  const { comparison, totals } = props.scene;
  return (
    <>
      {comparison ? (
        <WhatChanged {...props} comparison={comparison} />
      ) : (
        <>
          <h2 id={props.headingId} className={styles.titleOverview} tabIndex={-1}>
            {texts.countriesHeading}
          </h2>
          <p className={styles.caption}>
            {texts.countriesCaption}
            <span className={styles.onPhone}> · {overview.engagements(totals.engagements)}</span>
          </p>
          <CountryRanking {...props} />
        </>
      )}
      <LatestActivities {...props} />
      <OrganisationRanking {...props} />
      <Edition dataset={props.stage.dataset} />
    </>
  );
}

/** Which edition of the record this is, whose it is not, and which keys the page knows. */
const Edition = memo(function Edition({ dataset }: { readonly dataset: Dataset }) {
  const { overview: text, shell } = useText();
  const language = useView((state) => state.language);
  const { version, versionDate } = dataset.site;
  return (
    <div className={styles.edition}>
      {version !== '' && (
        <p>
          <Phrases
            phrases={phrasesOf(text.version(version, formatDay(versionDate, language)), language)}
          />
        </p>
      )}
      <Button kind="text" onClick={() => openDialog({ name: 'shortcuts' })}>
        {shell.shortcuts}
      </Button>
    </div>
  );
});
