import { useState } from 'react';
import type { SubjectCounts } from '../../../domain/counting/subjectCounts';
import { calendarDay, daysInMonth, monthNumber, yearAndMonth } from '../../../domain/model/dates';
import type { IsoDate, MonthNumber } from '../../../domain/model/types';
import type { Period } from '../../../domain/model/view';
import { openEnds, periodOfMonths } from '../../../domain/timeline/thumbs';
import { formatFiscalYear, formatMonth, formatPeriodMonths } from '../../../i18n/format/dates';
import { phrasesOf } from '../../../i18n/format/phraseBreaks';
import { drawer as drawerText } from '../../../i18n/messages/drawer/drawer';
import { useScene, useStage } from '../../../state/page/useScene';
import { useText } from '../../../state/page/useText';
import { useActions, useLanguage } from '../../../state/page/useView';
import { moveFocus } from '../../../ui/interaction/rovingFocus';
import { Phrases } from '../../../ui/text/Phrases';
import drawer from '../Drawer.module.css';
import styles from './SubjectTimeline.module.css';

const width = 336;
const plotHeight = 40;
const labelHeight = 18;
const blockHeight = 11;
const gap = 1;
/** Lower blocks could not be told apart. */
const lowestBlock = 3;

interface SubjectTimelineProps {
  readonly subject: SubjectCounts;
  readonly name: string;
}

interface Scale {
  /** The first month of the axis. */
  readonly first: MonthNumber;
  readonly monthWidth: number;
}

/** The axis has the same months for every subject, so that timelines can be compared. */
function useScale({ months }: SubjectCounts): Scale {
  const first = useScene((scene) => scene.histogram.first);
  return { first, monthWidth: width / months.length };
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

/** How high a block is; 0 where blocks would be too low and each month becomes one bar. */
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
  readonly months: Int32Array;
  readonly period: Period;
  readonly scale: Scale;
}

function Blocks({ months, period, scale }: BlocksProps) {
  const from = monthNumber(period.from) - scale.first;
  const to = monthNumber(period.to) - scale.first;
  const barWidth = Math.max(1, Math.min(7, scale.monthWidth - gap));
  const inset = (scale.monthWidth - barWidth) / 2;
  return blocksOf(months).map(({ month, y, height }) => (
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

function FiscalYears({ scale }: { readonly scale: Scale }) {
  const language = useLanguage();
  const { axis, dataset } = useStage();
  const { fiscalYearFirstMonth } = dataset.site;
  const months = monthNumber(axis.to) - scale.first + 1;
  const starts = Array.from({ length: months }, (_, month) => month).filter(
    (month) => yearAndMonth((scale.first + month) as MonthNumber).month === fiscalYearFirstMonth,
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

interface MonthsProps extends SubjectTimelineProps {
  readonly scale: Scale;
}

/** Each month with activities as a button that narrows the period to it; one tab stop for all. */
function Months({ subject, name, scale }: MonthsProps) {
  const texts = useText(drawerText);
  const language = useLanguage();
  const { limits } = useStage();
  const { setPeriod, setPlaying } = useActions();
  const { months } = subject;
  const [chosen, setChosen] = useState(0);
  const named = [...months.entries()].filter(([, count]) => count > 0);
  const reachable = named.some(([month]) => month === chosen) ? chosen : named[0]?.[0];
  const largest = largestOf(months);
  return (
    <div
      className={styles.months}
      role="group"
      aria-label={texts.timelineName(name)}
      style={{ height: `${(100 * plotHeight) / (plotHeight + labelHeight)}%` }}
    >
      {named.map(([month, count]) => {
        const number = (scale.first + month) as MonthNumber;
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
export function SubjectTimeline({ subject, name }: SubjectTimelineProps) {
  const period = useScene((scene) => scene.period);
  const isNarrowed = useScene((scene) => scene.isNarrowed);
  const scale = useScale(subject);
  if (!subject.span) return null;
  const from = monthsTo(period.from, scale, 0) * scale.monthWidth;
  const to = monthsTo(period.to, scale, 1) * scale.monthWidth;
  return (
    <figure className={styles.figure}>
      <div className={styles.plot}>
        <svg viewBox={`0 0 ${width} ${plotHeight + labelHeight}`} aria-hidden>
          {isNarrowed && (
            <rect className={styles.period} x={from} y={0} width={to - from} height={plotHeight} />
          )}
          <Blocks months={subject.months} period={period} scale={scale} />
          <line className={styles.axis} x1={0} x2={width} y1={plotHeight} y2={plotHeight} />
          <FiscalYears scale={scale} />
        </svg>
        <Months subject={subject} name={name} scale={scale} />
      </div>
      <figcaption className={drawer.caption}>
        <Caption count={subject.allActivities.length} span={subject.span} />
      </figcaption>
    </figure>
  );
}

interface CaptionProps {
  readonly count: number;
  readonly span: Period;
}

function Caption({ count, span }: CaptionProps) {
  const texts = useText(drawerText);
  const language = useLanguage();
  const isNarrowed = useScene((scene) => scene.isNarrowed);
  const all = texts.inAll(count, formatPeriodMonths(span, language));
  // The remark is one phrase: its particles would invite a break inside it.
  const remark = isNarrowed ? [texts.periodIsShaded] : [];
  return <Phrases phrases={[...phrasesOf(all, language), ...remark]} />;
}
