import { calendarDay, daysInMonth, monthNumber, yearAndMonth } from '../../domain/dates';
import type { Scene } from '../../domain/scene';
import type { SubjectScene } from '../../domain/subjectScene';
import type { IsoDate, MonthNumber } from '../../domain/types';
import { formatFiscalYear, formatMonth, formatWindowMonths } from '../../i18n/dates';
import { drawer as drawerText } from '../../i18n/messages/drawer';
import { phrasesOf } from '../../i18n/phraseBreaks';
import { useTextOf } from '../../state/useTextOf';
import { useView } from '../../state/viewStore';
import { Phrases } from '../../ui/Phrases';
import drawer from './Drawer.module.css';
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

/** One block per activity and month; too many for the height of the plot become one bar. */
function blocksOf(months: Int32Array): readonly Block[] {
  const largest = Math.max(1, ...months);
  const height = Math.min(blockHeight, plotHeight / largest - gap);
  return [...months.entries()].flatMap(([month, count]) => {
    if (height < lowestBlock) {
      const full = (count / largest) * plotHeight;
      return count === 0 ? [] : [{ month, y: plotHeight - full, height: full }];
    }
    return Array.from({ length: count }, (_, index) => ({
      month,
      y: plotHeight - (index + 1) * (height + gap),
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
  const from = monthNumber(scene.window.from) - scale.first;
  const to = monthNumber(scene.window.to) - scale.first;
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

/** The subject's activities by month over all collected time, one block each. */
export function OwnTimeline({ scene, subject, name, firstMonth }: OwnTimelineProps) {
  const texts = useTextOf(drawerText);
  const language = useView((state) => state.language);
  if (!subject.span) return null;
  const { first } = scene.histogram;
  const scale: Scale = { first, monthWidth: width / subject.months.length };
  const from = monthsTo(scene.window.from, scale, 0) * scale.monthWidth;
  const to = monthsTo(scene.window.to, scale, 1) * scale.monthWidth;
  const inWords = Array.from(subject.months, (count, month) =>
    count === 0
      ? null
      : texts.timelineMonth(formatMonth((first + month) as MonthNumber, language), count),
  );
  const separator = language === 'ja' ? '、' : '; ';
  const label = texts.timelineName(name, inWords.filter(Boolean).join(separator));
  const all = texts.inAll(subject.allActivities.length, formatWindowMonths(subject.span, language));
  // The remark is one phrase: its particles would invite a break inside it.
  const caption = [
    ...phrasesOf(all, language),
    ...(scene.isNarrowed ? [texts.windowIsShaded] : []),
  ];
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.plot}
        viewBox={`0 0 ${width} ${plotHeight + labelHeight}`}
        role="img"
        aria-label={label}
      >
        {scene.isNarrowed && (
          <rect className={styles.window} x={from} y={0} width={to - from} height={plotHeight} />
        )}
        <Blocks scene={scene} subject={subject} scale={scale} />
        <line className={styles.axis} x1={0} x2={width} y1={plotHeight} y2={plotHeight} />
        <FiscalYears scene={scene} scale={scale} firstMonth={firstMonth} />
      </svg>
      <figcaption className={drawer.caption}>
        <Phrases phrases={caption} />
      </figcaption>
    </figure>
  );
}
