import { useQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { withProofs } from '../../../data/export/exported';
import { makeFile } from '../../../data/export/makeFile';
import { proofQuery } from '../../../data/served/detailQueries';
import type { Activity, ActivityId, Dataset } from '../../../domain/model/types';
import { details } from '../../../i18n/messages/drawer/details';
import { useTextOf } from '../../../state/text/useTextOf';
import { activityLink } from '../../../state/url/links';
import { useView } from '../../../state/view/viewStore';
import { saveFile } from '../../../ui/interaction/saveFile';
import { ActionButton } from './ActionButton';
import styles from './ActivityContent.module.css';

interface AddToCalendarProps {
  readonly activity: Activity;
  readonly dataset: Dataset;
}

/** Hands the activity to the reader's calendar, as a file that calendars open. */
export function AddToCalendar({ activity, dataset }: AddToCalendarProps) {
  const texts = useTextOf(details);
  const language = useView((state) => state.language);
  const proofs = useQuery(proofQuery);
  const [hasFailed, setFailed] = useState(false);
  const save = async () => {
    const linkTo = (id: ActivityId) => activityLink(id, language);
    try {
      const file = await makeFile('ics', {
        // Without its sources an event is still one: dates, title, place and link are here.
        exported: withProofs([activity], proofs.data ?? new Map()),
        dataset,
        edition: { link: linkTo(activity.id), description: activity.title },
        language,
        linkTo,
      });
      saveFile({ ...file, name: `${activity.id}.ics` });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <ActionButton icon={CalendarPlus} label={texts.addToCalendar} onPress={save} />
      {hasFailed && (
        <p className={styles.failure} role="alert">
          {texts.calendarFailed}
        </p>
      )}
    </>
  );
}
