import { useQuery } from '@tanstack/react-query';
import { changesQuery } from '../../data/served/detailQueries';
import { type Change, recordKinds } from '../../domain/model/recordHistory';
import { formatDay } from '../../i18n/format/dates';
import { about } from '../../i18n/messages/page/about';
import { useDataset } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import { ChangedRecords } from './ChangedRecords';
import styles from './ChangeLog.module.css';
import { LoadState } from './LoadState';

/** The versions of the data and what each changed; the present version is named at once. */
export function ChangeLog() {
  const query = useQuery(changesQuery);
  const text = useText(about);
  const language = useLanguage();
  const { version, versionDate } = useDataset().site;
  const changes = query.data ?? [];
  return (
    <>
      {version === '' && <p>{text.versionUnknown}</p>}
      {version !== '' && changes[0]?.version !== version && (
        <p className={styles.version}>{text.version(version, formatDay(versionDate, language))}</p>
      )}
      {!query.data && (
        <LoadState query={query} loading={text.changesLoading} failed={text.changesFailed} />
      )}
      {changes.map((change) => (
        <section key={change.version} className={styles.change}>
          <h4 className={styles.version}>
            {text.version(change.version, formatDay(change.date, language))}
          </h4>
          <VersionChanges change={change} />
        </section>
      ))}
    </>
  );
}

const lists = ['added', 'corrected', 'removed'] as const;

function VersionChanges({ change }: { readonly change: Change }) {
  const text = useText(about);
  if (change.isFirst) {
    const records = recordKinds.map((kind) => text.records[kind](change.counts[kind]));
    return <p>{text.firstVersion(text.and(records))}</p>;
  }
  if (lists.every((list) => change[list].length === 0)) return <p>{text.noRecordChanged}</p>;
  return lists.flatMap((list) =>
    recordKinds.map((kind) => {
      const records = change[list].filter((record) => record.kind === kind);
      if (records.length === 0) return null;
      return (
        <ChangedRecords
          key={`${list} ${kind}`}
          label={text[list](text.records[kind](records.length))}
          records={records}
        />
      );
    }),
  );
}
