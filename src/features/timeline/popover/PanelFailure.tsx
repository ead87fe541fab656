import { messages } from '../../../i18n/messages';
import { Button } from '../../../ui/controls/Button';
import { reloadPage } from '../../../ui/late/reloadPage';
import { useHost } from '../host';

/** Stands where a panel that did not arrive would, with the way to get it. */
export function PanelFailure() {
  const { partFailed, retry } = messages[useHost().language].shell;
  return (
    <p role="alert">
      {partFailed} <Button onClick={reloadPage}>{retry}</Button>
    </p>
  );
}
