import { useQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { withProofs } from '../../../data/export/exported';
import { makeFile } from '../../../data/export/makeFile';
import { proofQuery } from '../../../data/served/detailQueries';
import type { Activity, ActivityId } from '../../../domain/model/types';
import { details } from '../../../i18n/messages/drawer/details';
import { useDataset } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useLanguage } from '../../../state/page/useView';
import { activityLink } from '../../../state/url/links';
import { saveFile } from '../../../ui/interaction/saveFile';
import { ActionButton } from './ActionButton';
import styles from './ActivityContent.module.css';

/** Saves the activity as a file that calendars open. */
export function AddToCalendar({ activity }: { readonly activity: Activity }) {
  const texts = useText(details);
  const language = useLanguage();
  const dataset = useDataset();
  const proofs = useQuery(proofQuery);
  const [hasFailed, setFailed] = useState(false);
  const save = async () => {
    const linkTo = (id: ActivityId) => activityLink(id, language);
    try {
      const file = await makeFile('ics', {
        // An event is complete without sources: dates, title, place and link are here.
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
