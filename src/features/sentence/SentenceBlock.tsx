import { type ReactNode, useRef } from 'react';
import type { Scene } from '../../domain/scene/scene';
import type { Phrase } from '../../i18n/format/phrases';
import type { SceneSource } from '../../state/scenes/sceneSource';
import { putAttribute, putText, usePainted } from '../../ui/interaction/painted';
import styles from './ViewSentence.module.css';

interface SentenceBlockProps {
  readonly source: SceneSource;
  readonly write: (scene: Scene) => readonly Phrase[];
  /** The second line. */
  readonly children: ReactNode;
}

const shapeOf = (phrases: readonly Phrase[]) =>
  phrases.map(({ isStrong, isWhole, tail }) => [isStrong, isWhole, tail].join()).join(';');

function createPhrase({ isStrong, isWhole, tail }: Phrase): HTMLElement {
  const phrase = document.createElement('span');
  if (isWhole && styles.whole) phrase.className = styles.whole;
  phrase.append(isStrong ? document.createElement('strong') : '', tail);
  return phrase;
}

const numbers = ['activities', 'countries', 'engagements', 'organisations'] as const;

/** The page's sentence as its heading, with the numbers it is made of. */
export function SentenceBlock({ source, write, children }: SentenceBlockProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shape = useRef('');
  usePainted(source, (scene) => {
    const root = heading.current;
    if (!root) return;
    const phrases = write(scene);
    const wanted = shapeOf(phrases);
    if (shape.current !== wanted) root.replaceChildren(...phrases.map(createPhrase));
    shape.current = wanted;
    for (const [index, { text }] of phrases.entries()) {
      putText(root.children[index]?.firstChild ?? null, text);
    }
    for (const name of numbers) putAttribute(root, `data-${name}`, scene.totals[name]);
  });
  return (
    <div className={styles.block}>
      {/* biome-ignore lint/a11y/useHeadingContent: painted before it is seen */}
      <h2
        ref={heading}
        id="view-sentence"
        className={styles.sentence}
        tabIndex={-1}
        data-testid="view-sentence"
      />
      {children}
    </div>
  );
}
