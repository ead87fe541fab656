import { type ChangeEvent, useId, useState } from 'react';
import { type DecodedFile, decodeFile } from '../../data/sheet/decodeFile';
import { upkeep } from '../../i18n/messages/record/upkeep';
import { useText } from '../../state/page/useText';
import { Button } from '../../ui/controls/Button';
import styles from './UpkeepDialog.module.css';

interface BringSheetProps {
  /** Gets the text of the spreadsheet, or why there is none. */
  readonly onBring: (file: DecodedFile) => void;
}

/** Workbooks may be chosen too, so that the answer can say what to do with them. */
const accepted = '.csv,.tsv,.txt,.xlsx,.xls,text/csv,text/tab-separated-values,text/plain';

async function decoded(file: File): Promise<DecodedFile> {
  try {
    return decodeFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // The file was moved or deleted after it had been chosen.
    return { isText: false, fault: { code: 'unreadable' } };
  }
}

/** A file, chosen or dropped on its field, or cells from the clipboard. */
export function BringSheet({ onBring }: BringSheetProps) {
  const texts = useText(upkeep);
  const [cells, setCells] = useState('');
  const fileId = useId();
  const cellsId = useId();
  const choose = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    const read = await decoded(file);
    // So that the same file can be chosen again once it is corrected.
    currentTarget.value = '';
    onBring(read);
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
