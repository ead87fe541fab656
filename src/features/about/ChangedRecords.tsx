import type {
  ChangedField,
  ChangedRecord,
  CorrectedRecord,
} from '../../domain/model/recordHistory';
import { fieldLanguage, fieldText, fieldValueText, recordTitle } from '../../i18n/about/changeText';
import { about } from '../../i18n/messages/page/about';
import { useDataset } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import styles from './ChangedRecords.module.css';

interface ChangedRecordsProps {
  readonly label: string;
  readonly records: readonly (ChangedRecord | CorrectedRecord)[];
}

/** Lists up to this length are open at the start. */
const openUpTo = 5;

/** What was added, corrected field by field, or removed. */
export function ChangedRecords({ label, records }: ChangedRecordsProps) {
  const dataset = useDataset();
  const language = useLanguage();
  return (
    <details className={styles.records} open={records.length <= openUpTo}>
      <summary>{label}</summary>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            {recordTitle(record, dataset, language)}
            {'fields' in record && <Fields fields={record.fields} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Fields({ fields }: { readonly fields: readonly ChangedField[] }) {
  const text = useText(about);
  const dataset = useDataset();
  const language = useLanguage();
  return (
    <dl className={styles.fields}>
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{fieldText(field, dataset, language)}</dt>
          {[
            { label: text.before, value: before },
            { label: text.after, value: after },
          ].map(({ label, value }) => (
            <dd key={label}>
              <span className={styles.side}>{label}</span>{' '}
              <span lang={value === null ? undefined : fieldLanguage(field)}>
                {fieldValueText(value, field, dataset, language)}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
