import { useState } from 'react';
import { download } from '../../i18n/messages/sharing/download';
import { useTextOf } from '../../state/text/useTextOf';
import type { Theme } from '../../state/view/viewStore';
import { saveFile } from '../../ui/interaction/saveFile';
import styles from './DownloadDialog.module.css';
import { FormatRow } from './FormatRow';
import type { ShownMap } from './mapPicture';
import { fileStem, type Origin } from './takeawayTexts';

interface PictureProps {
  readonly origin: Origin;
  readonly theme: Theme;
  readonly takeMap: () => Promise<ShownMap | null>;
}

/** The map on screen as a picture that says what it shows. */
export function Picture({ origin, theme, takeMap }: PictureProps) {
  const texts = useTextOf(download);
  const [fault, setFault] = useState<'none' | 'noMap' | 'failed'>('none');
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    try {
      const [shown, { mapPicture }] = await Promise.all([takeMap(), import('./mapPicture')]);
      if (shown === null) return setFault('noMap');
      const content = await mapPicture(shown, origin, theme);
      const stem = fileStem({ scope: 'view', activities: origin.scene.activities }, origin);
      saveFile({ name: `${stem}.png`, mediaType: 'image/png', content });
    } catch {
      setFault('failed');
    }
  };
  const save = async () => {
    setFault('none');
    setMaking(true);
    await make();
    setMaking(false);
  };
  return (
    <>
      <ul className={styles.formats}>
        <FormatRow
          name={texts.picture}
          about={texts.aboutPicture}
          action={isMaking ? texts.makingPicture : texts.pictureAction}
          isBusy={isMaking}
          onSave={save}
        />
      </ul>
      {fault !== 'none' && (
        <p className={styles.state} role="alert">
          {fault === 'noMap' ? texts.noPicture : texts.failed}
        </p>
      )}
    </>
  );
}
