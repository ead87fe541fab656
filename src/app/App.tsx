import { useEffect, useLayoutEffect, useMemo } from 'react';
import type { Stage } from '../domain/scene/scene';
import { startUrlSync } from '../state/url/syncUrl';
import { validateLink } from '../state/url/validateLink';
import { type Theme, useView } from '../state/view/viewStore';
import { Announcement } from './Announcement';
import { LoadFailure } from './failures/LoadFailure';
import { Layout } from './layout/Layout';
import { LoadingFrame } from './layout/LoadingFrame';
import { readerLanguage } from './readerLanguage';
import { createSource, useComparing } from './useComparing';
import { useFollowing } from './useFollowing';
import { type DataFailure, useStage } from './useLoadedStage';
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
  const source = useMemo(() => createSource(stage), [stage]);
  const comparing = useComparing(source);
  const scene = useFollowing(source);
  const language = useView((state) => state.language);
  // Before the first paint: nobody sees the view of a link that the data has yet to settle.
  useLayoutEffect(
    () =>
      startUrlSync({
        defaultLanguage: readerLanguage(),
        settle: (parsed) => validateLink(parsed, dataset),
      }),
    [dataset],
  );
  useEffect(() => {
    document.title = `${dataset.site.title[language]} · ${dataset.site.shortSubtitle[language]}`;
  }, [dataset, language]);
  return (
    <>
      <Layout source={source} scene={scene} failures={failures} theme={theme} />
      <Announcement source={source} comparing={comparing} />
    </>
  );
}
