import { Download } from 'lucide-react';
import { exportSelections } from '../../domain/scene/exportSelection';
import type { Scene, Stage } from '../../domain/scene/scene';
import { download } from '../../i18n/messages/sharing/download';
import { useTextOf } from '../../state/text/useTextOf';
import { openDialog } from '../../state/view/actions';
import { viewStore } from '../../state/view/viewStore';
import { Button } from '../../ui/controls/Button';
import { useSaving } from './useSaving';

interface SaveTableProps {
  readonly stage: Stage;
  readonly scene: Scene;
}

/** The table on screen as a file, without a dialog between; the dialog opens where that fails. */
export function SaveTable({ stage, scene }: SaveTableProps) {
  const texts = useTextOf(download);
  const { proofs, save } = useSaving(() => openDialog({ name: 'download' }));
  const count = scene.totals.activities;
  if (count === 0) return null;
  const saveTable = () => {
    // Asked for when it is pressed: the button has no part in the steps of the slider.
    const view = viewStore.getState();
    const shown = exportSelections(stage, scene, view).find(({ scope }) => scope === 'view');
    if (!shown || !proofs.data) return openDialog({ name: 'download' });
    return save('csv', shown, { stage, scene, view });
  };
  return (
    <Button onClick={saveTable}>
      <Download size={18} strokeWidth={1.75} aria-hidden />
      {texts.action(count, texts.fileType.csv)}
    </Button>
  );
}
