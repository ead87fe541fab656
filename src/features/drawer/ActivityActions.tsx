import { Check, Flag, Link } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { Activity, Site } from '../../domain/types';
import { details } from '../../i18n/messages/details';
import { useTextOf } from '../../state/useTextOf';
import { viewHref } from '../../state/viewHref';
import { useView } from '../../state/viewStore';
import styles from './ActivityContent.module.css';
import { reportHref } from './reportHref';

const doneMilliseconds = 2000;

function presentLink(): string {
  return new URL(viewHref({}), window.location.href).href;
}

type CopyState =
  | { readonly type: 'idle' | 'copied' }
  | { readonly type: 'failed'; readonly link: string };

/** Copies the link to what is on screen; where that is forbidden, shows it to be copied by hand. */
function CopyLink() {
  const texts = useTextOf(details);
  const fieldId = useId();
  const [state, setState] = useState<CopyState>({ type: 'idle' });
  useEffect(() => {
    if (state.type !== 'copied') return;
    const timer = window.setTimeout(() => setState({ type: 'idle' }), doneMilliseconds);
    return () => window.clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    const link = presentLink();
    try {
      await navigator.clipboard.writeText(link);
      setState({ type: 'copied' });
    } catch {
      setState({ type: 'failed', link });
    }
  };

  const Icon = state.type === 'copied' ? Check : Link;
  return (
    <>
      <button type="button" className={styles.action} onClick={copy}>
        <Icon size={18} strokeWidth={1.75} aria-hidden />
        {state.type === 'copied' ? texts.linkCopied : texts.copyLink}
      </button>
      {state.type === 'failed' && (
        <p className={styles.failure}>
          {texts.copyFailed}
          <label className="visually-hidden" htmlFor={fieldId}>
            {texts.linkLabel}
          </label>
          <input
            id={fieldId}
            className={styles.link}
            readOnly
            value={state.link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </p>
      )}
    </>
  );
}

interface ActivityActionsProps {
  readonly activity: Activity;
  readonly site: Site;
}

export function ActivityActions({ activity, site }: ActivityActionsProps) {
  const texts = useTextOf(details);
  const language = useView((state) => state.language);
  const report =
    site.reportErrorUrl &&
    reportHref(site.reportErrorUrl, {
      subject: texts.reportSubject(activity.title[language]),
      body: texts.reportBody(activity.id, presentLink()),
    });
  return (
    <div className={styles.actions}>
      <CopyLink />
      {report && (
        <a className={styles.action} href={report} rel="noopener noreferrer">
          <Flag size={18} strokeWidth={1.75} aria-hidden />
          {texts.reportError}
        </a>
      )}
    </div>
  );
}
