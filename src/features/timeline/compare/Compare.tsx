import { X } from 'lucide-react';
import { timeline } from '../../../i18n/messages/timeline/timeline';
import { lazyPart } from '../../../loading/lazyPart';
import { useText } from '../../../state/page/useText';
import { useActions, useView } from '../../../state/page/useView';
import { Button } from '../../../ui/controls/Button';
import { PanelFailure } from '../popover/PanelFailure';
import { Popover } from '../popover/Popover';
import styles from '../presets/Presets.module.css';

const ComparePanel = lazyPart(
  () => import('./ComparePanel').then((module) => module.ComparePanel),
  { Failed: PanelFailure },
);

/** A chip beside the presets that opens the choice of another period, and the way back beside it. */
export function Compare() {
  const text = useText(timeline);
  const isComparing = useView(({ compare }) => compare !== null);
  return (
    <>
      <Popover label={text.compare} name={text.compare} kind="chip" isMarked={isComparing}>
        {(close) => <ComparePanel onClose={close} />}
      </Popover>
      {isComparing && <EndComparison hasWord={false} />}
    </>
  );
}

/** Where the drawer that ends a comparison may be out of sight. */
export function EndComparison({ hasWord }: { readonly hasWord: boolean }) {
  const text = useText(timeline);
  const actions = useActions();
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
