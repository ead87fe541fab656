import { Share2 } from 'lucide-react';
import { share } from '../../i18n/messages/sharing/share';
import { useText } from '../../state/page/useText';
import { Button } from '../../ui/controls/Button';
import { CopyButton } from '../../ui/controls/CopyButton';
import { CopyField } from '../../ui/controls/CopyField';
import styles from './ShareDialog.module.css';
import { sharedLink, sharedTitle, type TopicProps, useShared } from './topic';
import { useBrowserValue } from './useBrowserValue';

/** The reader may close the system's dialog without sharing: that is no failure. */
async function sendWith(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, text: title, url });
  } catch {
    return;
  }
}

/** The address of what is shared, alone or after its sentence. */
export function LinkPart({ topic }: TopicProps) {
  const texts = useText(share);
  const shared = useShared(topic);
  const link = useBrowserValue(() => sharedLink(shared), '');
  const canShare = useBrowserValue(() => 'share' in navigator, false);
  const title = sharedTitle(shared, shared.view.language);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{texts.link}</h3>
      <CopyField label={texts.linkOf} value={link} />
      <div className={styles.actions}>
        {canShare && (
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
