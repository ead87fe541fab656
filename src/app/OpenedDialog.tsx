import type { Scene, Stage } from '../domain/scene';
import { closeDialog } from '../state/actions';
import { useView } from '../state/viewStore';
import { AboutDialog, DownloadDialog, ShareDialog } from './lateParts';

interface OpenedDialogProps {
  readonly stage: Stage;
  readonly scene: Scene;
}

/** The one dialog that is open over the page, if any. */
export function OpenedDialog({ stage, scene }: OpenedDialogProps) {
  const dialog = useView((state) => state.dialog);
  switch (dialog?.name) {
    case 'about':
      return <AboutDialog stage={stage} section={dialog.section} onClose={closeDialog} />;
    case 'share':
      return <ShareDialog stage={stage} scene={scene} opened={dialog} />;
    case 'download':
      return <DownloadDialog stage={stage} scene={scene} />;
    default:
      return null;
  }
}
