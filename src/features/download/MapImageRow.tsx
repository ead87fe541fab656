import { useState } from 'react';
import { download } from '../../i18n/messages/sharing/download';
import { useText } from '../../state/page/useText';
import { useTheme } from '../../state/preferences/useTheme';
import { saveFile } from '../../ui/interaction/saveFile';
import styles from './DownloadDialog.module.css';
import { fileStem } from './exportTexts';
import { FormatRow } from './FormatRow';
import type { MapSnapshot } from './mapImage';
import { useExportContext } from './useExportContext';

interface MapImageRowProps {
  readonly takeMap: () => Promise<MapSnapshot | null>;
}

/** Saves the map on screen as an image that says what it shows. */
export function MapImageRow({ takeMap }: MapImageRowProps) {
  const context = useExportContext();
  const theme = useTheme();
  const texts = useText(download);
  const [fault, setFault] = useState<'none' | 'noMap' | 'failed'>('none');
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    try {
      const [map, { createMapImage }] = await Promise.all([takeMap(), import('./mapImage')]);
      if (map === null) return setFault('noMap');
      const content = await createMapImage(map, context, theme);
      const stem = fileStem({ scope: 'view', activities: context.scene.activities }, context);
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
