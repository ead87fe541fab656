import type { SubjectCounts } from '../../../domain/counting/subjectCounts';
import { formatNumber } from '../../../i18n/format/bilingual';
import { formatChange } from '../../../i18n/format/change';
import { drawer } from '../../../i18n/messages/drawer/drawer';
import { comparison as comparisonTexts } from '../../../i18n/messages/timeline/comparison';
import { sideNames } from '../../../i18n/sentences/comparisonSentence';
import { useScene } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useLanguage } from '../../../state/page/useView';
import styles from './SubjectCount.module.css';

/** "2 of 26 activities in this period". */
export function SubjectCount({ subject }: { readonly subject: SubjectCounts }) {
  const texts = useText(drawer);
  const total = useScene((scene) => scene.totals.activities);
  return (
    <p className={styles.count}>
      <span className={styles.number}>{formatNumber(subject.activities.length)}</span>{' '}
      {texts.ofActivities(total)}
      <SubjectChange />
    </p>
  );
}

/** "FY2023: 4 → FY2024: 2, −2" while two periods are compared. */
function SubjectChange() {
  const language = useLanguage();
  const texts = useText(comparisonTexts);
  const period = useScene((scene) => scene.period);
  const comparison = useScene((scene) => scene.comparison);
  const change = comparison?.subject;
  if (!comparison || !change) return null;
  const names = sideNames({ period }, comparison, language);
  return (
    <span className={styles.change}>
      {texts.subjectChange(names, change)} <strong>{formatChange(change.change)}</strong>
    </span>
  );
}
