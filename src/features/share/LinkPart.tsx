import { Share2 } from 'lucide-react';
import { share } from '../../i18n/messages/sharing/share';
import { useTextOf } from '../../state/text/useTextOf';
import { Button } from '../../ui/controls/Button';
import { CopyButton } from '../../ui/controls/CopyButton';
import { CopyField } from '../../ui/controls/CopyField';
import styles from './ShareDialog.module.css';
import { type Shared, sharedLink, sharedTitle } from './topic';

/** Closing the system's sheet is an answer, not a failure. */
async function sendWith(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, text: title, url });
  } catch {
    return;
  }
}

/** The address of what is shared, alone or behind its sentence. */
export function LinkPart({ shared }: { readonly shared: Shared }) {
  const texts = useTextOf(share);
  const link = sharedLink(shared);
  const title = sharedTitle(shared, shared.view.language);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{texts.link}</h3>
      <CopyField label={texts.linkOf} value={link} />
      <div className={styles.actions}>
        {'share' in navigator && (
          <Button kind="primary" onClick={() => sendWith(title, link)}>
            <Share2 size={18} strokeWidth={1.75} aria-hidden />
            {texts.system}
          </Button>
        )}
        <CopyButton
          text={link}
          label={texts.copyLink}
          doneLabel={texts.linkCopied}
          failedLabel={texts.copyFailed}
        />
        <CopyButton
          text={`${title}\n${link}`}
          label={shared.activity ? texts.copyTitle : texts.copySentence}
          doneLabel={texts.copied}
          failedLabel={texts.copyFailed}
        />
      </div>
    </section>
  );
}
