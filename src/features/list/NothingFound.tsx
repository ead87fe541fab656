import { useNothingFound } from '../../state/useFilterResets';
import { EmptyState } from '../../ui/containers/EmptyState';
import type { ListViewProps } from './ListView';
import styles from './ListView.module.css';

/** Names what hides the activities, and takes it away by a button. */
export function NothingFound({ scene, stage }: ListViewProps) {
  const { text, resets } = useNothingFound(stage.dataset, scene);
  return (
    <div className={styles.empty}>
      <EmptyState resets={resets}>{text}</EmptyState>
    </div>
  );
}
