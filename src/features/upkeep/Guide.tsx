import { type ColumnName, sheetColumns } from '../../data/sheet/columns';
import type { SheetWords } from '../../data/sheet/names';
import type { ListName } from '../../data/sheet/readCell';
import { upkeep } from '../../i18n/messages/record/upkeep';
import { useTextOf } from '../../state/text/useTextOf';
import { useView } from '../../state/view/viewStore';
import styles from './UpkeepDialog.module.css';

/** Columns whose names are a list that can be read through. */
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

/** How cells are written, and the names that they may hold. */
export function Guide({ words }: { readonly words: SheetWords }) {
  const texts = useTextOf(upkeep);
  const language = useView((state) => state.language);
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
