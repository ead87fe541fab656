import { type ReactNode, useId, useMemo } from 'react';
import { isSamePeriod } from '../../domain/model/period';
import type { CoveragePeriod, Preset } from '../../domain/model/types';
import type { Period } from '../../domain/model/view';
import { barMonthsFor, createAxis, type TimelineAxis } from '../../domain/timeline/axis';
import { activePreset } from '../../domain/timeline/thumbs';
import { late } from '../../ui/late/late';
import { type Arrangement, plotMetrics, useArrangement } from './arrangement';
import { Key } from './bars/Key';
import { Compare, EndComparison } from './compare/Compare';
import { DateFields, ResetButton } from './fields/DateFields';
import { HostContext, type TimelineHost, useHost } from './host';
import { useOfPeriod } from './moving';
import { PlayControls } from './play/PlayControls';
import { type Playing, usePlayClock } from './play/usePlayback';
import { Plot } from './plot/Plot';
import type { LabelledPeriod } from './plot/plotFrame';
import { PanelFailure } from './popover/PanelFailure';
import { Presets } from './presets/Presets';
import styles from './Timeline.module.css';
import { useWidth } from './useWidth';

// Behind "More": nobody needs it before the page is usable.
const MoreSettings = late(
  () => import('./presets/MoreSettings').then((module) => module.MoreSettings),
  PanelFailure,
);

export interface TimelineProps {
  readonly host: TimelineHost;
  /** What the axis spans: whole fiscal years around the limits. */
  readonly axisPeriod: Period;
  /** How far the period can reach: the collected period. */
  readonly limits: Period;
  /** 1–12 */
  readonly fiscalYearFirstMonth: number;
  readonly coverage: readonly CoveragePeriod[];
  readonly presets: readonly Preset[];
  /** One number a month for the whole period. */
  readonly counts: Int32Array;
  /** What of `counts` belongs to `subject`; `null` without one. */
  readonly share: Int32Array | null;
  readonly subject: string | null;
  /** The days of what is open, marked on the bars. */
  readonly open: Period | null;
  /** The period to compare with, as asked for. */
  readonly compare: Period | null;
  /** The same as it is drawn, once there is something to draw. */
  readonly other: LabelledPeriod | null;
  readonly playing: Playing;
  /** Whether a sheet needs the space; only on a phone. */
  readonly isCovered: boolean;
}

function useAxis({ axisPeriod, limits, fiscalYearFirstMonth }: TimelineProps): TimelineAxis {
  return useMemo(
    () =>
      createAxis(
        { from: axisPeriod.from, to: axisPeriod.to },
        { from: limits.from, to: limits.to },
        fiscalYearFirstMonth,
      ),
    [axisPeriod.from, axisPeriod.to, limits.from, limits.to, fiscalYearFirstMonth],
  );
}

/**
 * The period: a slider over a histogram, typed dates, presets, playing and comparing. It keeps
 * nothing of its own: what it shows comes by properties, the period by the host's source, because it
 * changes at every step; what the reader does goes to the host.
 */
export function Timeline(props: TimelineProps) {
  const { host, limits, playing, isCovered } = props;
  const axis = useAxis(props);
  const arrangement = useArrangement(isCovered);
  usePlayClock(host.actions, limits, playing);
  return (
    <HostContext value={host}>
      <Bar {...props} axis={axis} arrangement={arrangement} />
    </HostContext>
  );
}

interface BarProps extends TimelineProps {
  readonly axis: TimelineAxis;
  readonly arrangement: Arrangement;
}

function Bar(props: BarProps) {
  const { axis, arrangement, limits, playing, coverage, subject } = props;
  const { text } = props.host;
  const headingId = useId();
  const [fieldRef, width] = useWidth();
  const isWide = arrangement === 'wide';
  const isPhone = arrangement === 'phone';
  const isNarrowed = useOfPeriod(({ period }) => !isSamePeriod(period, limits));
  const key = <Key axis={axis} coverage={coverage} subject={subject} />;
  const { presets, compare, fiscalYearFirstMonth } = props;
  const active = useOfPeriod(({ period }) => activePreset(presets, period, limits));
  const periods = { axis, arrangement, limits, presets, compare, playing, fiscalYearFirstMonth };
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
        {isWide && (
          <div className={styles.caption}>
            {text.captions[barMonthsFor(width / axis.monthCount)]}
          </div>
        )}
        {arrangement !== 'compact' && (
          <PlayControls
            isPlaying={playing.isPlaying}
            speed={playing.speed}
            mode={playing.mode}
            hasWords={isWide}
          />
        )}
        {isWide && key}
        {isPhone && (
          <div className={styles.slot}>
            {isNarrowed ? <ResetButton /> : <span aria-hidden>{text.shortName}</span>}
          </div>
        )}
        {isPhone && <PeriodChoices {...periods} active={active} rows={1} settings={key} />}
      </div>
      <Plot {...props} metrics={plotMetrics[arrangement]} width={width} fieldRef={fieldRef} />
      {arrangement !== 'compact' && !isPhone && (
        <div className={styles.right}>
          <DateFields axis={axis} hasReset={isNarrowed} />
          <PeriodChoices
            {...periods}
            active={active}
            rows={arrangement === 'tablet' ? 1 : 2}
            settings={isWide ? null : key}
          />
        </div>
      )}
    </div>
  );
}

interface PeriodChoicesProps
  extends Pick<BarProps, 'axis' | 'arrangement' | 'limits' | 'presets' | 'compare' | 'playing'> {
  readonly fiscalYearFirstMonth: number;
  readonly active: Preset | null;
  readonly rows: number;
  /** What stands behind "More" besides periods, where there is no room for it. */
  readonly settings: ReactNode;
}

/** Periods by name, and the other period to compare with. */
function PeriodChoices(props: PeriodChoicesProps) {
  const { axis, arrangement, limits, presets, compare, playing, settings } = props;
  const { fiscalYearFirstMonth } = props;
  const { text } = useHost();
  const isPhone = arrangement === 'phone';
  const choice = { limits, presets, compare, fiscalYearFirstMonth };
  const lastChip = () => {
    if (!isPhone) return { label: text.compare, chip: <Compare {...choice} /> };
    return compare ? { label: text.endComparison, chip: <EndComparison hasWord /> } : null;
  };
  return (
    <Presets
      presets={presets}
      active={props.active}
      rows={props.rows}
      isTight={isPhone || arrangement === 'tablet'}
      above={isPhone && <DateFields axis={axis} hasReset={false} />}
      below={
        settings === null
          ? null
          : (close) => (
              <>
                <MoreSettings hasCompare={isPhone} {...choice} playing={playing} onClose={close} />
                {settings}
              </>
            )
      }
      last={lastChip()}
    />
  );
}
