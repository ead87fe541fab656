import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { isoDate } from '../../../src/domain/model/dates';
import type { OpenPeriod, Period } from '../../../src/domain/model/view';
import type { ShownPeriod, TimelineActions } from '../../../src/features/timeline/host';
import { Timeline } from '../../../src/features/timeline/Timeline';
import { timeline } from '../../../src/i18n/messages/timeline/timeline';

vi.setConfig({ testTimeout: 30_000 });

const days = (from: string, to: string): Period => ({ from: isoDate(from), to: isoDate(to) });
const limits = days('2000-01-01', '2001-12-31');

/** Where another product keeps its period. */
function createPeriod() {
  const open: OpenPeriod = { from: null, to: null };
  const resolve = (asked: OpenPeriod): ShownPeriod => ({
    asked,
    period: { from: asked.from ?? limits.from, to: asked.to ?? limits.to },
  });
  let shown = resolve(open);
  const listeners = new Set<() => void>();
  return {
    read: () => shown,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show(asked: OpenPeriod) {
      shown = resolve(asked);
      for (const listener of listeners) listener();
    },
    reset() {
      this.show(open);
    },
  };
}

/** Another product: its own period, its own words, years that begin in January, no record of ours. */
function Elsewhere({ told }: { readonly told: (event: string) => void }) {
  const [moving] = useState(createPeriod);
  const [isPlaying, setPlaying] = useState(false);
  const host = useMemo(() => {
    const text = { ...timeline.en, name: 'Sightings in time', startDate: 'First day' };
    const show = (period: OpenPeriod) => {
      told(`window ${period.from} ${period.to}`);
      moving.show(period);
    };
    const actions: TimelineActions = {
      setPeriod: show,
      slidePeriod: show,
      resetPeriod: () => moving.reset(),
      setPlaying,
      failToPlay: () => told('no clock'),
      setPlaySpeed: () => told('speed'),
      setPlayMode: () => told('mode'),
      compareWith: ({ from, to }) => told(`compare ${from} ${to}`),
      endComparison: () => told('end'),
      read: () => ({ period: moving.read().asked, isPlaying: false }),
    };
    return { language: 'en' as const, text, actions, moving };
  }, [told, moving]);
  return (
    <Timeline
      host={host}
      axisPeriod={limits}
      limits={limits}
      fiscalYearFirstMonth={1}
      coverage={[]}
      presets={[]}
      counts={Int32Array.from({ length: 24 }, (_, month) => month)}
      share={null}
      subject={null}
      open={null}
      compare={null}
      other={null}
      playing={{ isPlaying, speed: 'normal', mode: 'growing' }}
      isCovered={false}
    />
  );
}

test('works over plain objects, in a product that shares nothing with this one', async () => {
  const told = vi.fn<(event: string) => void>();
  const user = userEvent.setup();
  render(<Elsewhere told={told} />);
  expect(screen.getByRole('group', { name: 'Sightings in time' })).toBeVisible();

  screen.getByRole('slider', { name: 'First day' }).focus();
  await user.keyboard('{ArrowRight}');
  expect(told).toHaveBeenLastCalledWith('window 2000-02-01 null');
  expect(screen.getByRole('slider', { name: 'First day' })).toHaveAttribute(
    'aria-valuetext',
    '1 February 2000',
  );

  await user.click(screen.getByRole('button', { name: 'May 2001, 16 activities' }));
  expect(told).toHaveBeenLastCalledWith('window 2001-05-01 2001-05-31');

  await user.click(screen.getByRole('button', { name: 'Reset dates' }));
  expect(screen.getByRole('textbox', { name: 'To' })).toHaveValue('31 Dec 2001');
  await user.click(screen.getByRole('button', { name: 'Play' }));
  expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
});
