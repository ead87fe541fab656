import { X } from 'lucide-react';
import { Button } from '../../../ui/controls/Button';
import { late } from '../../../ui/late/late';
import { useHost } from '../host';
import { PanelFailure } from '../popover/PanelFailure';
import { Popover } from '../popover/Popover';
import styles from '../presets/Presets.module.css';
import type { CompareChoice } from './ComparePanel';

const ComparePanel = late(
  () => import('./ComparePanel').then((module) => module.ComparePanel),
  PanelFailure,
);

/** A chip beside the presets that opens the choice of another period, and the way back beside it. */
export function Compare(props: CompareChoice) {
  const { text } = useHost();
  const isComparing = props.compare !== null;
  return (
    <>
      <Popover label={text.compare} name={text.compare} kind="chip" isMarked={isComparing}>
        {(close) => <ComparePanel {...props} onClose={close} />}
      </Popover>
      {isComparing && <EndComparison hasWord={false} />}
    </>
  );
}

/** Where the drawer that ends a comparison may be out of sight. */
export function EndComparison({ hasWord }: { readonly hasWord: boolean }) {
  const { text, actions } = useHost();
  return (
    <Button
      kind="chip"
      className={styles.chip}
      aria-label={text.endComparison}
      onClick={({ currentTarget }) => {
        // The button goes with the comparison; the keyboard stays beside it.
        const { previousElementSibling } = currentTarget;
        actions.endComparison();
        if (previousElementSibling instanceof HTMLElement) previousElementSibling.focus();
      }}
    >
      <X size={16} strokeWidth={1.75} aria-hidden />
      {hasWord && <span className={styles.endWord}>{text.endComparison}</span>}
    </Button>
  );
}
