import { Download } from 'lucide-react';
import { exportSelections } from '../../domain/scene/exportSelection';
import { download } from '../../i18n/messages/sharing/download';
import { useScene, useStage } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions, useViewNow } from '../../state/page/useView';
import { Button } from '../../ui/controls/Button';
import { useSaving } from './useSaving';

/** Saves the table on screen as a file at once; where that fails, the download dialog opens. */
export function SaveTable() {
  const stage = useStage();
  const scene = useScene((all) => all);
  const viewNow = useViewNow();
  const { openDialog } = useActions();
  const texts = useText(download);
  const { proofs, save } = useSaving(() => openDialog({ name: 'download' }));
  const count = scene.totals.activities;
  if (count === 0) return null;
  const saveTable = () => {
    // Only pressing needs the view: the button does not render at each step of the slider.
    const view = viewNow();
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
