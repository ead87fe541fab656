import { useText } from '../state/useText';
import { Button } from '../ui/Button';
import { loadAnew } from '../ui/loadAnew';

/** Stands where a part of the program did not arrive, with the way to get it. */
export function PartFailure() {
  const text = useText().shell;
  return (
    <p role="alert">
      {text.partFailed} <Button onClick={loadAnew}>{text.retry}</Button>
    </p>
  );
}
