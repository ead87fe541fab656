import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Layout } from '../../src/app/layout/Layout';
import type { View } from '../../src/domain/model/view';
import { PageProvider, StageProvider } from '../../src/state/page/PageProvider';
import { createPage } from '../../src/state/view/page';
import { realStage } from '../realStage';

const stage = realStage();

/** The whole page of a view over the real data, with stores of its own. */
export function pageOfView(view: View): ReactNode {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <PageProvider page={createPage(view)}>
        <StageProvider stage={stage}>
          <Layout failures={[]} />
        </StageProvider>
      </PageProvider>
    </QueryClientProvider>
  );
}
