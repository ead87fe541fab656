import { QueryClient } from '@tanstack/react-query';
import { actionPlansQuery, proofQuery } from '../../../src/data/served/detailQueries';
import type { Stage } from '../../../src/domain/counting/stage';
import { isoDate } from '../../../src/domain/model/dates';
import type { ActionPlans, ActivityId, CountryCode, Proof } from '../../../src/domain/model/types';
import type { View } from '../../../src/domain/model/view';
import { Drawer } from '../../../src/features/drawer/Drawer';
import { openedParts } from '../../../src/features/drawer/openedParts';
import { renderPage } from '../../renderPage';

// The page loads them before anybody can click; here they have to be there from the start.
await openedParts.load();

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
  readonly view?: Partial<View>;
  readonly proofs?: readonly (readonly [string, Proof])[];
  readonly plans?: readonly ActionPlans[];
}

/** The drawer over real stores, with its two data files loaded. */
export function renderDrawer(
  stage: Stage,
  { view = {}, proofs = [], plans = [] }: DrawerOptions = {},
) {
  const client = new QueryClient();
  client.setQueryData(
    proofQuery.queryKey,
    new Map(proofs.map(([id, proof]) => [id as ActivityId, proof])),
  );
  client.setQueryData(
    actionPlansQuery.queryKey,
    new Map(plans.map((record) => [record.country as CountryCode, record])),
  );
  const part = (
    <>
      <button type="button">Outside</button>
      <Drawer />
    </>
  );
  return renderPage(part, { view, stage, client });
}
