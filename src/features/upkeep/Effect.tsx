import type { ChangedActivity, SheetEffect } from '../../data/sheet/sheetEffect';
import { fieldLanguage, fieldText, fieldValueText } from '../../i18n/about/changeText';
import { formatBeforeAfter } from '../../i18n/format/change';
import { formatDay } from '../../i18n/format/dates';
import { countryName } from '../../i18n/format/names';
import { about } from '../../i18n/messages/page/about';
import { upkeep } from '../../i18n/messages/record/upkeep';
import { useDataset } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import styles from './Effect.module.css';

interface EffectProps {
  readonly effect: SheetEffect;
  /** Whether rows with errors are left out. */
  readonly isPartial: boolean;
}

const counted = ['activities', 'countries', 'engagements', 'organisations'] as const;

/** What the spreadsheet changes on the page: records, totals, countries. */
export function Effect({ effect, isPartial }: EffectProps) {
  const dataset = useDataset();
  const texts = useText(upkeep);
  const language = useLanguage();
  const { added, changed, unchanged, before, after, countries, extension } = effect;
  return (
    <>
      <p className={styles.summary}>
        {texts.effect(added.length, changed.length, unchanged)}
        {isPartial && <span className={styles.side}> {texts.soundRowsOnly}</span>}
      </p>
      {extension && (
        <p>
          {texts.extension(
            formatDay(extension.before, language),
            formatDay(extension.after, language),
          )}
        </p>
      )}
      <h4 className={styles.heading}>{texts.totals}</h4>
      <Numbers
        entries={counted.map((key) => ({
          name: texts.total[key],
          numbers: formatBeforeAfter({ before: before[key], after: after[key] }),
        }))}
      />
      {countries.length > 0 && (
        <>
          <h4 className={styles.heading}>{texts.countries}</h4>
          <Numbers
            entries={countries.map((move) => ({
              name: countryName(dataset, move.code, language),
              numbers: formatBeforeAfter(move),
            }))}
          />
        </>
      )}
      <Records effect={effect} />
    </>
  );
}

interface NumbersProps {
  readonly entries: readonly { readonly name: string; readonly numbers: string }[];
}

function Numbers({ entries }: NumbersProps) {
  return (
    <dl className={styles.numbers}>
      {entries.map(({ name, numbers }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{numbers}</dd>
        </div>
      ))}
    </dl>
  );
}

function Records({ effect: { added, changed } }: Pick<EffectProps, 'effect'>) {
  const texts = useText(upkeep);
  const language = useLanguage();
  return (
    <>
      {added.length > 0 && (
        <>
          <h4 className={styles.heading}>{texts.added}</h4>
          <ul className={styles.records} aria-label={texts.added}>
            {added.map(({ id, title }) => (
              <li key={id}>
                {title[language]} <span className={styles.side}>{id}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {changed.length > 0 && (
        <>
          <h4 className={styles.heading}>{texts.changed}</h4>
          <ul className={styles.records} aria-label={texts.changed}>
            {changed.map((record) => (
              <li key={record.id}>
                {record.title[language]}
                <Fields record={record} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Fields({ record: { fields } }: { readonly record: ChangedActivity }) {
  const texts = useText(upkeep);
  const { before, after } = useText(about);
  const dataset = useDataset();
  const language = useLanguage();
  if (fields.length === 0) return <p className={styles.side}>{texts.orderOnly}</p>;
  return (
    <dl className={styles.fields}>
      {fields.map((change) => (
        <div key={change.field}>
          <dt>{fieldText(change.field, dataset, language)}</dt>
          {[
            { label: before, value: change.before },
            { label: after, value: change.after },
          ].map(({ label, value }) => (
            <dd key={label}>
              <span className={styles.side}>{label}</span>{' '}
              <span lang={value === null ? undefined : fieldLanguage(change.field)}>
                {fieldValueText(value, change.field, dataset, language)}
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
