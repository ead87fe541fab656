import type { Comparison } from '../../../domain/comparison/comparison';
import type { SubjectScene } from '../../../domain/counting/subjectScene';
import type { Scene } from '../../../domain/scene/scene';
import { formatNumber } from '../../../i18n/format/bilingual';
import { formatChange } from '../../../i18n/format/change';
import { drawer } from '../../../i18n/messages/drawer/drawer';
import { comparison as comparisonTexts } from '../../../i18n/messages/timeline/comparison';
import { sideNames } from '../../../i18n/sentences/comparisonSentence';
import { useTextOf } from '../../../state/text/useTextOf';
import { useView } from '../../../state/view/viewStore';
import styles from './SubjectCount.module.css';

interface SubjectCountProps {
  readonly scene: Scene;
  readonly subject: SubjectScene;
}

/** "2 of 26 activities in this period". */
export function SubjectCount({ scene, subject }: SubjectCountProps) {
  const texts = useTextOf(drawer);
  return (
    <p className={styles.count}>
      <span className={styles.number}>{formatNumber(subject.activities.length)}</span>{' '}
      {texts.ofActivities(scene.totals.activities)}
      {scene.comparison && <SubjectChange scene={scene} comparison={scene.comparison} />}
    </p>
  );
}

interface SubjectChangeProps {
  readonly scene: Scene;
  readonly comparison: Comparison;
}

/** "FY2023: 4 → FY2024: 2, −2" while two periods are compared. */
function SubjectChange({ scene, comparison }: SubjectChangeProps) {
  const language = useView((state) => state.language);
  const text = useTextOf(comparisonTexts);
  const { subject } = comparison;
  if (!subject) return null;
  const names = sideNames(scene, comparison, language);
  return (
    <span className={styles.change}>
      {text.subjectChange(names, subject)} <strong>{formatChange(subject.change)}</strong>
    </span>
  );
}
