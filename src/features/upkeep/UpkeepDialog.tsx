import { useQueryClient } from '@tanstack/react-query';
import { faultOf } from '../../data/dataFileError';
import type { Stage } from '../../domain/scene';
import { failureText } from '../../i18n/failureText';
import { upkeep } from '../../i18n/messages/upkeep';
import { closeDialog } from '../../state/actions';
import { useText } from '../../state/useText';
import { useTextOf } from '../../state/useTextOf';
import { useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
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
