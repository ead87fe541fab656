import { List, Map as MapIcon, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ViewKind, viewKinds } from '../../domain/model/view';
import { shell } from '../../i18n/messages/page/shell';
import { useText } from '../../state/page/useText';
import { useActions, useView } from '../../state/page/useView';
import styles from './Header.module.css';

const icons: Readonly<Record<ViewKind, ReactNode>> = {
  map: <MapIcon size={18} strokeWidth={1.75} aria-hidden />,
  list: <List size={18} strokeWidth={1.75} aria-hidden />,
  table: <Table2 size={18} strokeWidth={1.75} aria-hidden />,
};

/** Map, list or table: the same activities in three ways. */
export function ViewTabs({ onChoose }: { readonly onChoose?: () => void }) {
  const text = useText(shell);
  const kind = useView((state) => state.kind);
  const { setViewKind } = useActions();
  return (
    <div className={styles.views} role="radiogroup" aria-label={text.view}>
      {viewKinds.map((value) => (
        <label key={value} className={styles.view}>
          <input
            type="radio"
            name="view"
            className="visually-hidden"
            checked={kind === value}
            onChange={() => {
              setViewKind(value);
              onChoose?.();
            }}
          />
          {icons[value]}
          <span className={styles.viewLabel} data-label={text[value]}>
            {text[value]}
          </span>
        </label>
      ))}
    </div>
  );
}
