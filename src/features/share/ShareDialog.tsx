import { useEffect, useRef, useState } from 'react';
import { shell } from '../../i18n/messages/page/shell';
import { share } from '../../i18n/messages/sharing/share';
import { useText } from '../../state/page/useText';
import { useActions } from '../../state/page/useView';
import type { OpenDialog, ShareTopic } from '../../state/view/viewStore';
import { Dialog } from '../../ui/containers/Dialog';
import { Choice } from '../../ui/controls/Choice';
import { CitationPart } from './CitationPart';
import { EmbedPart } from './EmbedPart';
import { LinkPart } from './LinkPart';
import styles from './ShareDialog.module.css';
import { sharedTitle, useShared } from './topic';

const topics: readonly ShareTopic[] = ['activity', 'view'];

interface ShareDialogProps {
  /** What the dialog opens with; the reader may choose another topic. */
  readonly opened: Extract<OpenDialog, { name: 'share' }>;
}

/** A link, an embedded map, a citation: of the view, or of the activity that is open. */
export function ShareDialog({ opened }: ShareDialogProps) {
  const texts = useText(share);
  const { close } = useText(shell);
  const { closeDialog } = useActions();
  const [topic, setTopic] = useState(opened.topic);
  const citationHeading = useRef<HTMLHeadingElement>(null);
  const shared = useShared(topic);
  useEffect(() => {
    if (opened.part !== 'citation') return;
    citationHeading.current?.scrollIntoView({ block: 'start' });
    citationHeading.current?.focus({ preventScroll: true });
  }, [opened.part]);
  return (
    <Dialog isOpen title={texts.title} closeLabel={close} onClose={closeDialog}>
      {shared.scene.activity && (
        <div className={styles.topic}>
          <Choice
            legend={texts.topic}
            options={topics}
            labels={texts.topics}
            chosen={topic}
            onChoose={setTopic}
            isRow
          />
        </div>
      )}
      <p className={styles.title}>{sharedTitle(shared, shared.view.language)}</p>
      <LinkPart topic={topic} />
      <CitationPart topic={topic} headingRef={citationHeading} />
      {shared.activity === null && <EmbedPart />}
    </Dialog>
  );
}
