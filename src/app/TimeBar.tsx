import { memo, useMemo } from 'react';
import type { TimelineActions } from '../features/timeline/host';
import { Timeline } from '../features/timeline/Timeline';
import { subjectName } from '../i18n/subjectName';
import {
  compareWith,
  endComparison,
  reportMissing,
  resetWindow,
  setPlaying,
  setPlayMode,
  setPlaySpeed,
  setWindow,
  slideWindow,
} from '../state/actions';
import { type SceneSource, useLiveScene } from '../state/sceneSource';
import { useText } from '../state/useText';
import { useView, viewStore } from '../state/viewStore';

const actions: TimelineActions = {
  setWindow,
  slideWindow,
  resetWindow,
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

interface TimeBarProps {
  readonly source: SceneSource;
}

/** The time bar over the store: the one place that knows both. */
export const TimeBar = memo(function TimeBar({ source }: TimeBarProps) {
  const { stage } = source;
  const scene = useLiveScene(source);
  const text = useText().timeline;
  const language = useView((state) => state.language);
  const host = useMemo(() => ({ language, text, actions }), [language, text]);
  const isPlaying = useView((state) => state.isPlaying);
  const speed = useView((state) => state.playSpeed);
  const mode = useView((state) => state.playMode);
  const playing = useMemo(() => ({ isPlaying, speed, mode }), [isPlaying, speed, mode]);
  const { site } = stage.dataset;
  const { activity, comparison, histogram } = scene;
  const subject = scene.subject?.subject;
  return (
    <Timeline
      host={host}
      period={scene.axis}
      limits={scene.limits}
      fiscalYearFirstMonth={site.fiscalYearFirstMonth}
      coverage={site.coverage}
      presets={site.presets}
      window={scene.window}
      asked={useView((state) => state.window)}
      counts={histogram.counts}
      share={histogram.share}
      subject={subject ? subjectName(stage.dataset, subject, language) : null}
      open={activity && { from: activity.start, to: activity.end }}
      compare={useView((state) => state.compare)}
      other={comparison && { window: comparison.other, fiscalYear: comparison.years.before }}
      playing={playing}
      isCovered={useView(({ sheetStop }) => sheetStop !== 'peek')}
    />
  );
});
