import '@digital-go-jp/design-tokens/dist/tokens.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { readerLanguage } from './app/readerLanguage';
import { PageProvider } from './state/page/PageProvider';
import { startThemePreference } from './state/preferences/themePreference';
import { readLink } from './state/url/syncUrl';
import { createPage } from './state/view/page';

// The link comes first, so that the very first frame is in its language.
const page = createPage(readLink(readerLanguage()).view);
startThemePreference(page);

const root = document.getElementById('root');
if (!root) throw new Error('index.html lacks the element with id "root"');
// Nobody prints before the page is there; without it paper shows what the screen does.
import('./styles/print.css').catch(() => undefined);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <PageProvider page={page}>
        <App />
      </PageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
