import { ArrowLeft, ChevronLeft, ChevronRight, X } from 'lucide-react';
import type { Activity } from '../../domain/model/types';
import { type ListPosition, positionIn } from '../../domain/scene/activityGroups';
import type { Scene, Stage } from '../../domain/scene/scene';
import { details } from '../../i18n/messages/drawer/details';
import { drawer } from '../../i18n/messages/drawer/drawer';
import { subjectName } from '../../i18n/sentences/subjectName';
import { useTextOf } from '../../state/text/useTextOf';
import { closeTop, openActivity } from '../../state/view/actions';
import { useView } from '../../state/view/viewStore';
import { Button } from '../../ui/controls/Button';
import styles from './TopBar.module.css';

interface TopBarProps {
  readonly scene: Scene;
  readonly stage: Stage;
}

function useDestination({ scene, stage }: TopBarProps): string {
  const texts = useTextOf(drawer);
  const language = useView((state) => state.language);
  const subject = scene.subject?.subject;
  if (scene.activity && subject) return subjectName(stage.dataset, subject, language);
  return subject?.type === 'organisation' ? texts.backToOrganisations : texts.backToCountries;
}

interface StepProps {
  readonly to: Activity | null;
  readonly direction: 'previous' | 'next';
}

/** Stays focusable at the ends of the list, so that the focus does not fall out of the drawer. */
function Step({ to, direction }: StepProps) {
  const texts = useTextOf(details);
  const language = useView((state) => state.language);
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

function Stepper({ position }: { readonly position: ListPosition }) {
  const texts = useTextOf(details);
  return (
    <div className={styles.stepper}>
      <Step to={position.previous} direction="previous" />
      <span className={styles.position}>{texts.position(position.index, position.total)}</span>
      <Step to={position.next} direction="next" />
    </div>
  );
}

/** Back with its destination named, the steps through the current list, and Close. */
export function TopBar({ scene, stage }: TopBarProps) {
  const texts = useTextOf(drawer);
  const destination = useDestination({ scene, stage });
  const current = scene.subject?.activities ?? scene.activities;
  const position = scene.activity && positionIn(current, scene.activity);
  return (
    <div className={styles.bar}>
      <Button kind="text" className={styles.back} onClick={closeTop}>
        <ArrowLeft size={18} strokeWidth={1.75} aria-hidden />
        <span className={styles.destination}>{destination}</span>
      </Button>
      {position && <Stepper position={position} />}
      <Button kind="icon" aria-label={texts.close} className={styles.close} onClick={closeTop}>
        <X size={20} strokeWidth={1.75} aria-hidden />
      </Button>
    </div>
  );
}
