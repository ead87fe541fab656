import type { Scene, Stage } from '../../domain/scene/scene';
import { ExploreRail } from '../../features/explore/ExploreRail';
import { explore } from '../../i18n/messages/finding/explore';
import { useText } from '../../state/text/useText';
import { useTextOf } from '../../state/text/useTextOf';
import { closeDialog } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import { Dialog } from '../../ui/containers/Dialog';
import { Button } from '../../ui/controls/Button';
import styles from './FilterDialog.module.css';

interface FilterDialogProps {
  readonly stage: Stage;
  readonly scene: Scene;
}

/** The rail where there is no room for a rail. */
export function FilterDialog({ stage, scene }: FilterDialogProps) {
  const isOpen = useView((state) => state.dialog?.name === 'filters');
  const text = useText();
  const words = useTextOf(explore);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={closeDialog}
      title={words.rail}
      closeLabel={text.shell.close}
      width="panel"
    >
      <ExploreRail stage={stage} scene={scene} />
      <div className={styles.foot}>
        <Button kind="primary" onClick={closeDialog}>
          {words.showResults(scene.totals.activities)}
        </Button>
      </div>
    </Dialog>
  );
}
