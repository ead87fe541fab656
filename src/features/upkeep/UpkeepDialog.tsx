import { useQueryClient } from '@tanstack/react-query';
import { faultOf } from '../../data/served/dataFileError';
import type { Stage } from '../../domain/scene/scene';
import { upkeep } from '../../i18n/messages/record/upkeep';
import { failureText } from '../../i18n/sentences/failureText';
import { useText } from '../../state/text/useText';
import { useTextOf } from '../../state/text/useTextOf';
import { closeDialog } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import { Dialog } from '../../ui/containers/Dialog';
import { Button } from '../../ui/controls/Button';
import styles from './UpkeepDialog.module.css';
import { type UpkeepLoad, useUpkeepData } from './useUpkeepData';
import { Workbench } from './Workbench';

/** Staff bring a spreadsheet, see what is wrong and what it changes, and take the file away. */
export function UpkeepDialog({ stage }: { readonly stage: Stage }) {
  const texts = useTextOf(upkeep);
  const { upkeep: title, close } = useText().shell;
  const load = useUpkeepData(stage.dataset.countries);
  return (
    <Dialog isOpen title={title} closeLabel={close} onClose={closeDialog}>
      <p className={styles.intro}>{texts.intro}</p>
      {load.data ? (
        <Workbench data={load.data} dataset={stage.dataset} />
      ) : (
        <LoadState load={load} />
      )}
    </Dialog>
  );
}

/** Stands where the records are missing: with the reason, and the way to ask for them again. */
function LoadState({ load: { error, isLoaded, isFetching } }: { readonly load: UpkeepLoad }) {
  const texts = useTextOf(upkeep);
  const language = useView((state) => state.language);
  const client = useQueryClient();
  const askAgain = () =>
    client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
  if (error === null) {
    return (
      <p className={styles.state} role="status">
        {isLoaded ? texts.broken : texts.loading}
      </p>
    );
  }
  return (
    <p className={styles.state} role="alert">
      {texts.failed} {failureText(faultOf(error), language)}{' '}
      <Button kind="text" disabled={isFetching} onClick={askAgain}>
        {texts.tryAgain}
      </Button>
    </p>
  );
}
