import { type ReactNode, useId, useMemo } from 'react';
import type { Preset } from '../../domain/model/types';
import { barMonthsFor, createAxis, type TimelineAxis } from '../../domain/timeline/axis';
import { activePreset } from '../../domain/timeline/thumbs';
import { timeline } from '../../i18n/messages/timeline/timeline';
import { subjectName } from '../../i18n/sentences/subjectName';
import { lazyPart } from '../../loading/lazyPart';
import { useDataset, useLiveScene, useScene, useStage } from '../../state/page/useScene';
import { useText } from '../../state/page/useText';
import { useLanguage, useView } from '../../state/page/useView';
import { type Arrangement, plotMetrics, useArrangement } from './arrangement';
import { Key } from './bars/Key';
import { Compare, EndComparison } from './compare/Compare';
import { DateFields, ResetButton } from './fields/DateFields';
import { PlayControls } from './play/PlayControls';
import { usePlayback } from './play/usePlayback';
import { Plot } from './plot/Plot';
import { PanelFailure } from './popover/PanelFailure';
import { Presets } from './presets/Presets';
import styles from './Timeline.module.css';
import { useWidth } from './useWidth';

// Behind "More": nobody needs it before the page is usable.
const MoreSettings = lazyPart(
  () => import('./presets/MoreSettings').then((module) => module.MoreSettings),
  { Failed: PanelFailure },
);

function useAxis(): TimelineAxis {
  const { axis, limits, dataset } = useStage();
  const { fiscalYearFirstMonth } = dataset.site;
  return useMemo(
    () => createAxis(axis, limits, fiscalYearFirstMonth),
    [axis, limits, fiscalYearFirstMonth],
  );
}

/** The name of what is open, whose share the bars show; `null` when nothing is. */
function useSubjectName(): string | null {
  const dataset = useDataset();
  const language = useLanguage();
  const subject = useScene((scene) => scene.subject?.subject ?? null);
  return subject && subjectName(dataset, subject, language);
}

/** The preset whose period is shown; `null` when it is none. */
function useActivePreset(): Preset | null {
  const { limits, dataset } = useStage();
  const { presets } = dataset.site;
  const id = useLiveScene(({ period }) => activePreset(presets, period, limits)?.id ?? null);
  return presets.find((preset) => preset.id === id) ?? null;
}

/** The period: a slider over a histogram, typed dates, presets, playing and comparing. */
export function Timeline() {
  const text = useText(timeline);
  const { coverage } = useDataset().site;
  const axis = useAxis();
  // On a phone an open sheet needs the space.
  const arrangement = useArrangement(useView(({ sheetStop }) => sheetStop !== 'peek'));
  const headingId = useId();
  const [fieldRef, width] = useWidth();
  const isNarrowed = useLiveScene((scene) => scene.isNarrowed);
  const subject = useSubjectName();
  usePlayback();
  const isWide = arrangement === 'wide';
  const isPhone = arrangement === 'phone';
  const key = <Key axis={axis} coverage={coverage} subject={subject} />;
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
        {arrangement !== 'compact' && <PlayControls hasWords={isWide} />}
        {isWide && key}
        {isPhone && (
          <div className={styles.slot}>
            {isNarrowed ? <ResetButton /> : <span aria-hidden>{text.shortName}</span>}
          </div>
        )}
        {isPhone && <PeriodChoices axis={axis} arrangement={arrangement} rows={1} settings={key} />}
      </div>
      <Plot
        axis={axis}
        metrics={plotMetrics[arrangement]}
        subject={subject}
        width={width}
        fieldRef={fieldRef}
      />
      {arrangement !== 'compact' && !isPhone && (
        <div className={styles.right}>
          <DateFields axis={axis} hasReset={isNarrowed} />
          <PeriodChoices
            axis={axis}
            arrangement={arrangement}
            rows={arrangement === 'tablet' ? 1 : 2}
            settings={isWide ? null : key}
          />
        </div>
      )}
    </div>
  );
}

interface PeriodChoicesProps {
  readonly axis: TimelineAxis;
  readonly arrangement: Arrangement;
  readonly rows: number;
  /** What stands behind "More" besides periods, where there is no room for it. */
  readonly settings: ReactNode;
}

/** Periods by name, and the other period to compare with. */
function PeriodChoices({ axis, arrangement, rows, settings }: PeriodChoicesProps) {
  const text = useText(timeline);
  const { presets } = useDataset().site;
  const active = useActivePreset();
  const isComparing = useView(({ compare }) => compare !== null);
  const isPhone = arrangement === 'phone';
  const lastChip = () => {
    if (!isPhone) return { label: text.compare, chip: <Compare /> };
    return isComparing ? { label: text.endComparison, chip: <EndComparison hasWord /> } : null;
  };
  return (
    <Presets
      presets={presets}
      active={active}
      rows={rows}
      isTight={isPhone || arrangement === 'tablet'}
      above={isPhone && <DateFields axis={axis} hasReset={false} />}
      below={
        settings === null
          ? null
          : (close) => (
              <>
                <MoreSettings hasCompare={isPhone} onClose={close} />
                {settings}
              </>
            )
      }
      last={lastChip()}
    />
  );
}
