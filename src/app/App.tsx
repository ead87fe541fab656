import { useEffect, useLayoutEffect, useMemo } from 'react';
import { createScene, type SceneView, type Stage } from '../domain/scene';
import { sentenceFacts } from '../domain/sentence';
import { sentenceText } from '../i18n/sentence';
import { settleLink } from '../state/settleLink';
import { startUrlSync } from '../state/syncUrl';
import { type Theme, useView } from '../state/viewStore';
import { Announcer } from '../ui/Announcer';
import { Layout } from './Layout';
import { LoadFailure } from './LoadFailure';
import { LoadingFrame } from './LoadingFrame';
import { readerLanguage } from './readerLanguage';
import { useComparison } from './useComparison';
import { useFollowing } from './useFollowing';
import { type DataFailure, useStage } from './useStage';
import { useTheme } from './useTheme';

/** Composition root: the files become a stage, the stage and the view a scene, the scene a page. */
export function App() {
  const theme = useTheme();
  const language = useView((state) => state.language);
  const loaded = useStage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (loaded.status === 'loading') return <LoadingFrame />;
  if (loaded.status === 'failed') return <LoadFailure failure={loaded.failure} />;
  return <Workspace stage={loaded.stage} failures={loaded.failures} theme={theme} />;
}

interface WorkspaceProps {
  readonly stage: Stage;
  readonly failures: readonly DataFailure[];
  readonly theme: Theme;
}

function Workspace({ stage, failures, theme }: WorkspaceProps) {
  const { dataset } = stage;
  const view = useSceneView();
  const counted = useMemo(() => createScene(stage, view), [stage, view]);
  const compared = useComparison(stage, counted, view);
  const { scene } = compared;
  const following = useFollowing(scene, view);
  const language = useView((state) => state.language);
  const sentence = compared.sentence ?? sentenceText(sentenceFacts(scene), dataset, language);
  // Before the first paint: nobody sees the view of a link that the data has yet to settle.
  useLayoutEffect(
    () =>
      startUrlSync({
        defaultLanguage: readerLanguage(),
        settle: (parsed) => settleLink(parsed, dataset),
      }),
    [dataset],
  );
  useEffect(() => {
    document.title = `${dataset.site.title[language]} · ${dataset.site.shortSubtitle[language]}`;
  }, [dataset, language]);
  return (
    <>
      <Layout stage={stage} scene={scene} following={following} failures={failures} theme={theme} />
      <Announcer text={compared.isPending ? null : sentence} />
    </>
  );
}

/** What the scene depends on; the same object until something of it changes. */
function useSceneView(): SceneView {
  const window = useView((state) => state.window);
  const subject = useView((state) => state.subject);
  const activity = useView((state) => state.activity);
  const facets = useView((state) => state.facets);
  const query = useView((state) => state.query);
  return useMemo(
    () => ({ window, subject, activity, facets, query }),
    [window, subject, activity, facets, query],
  );
}
