import { useEffect, useRef } from 'react';
import type { Scene } from '../domain/scene/scene';
import { sentenceFacts } from '../domain/scene/sentenceFacts';
import { sentenceText } from '../i18n/sentences/sentence';
import type { SceneSource } from '../state/scenes/sceneSource';
import { useView, viewStore } from '../state/view/viewStore';
import type { Comparing } from './useComparing';

/** Long enough that a moving thumb is silent, short enough that the answer belongs to the act. */
const restMilliseconds = 500;

interface AnnouncementProps {
  readonly source: SceneSource;
  readonly comparing: Comparing;
}

/**
 * The page's one live region: says the sentence of the view once it has rested, and nothing at the
 * start. It listens past React, so that a step of the slider renders nothing here.
 */
export function Announcement({ source, comparing: { sentences, hasFailed } }: AnnouncementProps) {
  const region = useRef<HTMLDivElement>(null);
  const said = useRef<string | null>(null);
  const language = useView((state) => state.language);
  useEffect(() => {
    /** `null` while a comparison is asked for that has still to come. */
    const textOf = (scene: Scene): string | null => {
      const { comparison } = scene;
      if (comparison && sentences) return sentences.comparisonText(scene, comparison, language);
      if (viewStore.getState().compare !== null && !hasFailed) return null;
      return sentenceText(sentenceFacts(scene), source.stage.dataset, language);
    };
    const say = () => {
      const text = textOf(source.read());
      if (text === null || text === said.current) return;
      if (said.current !== null && region.current) region.current.textContent = text;
      said.current = text;
    };
    let scene = source.read();
    let timer = 0;
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(say, restMilliseconds);
    };
    if (said.current === null) say();
    else wait();
    const leave = source.subscribe(() => {
      const next = source.read();
      if (next !== scene) wait();
      scene = next;
    });
    return () => {
      leave();
      window.clearTimeout(timer);
    };
  }, [source, sentences, hasFailed, language]);
  return <div ref={region} className="visually-hidden" role="status" />;
}
