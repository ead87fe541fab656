import type {
  ChangedField,
  ChangedRecord,
  CorrectedRecord,
} from '../../domain/model/recordHistory';
import type { Dataset, Language } from '../../domain/model/types';
import { fieldLanguage, fieldText, fieldValueText, recordTitle } from '../../i18n/about/changeText';
import { about } from '../../i18n/messages/page/about';
import styles from './ChangedRecords.module.css';

interface ChangedRecordsProps {
  readonly label: string;
  readonly records: readonly (ChangedRecord | CorrectedRecord)[];
  readonly dataset: Dataset;
  readonly language: Language;
}

/** So many are shown at once; longer lists are opened by the reader. */
const openUpTo = 5;

/** What was added, corrected field by field, or removed. */
export function ChangedRecords({ label, records, dataset, language }: ChangedRecordsProps) {
  return (
    <details className={styles.records} open={records.length <= openUpTo}>
      <summary>{label}</summary>
      <ul>
        {records.map((record) => (
          <li key={record.id}>
            {recordTitle(record, dataset, language)}
            {'fields' in record && (
              <Fields fields={record.fields} dataset={dataset} language={language} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface FieldsProps extends Pick<ChangedRecordsProps, 'dataset' | 'language'> {
  readonly fields: readonly ChangedField[];
}

function Fields({ fields, dataset, language }: FieldsProps) {
  const text = about[language];
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
