import type { Scene, Stage } from '../domain/scene';
import { ExploreRail } from '../features/explore/ExploreRail';
import { explore } from '../i18n/messages/explore';
import { closeDialog } from '../state/actions';
import { useText } from '../state/useText';
import { useTextOf } from '../state/useTextOf';
import { useView } from '../state/viewStore';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
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
