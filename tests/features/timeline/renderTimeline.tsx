import { vi } from 'vitest';
import type { Stage } from '../../../src/domain/counting/stage';
import { isoDate } from '../../../src/domain/model/dates';
import type { OpenPeriod, View } from '../../../src/domain/model/view';
import { Timeline } from '../../../src/features/timeline/Timeline';
import { createActivity, partners, stageOf } from '../../builders';
import { renderPage } from '../../renderPage';

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

/** The last one rendered. */
let rendered: ReturnType<typeof renderPage>;

/** The timeline over real stores. Nothing is laid out: the axis is 720 px, a month 20 px. */
export function renderTimeline(view: Partial<View> = {}, shown: Stage = stage) {
  rendered = renderPage(<Timeline />, { view, stage: shown });
  return rendered.user;
}

export const state = () => rendered.shown();
export const actions = () => rendered.actions;
export const shownPeriod = (): OpenPeriod => state().period;
