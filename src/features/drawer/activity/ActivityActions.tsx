import { Flag, Quote, Share2 } from 'lucide-react';
import type { Activity, Dataset } from '../../../domain/model/types';
import { details } from '../../../i18n/messages/drawer/details';
import { useTextOf } from '../../../state/text/useTextOf';
import { activityLink } from '../../../state/url/links';
import { openDialog } from '../../../state/view/actions';
import { useView } from '../../../state/view/viewStore';
import { ActionButton } from './ActionButton';
import styles from './ActivityContent.module.css';
import { AddToCalendar } from './AddToCalendar';
import { reportHref } from './reportHref';

interface ActivityActionsProps {
  readonly activity: Activity;
  readonly dataset: Dataset;
}

/** What a reader can do with the activity. */
export function ActivityActions({ activity, dataset }: ActivityActionsProps) {
  const texts = useTextOf(details);
  const language = useView((state) => state.language);
  const { reportErrorUrl } = dataset.site;
  const report =
    reportErrorUrl &&
    reportHref(reportErrorUrl, {
      subject: texts.reportSubject(activity.title[language]),
      body: texts.reportBody(activity.id, activityLink(activity.id, language)),
    });
  const open = (part: 'link' | 'citation') =>
    openDialog({ name: 'share', topic: 'activity', part });
  return (
    <div className={styles.actions}>
      <ActionButton icon={Share2} label={texts.share} opensDialog onPress={() => open('link')} />
      <ActionButton icon={Quote} label={texts.cite} opensDialog onPress={() => open('citation')} />
      <AddToCalendar activity={activity} dataset={dataset} />
      {report && (
        <a className={styles.action} href={report} rel="noopener noreferrer">
          <Flag size={18} strokeWidth={1.75} aria-hidden />
          {texts.reportError}
        </a>
      )}
    </div>
  );
}
