import { shell } from '../../../i18n/messages/page/shell';
import { reloadPage } from '../../../loading/reloadPage';
import { useText } from '../../../state/page/useText';
import { Button } from '../../../ui/controls/Button';

/** Stands where a panel that did not arrive would, with the way to get it. */
export function PanelFailure() {
  const { partFailed, retry } = useText(shell);
  return (
    <p role="alert">
      {partFailed} <Button onClick={reloadPage}>{retry}</Button>
    </p>
  );
}
