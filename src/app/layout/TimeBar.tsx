import { memo, useMemo, useSyncExternalStore } from 'react';
import type { PeriodSource, ShownPeriod, TimelineActions } from '../../features/timeline/host';
import { Timeline } from '../../features/timeline/Timeline';
import { subjectName } from '../../i18n/sentences/subjectName';
import type { SceneSource } from '../../state/scenes/sceneSource';
import { useText } from '../../state/text/useText';
import {
  compareWith,
  endComparison,
  reportMissing,
  resetPeriod,
  setPeriod,
  setPlaying,
  setPlayMode,
  setPlaySpeed,
  slidePeriod,
} from '../../state/view/actions';
import { useView, viewStore } from '../../state/view/viewStore';

const actions: TimelineActions = {
  setPeriod,
  slidePeriod,
  resetPeriod,
  setPlaying,
  failToPlay() {
    // What cannot play does not claim to.
    setPlaying(false);
    reportMissing('play');
  },
  setPlaySpeed,
  setPlayMode,
  compareWith,
  endComparison,
  read: viewStore.getState,
};

/** The period alone, of the scenes that a step makes. */
function periodOf({ read, subscribe }: SceneSource): PeriodSource {
  let known: ShownPeriod | null = null;
  return {
    subscribe,
    read() {
      const { period } = read();
      const asked = viewStore.getState().period;
      if (known?.period !== period || known.asked !== asked) known = { period, asked };
      return known;
    },
  };
}

interface TimeBarProps {
  readonly source: SceneSource;
}

/** The time bar over the store: the one place that knows both. */
export const TimeBar = memo(function TimeBar({ source }: TimeBarProps) {
  const { stage } = source;
  const scene = useSyncExternalStore(source.subscribe, source.readStill);
  const text = useText().timeline;
  const language = useView((state) => state.language);
  const moving = useMemo(() => periodOf(source), [source]);
  const host = useMemo(() => ({ language, text, actions, moving }), [language, text, moving]);
  const { site } = stage.dataset;
  const { activity, comparison, histogram } = scene;
  const subject = scene.subject?.subject;
  return (
    <Timeline
      host={host}
      axisPeriod={scene.axis}
      limits={scene.limits}
      fiscalYearFirstMonth={site.fiscalYearFirstMonth}
      coverage={site.coverage}
      presets={site.presets}
      counts={histogram.counts}
      share={histogram.share}
      subject={subject ? subjectName(stage.dataset, subject, language) : null}
      open={activity && { from: activity.start, to: activity.end }}
      compare={useView((state) => state.compare)}
      other={comparison && { period: comparison.other, fiscalYear: comparison.years.before }}
      playing={{
        isPlaying: useView((state) => state.isPlaying),
        speed: useView((state) => state.playSpeed),
        mode: useView((state) => state.playMode),
      }}
      isCovered={useView(({ sheetStop }) => sheetStop !== 'peek')}
    />
  );
});
