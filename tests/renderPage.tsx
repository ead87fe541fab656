import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Stage } from '../src/domain/counting/stage';
import { defaultView, type View } from '../src/domain/model/view';
import { PageProvider, StageProvider } from '../src/state/page/PageProvider';
import { createPage } from '../src/state/view/page';
import type { Memory } from '../src/state/view/viewStore';
import { stageOf } from './builders';

export interface PageOptions {
  readonly view?: Partial<View>;
  readonly memory?: Partial<Memory>;
  /** Without activities if not given. */
  readonly stage?: Stage;
  /** With the answers of data files where a test needs them. */
  readonly client?: QueryClient;
}

/** Renders a part of the page over real stores of its own. */
export function renderPage(part: ReactNode, options: PageOptions = {}) {
  const { view, memory, stage = stageOf([]), client = new QueryClient() } = options;
  const page = createPage({ ...defaultView(view?.language ?? 'en'), ...view }, memory);
  const { container } = render(
    <QueryClientProvider client={client}>
      <PageProvider page={page}>
        <StageProvider stage={stage}>{part}</StageProvider>
      </PageProvider>
    </QueryClientProvider>,
  );
  return {
    container,
    page,
    actions: page.actions,
    /** The view as it is now. */
    shown: page.view.getState,
    user: userEvent.setup(),
  };
}
