import { memo } from 'react';
import { yearAndMonth } from '../../../domain/model/dates';
import type { Language } from '../../../domain/model/types';
import type { TimelineAxis } from '../../../domain/timeline/axis';
import { placeTicks, type Tick } from '../../../domain/timeline/ticks';
import { formatFiscalYear, formatMonth, formatMonthOfYear } from '../../../i18n/format/dates';
import { timeline } from '../../../i18n/messages/timeline/timeline';
import { useText } from '../../../state/page/useText';
import { useLanguage } from '../../../state/page/useView';
import type { PlotMetrics } from '../arrangement';
import styles from './AxisTicks.module.css';

interface AxisTicksProps {
  readonly axis: TimelineAxis;
  readonly width: number;
  readonly metrics: PlotMetrics;
}

const january = 1;

function wordsFor(language: Language, fiscalYearShort: (year: number) => string) {
  return {
    month(month: Parameters<typeof formatMonth>[0]) {
      const ofYear = yearAndMonth(month).month;
      // In Japanese the year stands in the row below and "2025年1月" would not fit.
      return language === 'en' && ofYear === january
        ? formatMonth(month, language)
        : formatMonthOfYear(ofYear, language);
    },
    fiscalYear: (year: number) => formatFiscalYear(year, language),
    fiscalYearShort,
  };
}

/** Months and fiscal years under the axis, and a line through the plot where a year begins. */
export const AxisTicks = memo(function AxisTicks({ axis, width, metrics }: AxisTicksProps) {
  const text = useText(timeline);
  const language = useLanguage();
  const { top, bottom, monthTop, yearTop } = metrics;
  const words = wordsFor(language, text.fiscalYearShort);
  const ticks = placeTicks({ axis, width, words, hasMonthRow: monthTop !== null });
  const markTop = monthTop ?? yearTop ?? 0;
  return (
    <div className={styles.ticks} aria-hidden>
      {ticks.yearLines.map((x) => (
        <div key={x}>
          {x > 0 && <span className={styles.line} style={{ left: x, top, height: bottom - top }} />}
          {yearTop !== null && (
            <span
              className={styles.mark}
              style={{ left: x, top: markTop, height: yearTop + markHeight - markTop }}
            />
          )}
        </div>
      ))}
      {monthTop !== null && <Row ticks={ticks.months} top={monthTop} className={styles.month} />}
      {yearTop !== null && <Row ticks={ticks.fiscalYears} top={yearTop} className={styles.year} />}
    </div>
  );
});

const markHeight = 16;

interface RowProps {
  readonly ticks: readonly Tick[];
  readonly top: number;
  readonly className: string | undefined;
}

function Row({ ticks, top, className }: RowProps) {
  return ticks.map(({ month, text, x, anchor }) => (
    <span key={month} className={className} data-anchor={anchor} style={{ left: x, top }}>
      {text}
    </span>
  ));
}
