import type { Scene, Stage } from '../domain/scene';
import { ExploreRail } from '../features/explore/ExploreRail';
import { explore } from '../i18n/messages/explore';
import { setFiltersOpen } from '../state/actions';
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
  const isOpen = useView((state) => state.areFiltersOpen);
  const text = useText();
  const words = useTextOf(explore);
  const close = () => setFiltersOpen(false);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={words.rail}
      closeLabel={text.shell.close}
      width="panel"
    >
      <ExploreRail stage={stage} scene={scene} />
      <div className={styles.foot}>
        <Button kind="primary" onClick={close}>
          {words.showResults(scene.totals.activities)}
        </Button>
      </div>
    </Dialog>
  );
}
