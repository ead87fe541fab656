import { useEffect, useLayoutEffect } from 'react';
import { StageProvider, usePage } from '../state/page/PageProvider';
import { useDataset } from '../state/page/useScene';
import { useLanguage } from '../state/page/useView';
import { useTheme } from '../state/preferences/useTheme';
import { startUrlSync } from '../state/url/syncUrl';
import { validateLink } from '../state/url/validateLink';
import { Announcement } from './Announcement';
import { LoadFailure } from './failures/LoadFailure';
import { Layout } from './layout/Layout';
import { LoadingFrame } from './layout/LoadingFrame';
import { readerLanguage } from './readerLanguage';
import { useLoadedStage } from './useLoadedStage';

/** Composition root: the files become a stage, the stage and the view a scene, the scene a page. */
export function App() {
  const theme = useTheme();
  const language = useLanguage();
  const loaded = useLoadedStage();
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (loaded.status === 'loading') return <LoadingFrame />;
  if (loaded.status === 'failed') return <LoadFailure failure={loaded.failure} />;
  return (
    <StageProvider stage={loaded.stage}>
      <AddressAndTitle />
      <Layout failures={loaded.failures} />
      <Announcement />
    </StageProvider>
  );
}

/** Keeps what stands around the page in step with it. */
function AddressAndTitle() {
  const page = usePage();
  const dataset = useDataset();
  const language = useLanguage();
  // Before the first paint: nobody sees the view of a link that the data has yet to check.
  useLayoutEffect(
    () =>
      startUrlSync(page, {
        defaultLanguage: readerLanguage(),
        validate: (parsed) => validateLink(parsed, dataset),
      }),
    [page, dataset],
  );
  useEffect(() => {
    document.title = `${dataset.site.title[language]} · ${dataset.site.shortSubtitle[language]}`;
  }, [dataset, language]);
  return null;
}
