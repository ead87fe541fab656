import { type ColumnName, sheetColumns } from '../../data/sheet/columns';
import type { SheetWords } from '../../data/sheet/names';
import type { ListName } from '../../data/sheet/readCell';
import { upkeep } from '../../i18n/messages/record/upkeep';
import { useText } from '../../state/page/useText';
import { useLanguage } from '../../state/page/useView';
import styles from './UpkeepDialog.module.css';

/** Columns whose allowed names are short enough to list. */
const lists: readonly (readonly [column: ColumnName, list: ListName])[] = [
  ['title_status_en', 'titleStatuses'],
  ['kind', 'kinds'],
  ['mode', 'modes'],
  ['japan_role', 'roles'],
  ['organisations', 'organisations'],
  ['precision', 'precisions'],
  ['programme', 'programmes'],
  ['themes', 'themes'],
  ['published_section', 'sections'],
];

/** How cells are written, and the names they may contain. */
export function Guide({ words }: { readonly words: SheetWords }) {
  const texts = useText(upkeep);
  const language = useLanguage();
  const between = language === 'en' ? '; ' : '、';
  return (
    <details className={styles.guide}>
      <summary>{texts.guide}</summary>
      <ul>
        {Object.values(texts.rules).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <dl>
        {lists.map(([column, list]) => (
          <div key={column}>
            <dt>{sheetColumns[column].heading[language]}</dt>
            <dd>
              {words[list]
                .labels()
                .map((label) => label[language])
                .join(between)}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
