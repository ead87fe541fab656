import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo } from 'react';
import { actionPlansQuery, proofQuery } from '../../../src/data/served/detailQueries';
import { isoDate } from '../../../src/domain/model/dates';
import type { ActionPlans, ActivityId, CountryCode, Proof } from '../../../src/domain/model/types';
import { defaultView } from '../../../src/domain/model/view';
import type { Stage } from '../../../src/domain/counting/stage';
import { Drawer } from '../../../src/features/drawer/Drawer';
import { loadOpened } from '../../../src/features/drawer/useOpened';
import { openView } from '../../../src/state/view/actions';
import { useView } from '../../../src/state/view/viewStore';

import { sceneOf } from '../comparing';

type ViewChange = Partial<ReturnType<typeof defaultView>>;

function DrawerOfStore({ stage }: { readonly stage: Stage }) {
  const view = useView((state) => state);
  const scene = useMemo(() => sceneOf(stage, view), [stage, view]);
  return <Drawer scene={scene} stage={stage} />;
}

// The page loads it before anybody can click; here it has to be there from the start.
await loadOpened();

export const emptyProof: Proof = {
  published: null,
  sources: [
    {
      url: 'https://example.org/notice',
      publisher: { en: 'Ministry of Defense', ja: '防衛省' },
      says: { en: 'Gives the date.', ja: '日付がある。' },
      read: isoDate('2026-11-01'),
    },
  ],
  inferred: [],
  corrections: [],
  notes: null,
};

interface DrawerOptions {
  readonly view?: ViewChange;
  readonly proofs?: readonly (readonly [string, Proof])[];
  readonly plans?: readonly ActionPlans[];
}

/** The drawer over the real store, with its two data files loaded. */
export function renderDrawer(stage: Stage, { view, proofs = [], plans = [] }: DrawerOptions = {}) {
  openView({ ...defaultView(view?.language ?? 'en'), ...view }, []);
  const client = new QueryClient();
  client.setQueryData(
    proofQuery.queryKey,
    new Map(proofs.map(([id, proof]) => [id as ActivityId, proof])),
  );
  client.setQueryData(
    actionPlansQuery.queryKey,
    new Map(plans.map((record) => [record.country as CountryCode, record])),
  );
  render(
    <QueryClientProvider client={client}>
      <button type="button">Outside</button>
      <DrawerOfStore stage={stage} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}
