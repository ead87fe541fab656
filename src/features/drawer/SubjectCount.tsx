import type { Scene } from '../../domain/scene';
import type { SubjectScene } from '../../domain/subjectScene';
import { formatNumber } from '../../i18n/bilingual';
import { drawer } from '../../i18n/messages/drawer';
import { useTextOf } from '../../state/useTextOf';
import styles from './Drawer.module.css';

interface SubjectCountProps {
  readonly scene: Scene;
  readonly subject: SubjectScene;
}

/** "2 of 26 activities in this window". */
export function SubjectCount({ scene, subject }: SubjectCountProps) {
  const texts = useTextOf(drawer);
  return (
    <p className={styles.count}>
      <span className={styles.number}>{formatNumber(subject.activities.length)}</span>{' '}
      {texts.ofActivities(scene.totals.activities)}
    </p>
  );
}
