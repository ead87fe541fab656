import { useQueryClient } from '@tanstack/react-query';
import { faultOf } from '../../data/served/dataFileError';
import { shell } from '../../i18n/messages/page/shell';
import { upkeep } from '../../i18n/messages/record/upkeep';
import { failureText } from '../../i18n/sentences/failureText';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage } from '../../state/page/useView';
import { Dialog } from '../../ui/containers/Dialog';
import { Button } from '../../ui/controls/Button';
import styles from './UpkeepDialog.module.css';
import { type UpkeepLoad, useUpkeepData } from './useUpkeepData';
import { Workbench } from './Workbench';

/** Staff check an edited spreadsheet, see what it changes and download the files it makes. */
export function UpkeepDialog() {
  const texts = useText(upkeep);
  const { upkeep: title, close } = useText(shell);
  const { closeDialog } = useActions();
  const load = useUpkeepData();
  return (
    <Dialog isOpen title={title} closeLabel={close} onClose={closeDialog}>
      <p className={styles.intro}>{texts.intro}</p>
      {load.data ? <Workbench data={load.data} /> : <LoadState load={load} />}
    </Dialog>
  );
}

/** In place of records that are loading or have failed: says which and why, offers to try again. */
function LoadState({ load: { error, isLoaded, isFetching } }: { readonly load: UpkeepLoad }) {
  const texts = useText(upkeep);
  const language = useLanguage();
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
