import { Download } from 'lucide-react';
import { editedFiles } from '../../data/record/editedFiles';
import type { NewTexts } from '../../data/sheet/readSheet';
import type { SheetEffect } from '../../data/sheet/sheetEffect';
import { upkeep } from '../../i18n/messages/record/upkeep';
import { useText } from '../../state/page/useText';
import { Button } from '../../ui/controls/Button';
import { saveFile } from '../../ui/interaction/saveFile';
import styles from './UpkeepDialog.module.css';

interface TakeFilesProps {
  /** `null` while there is an error. */
  readonly files: NewTexts | null;
  readonly effect: SheetEffect | null;
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '');
}

/** The files to put in place, or why there are none. */
export function TakeFiles({ files, effect }: TakeFilesProps) {
  const texts = useText(upkeep);
  if (files === null) return <p className={styles.about}>{texts.notYet}</p>;
  if (effect && effect.added.length + effect.changed.length === 0) {
    return <p className={styles.about}>{texts.nothingChanges}</p>;
  }
  const made = [
    { path: editedFiles.activities.path, content: files.activities },
    ...(files.site === null ? [] : [{ path: editedFiles.site.path, content: files.site }]),
  ];
  const paths = made.map(({ path }) => path).join(texts.and);
  return (
    <>
      <p className={styles.about}>
        {made.length > 1 ? texts.putBothInPlace(paths) : texts.putInPlace(paths)}
      </p>
      {made.map(({ path, content }) => (
        <Button
          key={path}
          kind="primary"
          className={styles.action}
          onClick={() => saveFile({ name: nameOf(path), mediaType: 'application/json', content })}
        >
          <Download size={18} strokeWidth={1.75} aria-hidden />
          {texts.take(nameOf(path))}
        </Button>
      ))}
    </>
  );
}
