import { type ChangeEvent, useId, useState } from 'react';
import { type DecodedFile, decodeFile } from '../../data/sheet/decodeFile';
import { upkeep } from '../../i18n/messages/record/upkeep';
import { useTextOf } from '../../state/text/useTextOf';
import { Button } from '../../ui/controls/Button';
import styles from './UpkeepDialog.module.css';

/** What was brought: the text of a spreadsheet, or why there is none. */
export type Brought = DecodedFile;

interface BringSheetProps {
  readonly onBring: (brought: Brought) => void;
}

/** Workbooks may be chosen too: only then can be said what to do about them. */
const accepted = '.csv,.tsv,.txt,.xlsx,.xls,text/csv,text/tab-separated-values,text/plain';

async function decoded(file: File): Promise<Brought> {
  try {
    return decodeFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // It was moved or deleted after it had been chosen.
    return { isText: false, fault: { code: 'unreadable' } };
  }
}

/** A file, chosen or dropped on its field, or cells from the clipboard. */
export function BringSheet({ onBring }: BringSheetProps) {
  const texts = useTextOf(upkeep);
  const [cells, setCells] = useState('');
  const fileId = useId();
  const cellsId = useId();
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    const brought = await decoded(file);
    // So that the same file, put right, can be chosen again.
    currentTarget.value = '';
    onBring(brought);
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{texts.bringHeading}</h3>
      <p className={styles.about}>{texts.bringAbout}</p>
      <label htmlFor={fileId} className={styles.label}>
        {texts.file}
      </label>
      <input id={fileId} className={styles.file} type="file" accept={accepted} onChange={choose} />
      <label htmlFor={cellsId} className={styles.label}>
        {texts.paste}
      </label>
      <textarea
        id={cellsId}
        className={styles.cells}
        rows={3}
        spellCheck={false}
        wrap="off"
        value={cells}
        onChange={({ currentTarget }) => setCells(currentTarget.value)}
      />
      <Button
        className={styles.action}
        onClick={() => onBring({ isText: true, text: cells, isLossy: false })}
      >
        {texts.check}
      </Button>
    </section>
  );
}
