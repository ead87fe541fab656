import type { Scene, Stage } from '../../domain/scene/scene';
import { closeDialog } from '../../state/view/actions';
import { type Theme, useView } from '../../state/view/viewStore';
import { AboutDialog, DownloadDialog, ShareDialog, UpkeepDialog } from '../late/lateDialogs';

async function takeMap() {
  const { takeMapImage } = await import('../../map/engine/mapImage');
  return takeMapImage();
}

interface OpenedDialogProps {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly theme: Theme;
}

/** The one dialog that is open over the page, if any. */
export function OpenedDialog({ stage, scene, theme }: OpenedDialogProps) {
  const dialog = useView((state) => state.dialog);
  switch (dialog?.name) {
    case 'about':
      return <AboutDialog stage={stage} section={dialog.section} onClose={closeDialog} />;
    case 'share':
      return <ShareDialog stage={stage} scene={scene} opened={dialog} />;
    case 'download':
      return <DownloadDialog stage={stage} scene={scene} theme={theme} takeMap={takeMap} />;
    case 'upkeep':
      return <UpkeepDialog stage={stage} />;
    default:
      return null;
  }
}
