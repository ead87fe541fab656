import { useText } from '../state/useText';
import { Button } from '../ui/Button';

/** A part of the program that did not arrive, and the way to ask for it again. */
export function PartFailure({ onRetry }: { readonly onRetry: () => void }) {
  const text = useText().shell;
  return (
    <p role="alert">
      {text.partFailed} <Button onClick={onRetry}>{text.retry}</Button>
    </p>
  );
}
