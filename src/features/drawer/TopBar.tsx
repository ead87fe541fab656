import { ArrowLeft, ChevronLeft, ChevronRight, X } from 'lucide-react';
import type { Activity } from '../../domain/model/types';
import { positionIn } from '../../domain/scene/activityGroups';
import { details } from '../../i18n/messages/drawer/details';
import { drawer } from '../../i18n/messages/drawer/drawer';
import { subjectName } from '../../i18n/sentences/subjectName';
import { useDataset, useScene } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useActions, useLanguage } from '../../state/page/useView';
import { Button } from '../../ui/controls/Button';
import styles from './TopBar.module.css';

/** The name of what Back opens. */
function useDestination(activity: Activity | null): string {
  const texts = useText(drawer);
  const language = useLanguage();
  const dataset = useDataset();
  const subject = useScene((scene) => scene.subject?.subject ?? null);
  if (activity && subject) return subjectName(dataset, subject, language);
  return subject?.type === 'organisation' ? texts.backToOrganisations : texts.backToCountries;
}

interface StepProps {
  readonly to: Activity | null;
  readonly direction: 'previous' | 'next';
}

/** Stays focusable at the ends of the list, so that the focus does not leave the drawer. */
function Step({ to, direction }: StepProps) {
  const texts = useText(details);
  const language = useLanguage();
  const { openActivity } = useActions();
  const isBack = direction === 'previous';
  const noneLabel = isBack ? texts.noPrevious : texts.noNext;
  const label = to ? texts[direction](to.title[language]) : noneLabel;
  const Icon = isBack ? ChevronLeft : ChevronRight;
  return (
    <Button
      kind="icon"
      aria-label={label}
      aria-disabled={to === null}
      data-stepper={direction}
      className={styles.step}
      onClick={() => to && openActivity(to.id)}
    >
      <Icon size={18} strokeWidth={1.75} aria-hidden />
    </Button>
  );
}

/** Steps through the list that the activity was opened from; nothing if it is not in it. */
function Stepper({ activity }: { readonly activity: Activity }) {
  const texts = useText(details);
  const list = useScene((scene) => scene.subject?.activities ?? scene.activities);
  const position = positionIn(list, activity);
  if (!position) return null;
  return (
    <div className={styles.stepper}>
      <Step to={position.previous} direction="previous" />
      <span className={styles.position}>{texts.position(position.index, position.total)}</span>
      <Step to={position.next} direction="next" />
    </div>
  );
}

/** Back with the name of its destination, the steps through the current list, and Close. */
export function TopBar() {
  const texts = useText(drawer);
  const activity = useScene((scene) => scene.activity);
  const destination = useDestination(activity);
  const { closeTop } = useActions();
  return (
    <div className={styles.bar}>
      <Button kind="text" className={styles.back} onClick={closeTop}>
        <ArrowLeft size={18} strokeWidth={1.75} aria-hidden />
        <span className={styles.destination}>{destination}</span>
      </Button>
      {activity && <Stepper activity={activity} />}
      <Button kind="icon" aria-label={texts.close} className={styles.close} onClick={closeTop}>
        <X size={20} strokeWidth={1.75} aria-hidden />
      </Button>
    </div>
  );
}
