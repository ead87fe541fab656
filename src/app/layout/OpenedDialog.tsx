import { useActions, useView } from '../../state/page/useView';
import { AboutDialog, DownloadDialog, ShareDialog, UpkeepDialog } from '../late/lateDialogs';

async function takeMap() {
  const { takeMapImage } = await import('../../map/engine/mapImage');
  return takeMapImage();
}

/** The one dialog that is open over the page, if any. */
export function OpenedDialog() {
  const { closeDialog } = useActions();
  const dialog = useView((state) => state.dialog);
  switch (dialog?.name) {
    case 'about':
      return <AboutDialog section={dialog.section} onClose={closeDialog} />;
    case 'share':
      return <ShareDialog opened={dialog} />;
    case 'download':
      return <DownloadDialog takeMap={takeMap} />;
    case 'upkeep':
      return <UpkeepDialog />;
    default:
      return null;
  }
}
