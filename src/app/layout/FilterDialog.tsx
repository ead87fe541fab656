import { ExploreRail } from '../../features/explore/ExploreRail';
import { explore } from '../../i18n/messages/finding/explore';
import { shell } from '../../i18n/messages/page/shell';
import { useScene } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions, useView } from '../../state/page/useView';
import { Dialog } from '../../ui/containers/Dialog';
import { Button } from '../../ui/controls/Button';
import styles from './FilterDialog.module.css';

/** The rail where there is no room for a rail. */
export function FilterDialog() {
  const { closeDialog } = useActions();
  const activities = useScene(({ totals }) => totals.activities);
  const isOpen = useView((state) => state.dialog?.name === 'filters');
  const text = useText(shell);
  const words = useText(explore);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={closeDialog}
      title={words.rail}
      closeLabel={text.close}
      width="panel"
    >
      <ExploreRail />
      <div className={styles.foot}>
        <Button kind="primary" onClick={closeDialog}>
          {words.showResults(activities)}
        </Button>
      </div>
    </Dialog>
  );
}
