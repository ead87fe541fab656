import { useState } from 'react';
import type { SubjectScene } from '../../../domain/counting/subjectScene';
import { calendarDay, daysInMonth, monthNumber, yearAndMonth } from '../../../domain/model/dates';
import type { IsoDate, MonthNumber } from '../../../domain/model/types';
import type { Scene } from '../../../domain/scene/scene';
import { openEnds, periodOfMonths } from '../../../domain/timeline/thumbs';
import { formatFiscalYear, formatMonth, formatPeriodMonths } from '../../../i18n/format/dates';
import { phrasesOf } from '../../../i18n/format/phraseBreaks';
import { drawer as drawerText } from '../../../i18n/messages/drawer/drawer';
import { useTextOf } from '../../../state/text/useTextOf';
import { setPeriod, setPlaying } from '../../../state/view/actions';
import { useView } from '../../../state/view/viewStore';
import { moveFocus } from '../../../ui/interaction/rovingFocus';
import { Phrases } from '../../../ui/text/Phrases';
import drawer from '../Drawer.module.css';
import styles from './OwnTimeline.module.css';

const width = 336;
const plotHeight = 40;
const labelHeight = 18;
const blockHeight = 11;
const gap = 1;
/** Lower than this, blocks could not be told apart. */
const lowestBlock = 3;

interface OwnTimelineProps {
  readonly scene: Scene;
  readonly subject: SubjectScene;
  readonly name: string;
  /** The fiscal year's first month, 1–12. */
  readonly firstMonth: number;
}

interface Scale {
  readonly first: MonthNumber;
  readonly monthWidth: number;
}

/** Where a day lies on the axis, in months; `share` 0 is its morning, 1 its evening. */
function monthsTo(date: IsoDate, { first }: Scale, share: 0 | 1): number {
  const { year, month, day } = calendarDay(date);
  return monthNumber(date) - first + (day - 1 + share) / daysInMonth(year, month);
}

interface Block {
  readonly month: number;
  readonly y: number;
  readonly height: number;
}

/** How high a block is; 0 where they are too many to be told apart and a month becomes one bar. */
function blockHeightFor(largest: number): number {
  const height = Math.min(blockHeight, plotHeight / largest - gap);
  return height < lowestBlock ? 0 : height;
}

function largestOf(months: Int32Array): number {
  return Math.max(1, ...months);
}

/** How high the blocks of a month reach, in the drawing's units. */
function stackHeight(count: number, largest: number): number {
  const height = blockHeightFor(largest);
  return height === 0 ? (count / largest) * plotHeight : count * (height + gap);
}

/** One block per activity and month. */
function blocksOf(months: Int32Array): readonly Block[] {
  const largest = largestOf(months);
  const height = blockHeightFor(largest);
  return [...months.entries()].flatMap(([month, count]) => {
    if (height === 0) {
      const full = stackHeight(count, largest);
      return count === 0 ? [] : [{ month, y: plotHeight - full, height: full }];
    }
    return Array.from({ length: count }, (_, index) => ({
      month,
      y: plotHeight - stackHeight(index + 1, largest),
      height,
    }));
  });
}

interface BlocksProps {
  readonly scene: Scene;
  readonly subject: SubjectScene;
  readonly scale: Scale;
}

function Blocks({ scene, subject, scale }: BlocksProps) {
  const from = monthNumber(scene.period.from) - scale.first;
  const to = monthNumber(scene.period.to) - scale.first;
  const barWidth = Math.max(1, Math.min(7, scale.monthWidth - gap));
  const inset = (scale.monthWidth - barWidth) / 2;
  return blocksOf(subject.months).map(({ month, y, height }) => (
    <rect
      key={`${month}/${y}`}
      className={month >= from && month <= to ? styles.inside : styles.outside}
      x={month * scale.monthWidth + inset}
      y={y}
      width={barWidth}
      height={height}
    />
  ));
}

