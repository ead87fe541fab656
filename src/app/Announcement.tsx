import { useEffect, useRef } from 'react';
import { viewSentence } from '../i18n/sentences/viewSentence';
import { useScenes } from '../state/page/PageProvider';
import { useLanguage } from '../state/page/useView';
import { debounce } from '../state/timing/debounce';

/** Milliseconds: a moving thumb is silent, and the answer still belongs to the act. */
const pause = { wait: 500 };

/**
 * The page's one live region: says the sentence of the view once it has rested, and nothing at the
 * start.
 */
export function Announcement() {
  const region = useRef<HTMLDivElement>(null);
  const said = useRef<string | null>(null);
  const { stage, scenes } = useScenes();
  const language = useLanguage();
  useEffect(() => {
    const say = () => {
      const text = viewSentence(scenes.getState().live, stage.dataset, language);
      if (text === said.current) return;
      if (said.current !== null && region.current) region.current.textContent = text;
      said.current = text;
    };
    const sayLater = debounce(say, pause);
    if (said.current === null) say();
    else sayLater();
    const leave = scenes.subscribe(({ live }, before) => {
      if (live !== before.live) sayLater();
    });
    return () => {
      leave();
      sayLater.cancel();
    };
  }, [stage, scenes, language]);
  return <div ref={region} className="visually-hidden" role="status" />;
}
