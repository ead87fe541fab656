import { X } from 'lucide-react';
import type { Scene } from '../../domain/scene';
import type { Site } from '../../domain/types';
import { endComparison } from '../../state/actions';
import { useText } from '../../state/useText';
import { useView } from '../../state/viewStore';
import { Button } from '../../ui/Button';
import { late } from '../../ui/late';
import { Popover } from './Popover';
import styles from './Presets.module.css';

const ComparePanel = late(
  () => import('./ComparePanel').then((module) => module.ComparePanel),
  () => <p>{useText().shell.partFailed}</p>,
);

interface CompareProps {
  readonly scene: Scene;
  readonly site: Site;
}

/** A chip beside the presets that opens the choice of another window, and the way back beside it. */
export function Compare(props: CompareProps) {
  const text = useText().timeline;
  const isComparing = useView((state) => state.compare !== null);
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
  const text = useText().timeline;
  return (
    <Button
      kind="chip"
      className={styles.chip}
      aria-label={text.endComparison}
      onClick={({ currentTarget }) => {
        // The button goes with the comparison; the keyboard stays beside it.
        const { previousElementSibling } = currentTarget;
        endComparison();
        if (previousElementSibling instanceof HTMLElement) previousElementSibling.focus();
      }}
    >
      <X size={16} strokeWidth={1.75} aria-hidden />
      {hasWord && <span className={styles.endWord}>{text.endComparison}</span>}
    </Button>
  );
}
