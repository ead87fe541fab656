import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { TimeBar } from '../../../src/app/layout/TimeBar';
import * as comparison from '../../../src/domain/comparison/comparison';
import { isoDate } from '../../../src/domain/model/dates';
import { defaultView, type OpenPeriod, type View } from '../../../src/domain/model/view';
import type { Stage } from '../../../src/domain/scene/scene';
import { SceneSource } from '../../../src/state/scenes/sceneSource';
import { openView } from '../../../src/state/view/actions';
import { viewStore } from '../../../src/state/view/viewStore';
import { createActivity, partners, stageOf } from '../../builders';

// Finding by role computes the styles of every bar and table row, which jsdom does slowly.
vi.setConfig({ testTimeout: 30_000 });

/** Seven in October 2024, one of them with the Philippines; one in July 2023. */
export const stage = stageOf([
  ...Array.from({ length: 6 }, (_, index) =>
    createActivity(`october-${index}`, { start: '2024-10-10' }),
  ),
  createActivity('october-partner', { start: '2024-10-20', partners: partners('PHL') }),
  createActivity('july', { start: '2023-07-01', partners: partners('FJI') }),
]);

// The page loads them before anybody can click; here they have to be there from the start.
await import('../../../src/features/timeline/presets/MoreSettings');
await import('../../../src/features/timeline/fields/dateReader');

export function periodOf(from: string | null, to: string | null): OpenPeriod {
  return { from: from === null ? null : isoDate(from), to: to === null ? null : isoDate(to) };
}

export const fiscal2024 = periodOf('2024-04-01', '2025-03-31');

/** The timeline over the real store. Nothing is laid out: the axis is 720 px, a month 20 px. */
export function renderTimeline(view: Partial<View> = {}, shown: Stage = stage) {
  openView({ ...defaultView(view.language ?? 'en'), ...view }, []);
  const source = new SceneSource(shown);
  source.compareBy(comparison);
  render(<TimeBar source={source} />);
  return userEvent.setup();
}

export function shownPeriod(): OpenPeriod {
  return viewStore.getState().period;
}
