import { useId, useMemo } from 'react';
import type { Scene, Stage } from '../../domain/scene';
import { barMonthsFor, createAxis } from '../../domain/timelineAxis';
import { useText } from '../../state/useText';
import { useView } from '../../state/viewStore';
import { late } from '../../ui/late';
import { Compare, EndComparison } from './Compare';
import { DateFields, ResetButton } from './DateFields';
import { Key } from './Key';
import { plotMetrics, useArrangement } from './layout';
import { PlayControls } from './PlayControls';
import { Plot } from './Plot';
import { Presets } from './Presets';
import { usePlayClock } from './playClock';
import { useSubjectName } from './subjectName';
import styles from './Timeline.module.css';
import { useWidth } from './useWidth';

// Behind "More": nobody needs it before the page is usable.
const MoreSettings = late(() => import('./MoreSettings').then((module) => module.MoreSettings));

interface TimelineProps {
  readonly scene: Scene;
  readonly stage: Stage;
}

/** The time window: a slider over a histogram, typed dates, presets and playing. */
export function Timeline({ scene, stage }: TimelineProps) {
  const text = useText().timeline;
  const { site } = stage.dataset;
  const { axis: period, limits } = scene;
  const isCovered = useView(({ sheetStop }) => sheetStop !== 'peek');
  const isComparing = useView((state) => state.compare !== null);
  const arrangement = useArrangement(isCovered);
  const headingId = useId();
  const subject = useSubjectName(scene, stage);
  const axis = useMemo(
    () =>
      createAxis(
        { from: period.from, to: period.to },
        { from: limits.from, to: limits.to },
        site.fiscalYearFirstMonth,
      ),
    [period.from, period.to, limits.from, limits.to, site.fiscalYearFirstMonth],
  );
  const [fieldRef, width] = useWidth();
  const barMonths = barMonthsFor(width / axis.monthCount);
  usePlayClock(limits);

  const isWide = arrangement === 'wide';
  const isPhone = arrangement === 'phone';
  const key = <Key axis={axis} coverage={site.coverage} subject={subject} />;
  const lastChip = () => {
    if (!isPhone) return { label: text.compare, chip: <Compare scene={scene} site={site} /> };
    return isComparing ? { label: text.endComparison, chip: <EndComparison hasWord /> } : null;
  };
  const presets = (rows: number) => (
    <Presets
      scene={scene}
      presets={site.presets}
      rows={rows}
      isTight={isPhone || arrangement === 'tablet'}
      above={isPhone && <DateFields scene={scene} axis={axis} hasReset={false} />}
      below={
        !isWide &&
        ((close) => (
          <>
            <MoreSettings hasCompare={isPhone} scene={scene} site={site} onClose={close} />
            {key}
          </>
        ))
      }
      last={lastChip()}
    />
  );

  return (
    <div
      className={styles.timeline}
      role="group"
      aria-labelledby={headingId}
      data-arrangement={arrangement}
      data-compact={arrangement === 'compact' || undefined}
    >
      <div className={styles.left}>
        <h2 id={headingId} className={isWide ? styles.heading : 'visually-hidden'}>
          {text.name}
        </h2>
        {isWide && <div className={styles.caption}>{text.captions[barMonths]}</div>}
        {arrangement !== 'compact' && <PlayControls hasWords={isWide} />}
        {isWide && key}
        {isPhone && (
          <div className={styles.slot}>
            {scene.isNarrowed ? (
              <ResetButton isNarrowed />
            ) : (
              <span aria-hidden>{text.shortName}</span>
            )}
          </div>
        )}
        {isPhone && presets(1)}
      </div>
      <Plot
        scene={scene}
        stage={stage}
        axis={axis}
        metrics={plotMetrics[arrangement]}
        subject={subject}
        width={width}
        fieldRef={fieldRef}
      />
      {arrangement !== 'compact' && !isPhone && (
        <div className={styles.right}>
          <DateFields scene={scene} axis={axis} hasReset />
          {presets(arrangement === 'tablet' ? 1 : 2)}
        </div>
      )}
    </div>
  );
}
