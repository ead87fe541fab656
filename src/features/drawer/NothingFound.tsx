import { useNothingFound } from '../../state/useFilterResets';
import { EmptyState } from '../../ui/containers/EmptyState';
import type { ContentProps } from './contentProps';
import styles from './subject/SubjectActivities.module.css';

/** Names what hides the activities, and takes it away by a button; beside a map, which cannot say so. */
export function NothingFound({ scene, stage }: Pick<ContentProps, 'scene' | 'stage'>) {
  const { text, resets } = useNothingFound(stage.dataset, scene);
  return (
    <div className={styles.empty}>
      <EmptyState resets={resets}>{text}</EmptyState>
    </div>
  );
}
