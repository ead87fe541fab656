import { Flag, Quote, Share2 } from 'lucide-react';
import type { Activity } from '../../../domain/model/types';
import { details } from '../../../i18n/messages/drawer/details';
import { useDataset } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useActions, useLanguage } from '../../../state/page/useView';
import { activityLink } from '../../../state/url/links';
import { usePageLink } from '../usePageLink';
import { ActionButton } from './ActionButton';
import styles from './ActivityContent.module.css';
import { AddToCalendar } from './AddToCalendar';
import { reportHref } from './reportHref';

/** What a reader can do with the activity. */
export function ActivityActions({ activity }: { readonly activity: Activity }) {
  const texts = useText(details);
  const language = useLanguage();
  const { openDialog } = useActions();
  const { reportErrorUrl } = useDataset().site;
  const link = usePageLink((view) => activityLink(activity.id, view.language));
  const report =
    reportErrorUrl &&
    reportHref(reportErrorUrl, {
      subject: texts.reportSubject(activity.title[language]),
      body: texts.reportBody(activity.id, link),
    });
  const open = (part: 'link' | 'citation') =>
    openDialog({ name: 'share', topic: 'activity', part });
  return (
    <div className={styles.actions}>
      <ActionButton icon={Share2} label={texts.share} opensDialog onPress={() => open('link')} />
      <ActionButton icon={Quote} label={texts.cite} opensDialog onPress={() => open('citation')} />
      <AddToCalendar activity={activity} />
      {report && (
        <a className={styles.action} href={report} rel="noopener noreferrer">
          <Flag size={18} strokeWidth={1.75} aria-hidden />
          {texts.reportError}
        </a>
      )}
    </div>
  );
}
