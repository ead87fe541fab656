import { formatDay } from '../../i18n/dates';
import { organisationShortName } from '../../i18n/names';
import { selectOrganisation, setShortcutsOpen, setViewKind } from '../../state/actions';
import { useText } from '../../state/useText';
import { useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { late } from '../../ui/late';
import { ActivityList } from './ActivityList';
import { CountryRanking } from './CountryRanking';
import type { ContentProps } from './contentProps';
import styles from './Drawer.module.css';
import rows from './Ranking.module.css';

// Nobody compares before the page is usable.
const WhatChanged = late(() => import('./WhatChanged').then((module) => module.WhatChanged));

const organisationsShown = 5;

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
          <li key={organisation}>
            <button
              type="button"
              className={`${rows.organisation} focus-inside`}
              data-entry={organisation}
              onClick={() => selectOrganisation(organisation)}
            >
              <span>{organisationShortName(stage.dataset, organisation, language)}</span>{' '}
              <span className={rows.number}>{count}</span>
            </button>
          </li>
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
  if (scene.newest.length === 0) return null;
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
  const texts = useText().ranking;
  const { comparison } = props.scene;
  return (
    <>
      {comparison ? (
        <WhatChanged {...props} comparison={comparison} />
      ) : (
        <>
          <h2 id={props.headingId} className={styles.titleOverview} tabIndex={-1}>
            {texts.countriesHeading}
          </h2>
          <p className={styles.caption}>{texts.countriesCaption}</p>
          <CountryRanking {...props} />
        </>
      )}
      <LatestActivities {...props} />
      <OrganisationRanking {...props} />
      <Edition {...props} />
    </>
  );
}

/** Which edition of the record this is, whose it is not, and which keys the page knows. */
function Edition({ stage }: ContentProps) {
  const { overview: text, shell } = useText();
  const language = useView((state) => state.language);
  const { version, versionDate } = stage.dataset.site;
  return (
    <div className={styles.edition}>
      {version !== '' && <p>{text.version(version, formatDay(versionDate, language))}</p>}
      <Button kind="text" onClick={() => setShortcutsOpen(true)}>
        {shell.shortcuts}
      </Button>
    </div>
  );
}