function FiscalYears({
  scene,
  scale,
  firstMonth,
}: {
  scene: Scene;
  scale: Scale;
  firstMonth: number;
}) {
  const language = useView((state) => state.language);
  const months = monthNumber(scene.axis.to) - scale.first + 1;
  const starts = Array.from({ length: months }, (_, month) => month).filter(
    (month) => yearAndMonth((scale.first + month) as MonthNumber).month === firstMonth,
  );
  const isTight = width / starts.length < 56;
  return starts.map((month, index) => {
    const x = Math.min(width - 0.5, Math.max(0.5, month * scale.monthWidth));
    const { year } = yearAndMonth((scale.first + month) as MonthNumber);
    return (
      <g key={month}>
        <line className={styles.tick} x1={x} x2={x} y1={plotHeight} y2={plotHeight + labelHeight} />
        {(!isTight || index % 2 === 0) && (
          <text className={styles.label} x={x + 5} y={plotHeight + 14}>
            {formatFiscalYear(year, language)}
          </text>
        )}
      </g>
    );
  });
}

interface MonthsProps {
  readonly scene: Scene;
  readonly subject: SubjectScene;
  readonly name: string;
}

/** Each month with activities as a button that narrows the period to it; one tab stop for all. */
function Months({ scene, subject, name }: MonthsProps) {
  const texts = useTextOf(drawerText);
  const language = useView((state) => state.language);
  const { months } = subject;
  const [chosen, setChosen] = useState(0);
  const named = [...months.entries()].filter(([, count]) => count > 0);
  const reachable = named.some(([month]) => month === chosen) ? chosen : named[0]?.[0];
  const largest = largestOf(months);
  const { limits, histogram } = scene;
  return (
    <div
      className={styles.months}
      role="group"
      aria-label={texts.timelineName(name)}
      style={{ height: `${(100 * plotHeight) / (plotHeight + labelHeight)}%` }}
    >
      {named.map(([month, count]) => {
        const number = (histogram.first + month) as MonthNumber;
        const label = texts.timelineMonth(formatMonth(number, language), count);
        return (
          <button
            key={month}
            type="button"
            className={styles.month}
            data-bar
            tabIndex={month === reachable ? 0 : -1}
            aria-label={label}
            title={label}
            style={{
              left: `${(100 * month) / months.length}%`,
              width: `${100 / months.length}%`,
            }}
            onFocus={() => setChosen(month)}
            onKeyDown={moveFocus}
            onClick={() => {
              setPlaying(false);
              setPeriod(openEnds(periodOfMonths(number, 1, limits), limits));
            }}
          >
            <span style={{ height: `${(100 * stackHeight(count, largest)) / plotHeight}%` }} />
          </button>
        );
      })}
    </div>
  );
}

/** The subject's activities by month over all collected time, one block each. */
export function OwnTimeline({ scene, subject, name, firstMonth }: OwnTimelineProps) {
  const texts = useTextOf(drawerText);
  const language = useView((state) => state.language);
  if (!subject.span) return null;
  const { first } = scene.histogram;
  const scale: Scale = { first, monthWidth: width / subject.months.length };
  const from = monthsTo(scene.period.from, scale, 0) * scale.monthWidth;
  const to = monthsTo(scene.period.to, scale, 1) * scale.monthWidth;
  const all = texts.inAll(subject.allActivities.length, formatPeriodMonths(subject.span, language));
  // The remark is one phrase: its particles would invite a break inside it.
  const caption = [
    ...phrasesOf(all, language),
    ...(scene.isNarrowed ? [texts.periodIsShaded] : []),
  ];
  return (
    <figure className={styles.figure}>
      <div className={styles.plot}>
        <svg viewBox={`0 0 ${width} ${plotHeight + labelHeight}`} aria-hidden>
          {scene.isNarrowed && (
            <rect className={styles.period} x={from} y={0} width={to - from} height={plotHeight} />
          )}
          <Blocks scene={scene} subject={subject} scale={scale} />
          <line className={styles.axis} x1={0} x2={width} y1={plotHeight} y2={plotHeight} />
          <FiscalYears scene={scene} scale={scale} firstMonth={firstMonth} />
        </svg>
        <Months scene={scene} subject={subject} name={name} />
      </div>
      <figcaption className={drawer.caption}>
        <Phrases phrases={caption} />
      </figcaption>
    </figure>
  );
}
