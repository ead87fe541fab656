import { useEffect, useRef, useState } from 'react';
import type { Scene, Stage } from '../../domain/scene/scene';
import { share } from '../../i18n/messages/sharing/share';
import { useText } from '../../state/text/useText';
import { useTextOf } from '../../state/text/useTextOf';
import { closeDialog } from '../../state/view/actions';
import { type OpenDialog, type ShareTopic, useView } from '../../state/view/viewStore';
import { Dialog } from '../../ui/containers/Dialog';
import { Choice } from '../../ui/controls/Choice';
import { CitationPart } from './CitationPart';
import { EmbedPart } from './EmbedPart';
import { LinkPart } from './LinkPart';
import styles from './ShareDialog.module.css';
import { type Shared, sharedTitle } from './topic';

const topics: readonly ShareTopic[] = ['activity', 'view'];

interface ShareDialogProps {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly opened: Extract<OpenDialog, { name: 'share' }>;
}

/** A link, an embedded map, a citation: of the view, or of the activity that is open. */
export function ShareDialog({ stage, scene, opened }: ShareDialogProps) {
  const texts = useTextOf(share);
  const { close } = useText().shell;
  const view = useView((state) => state);
  const [topic, setTopic] = useState(opened.topic);
  const citationHeading = useRef<HTMLHeadingElement>(null);
  const activity = topic === 'activity' ? scene.activity : null;
  const shared: Shared = { stage, scene, view, activity };
  useEffect(() => {
    if (opened.part !== 'citation') return;
    citationHeading.current?.scrollIntoView({ block: 'start' });
    citationHeading.current?.focus({ preventScroll: true });
  }, [opened.part]);
  return (
    <Dialog isOpen title={texts.title} closeLabel={close} onClose={closeDialog}>
      {scene.activity && (
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
      <p className={styles.title}>{sharedTitle(shared, view.language)}</p>
      <LinkPart shared={shared} />
      <CitationPart shared={shared} headingRef={citationHeading} />
      {activity === null && <EmbedPart shared={shared} />}
    </Dialog>
  );
}
