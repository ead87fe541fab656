import type { Period } from '../../../domain/model/view';
import { bilingual } from '../../format/bilingual';
import { formatPeriod } from '../../format/dates';

/** What a link could not do, and what it changed. */
export const notices = bilingual(
  {
    undo: 'Undo',
    dismiss: 'Dismiss',
    widened: 'Dates widened to show this activity',
    unknownValue: (parameter: string, value: string) =>
      `This link asked for ${parameter} “${value}”, which does not exist. The rest is shown.`,
    clamped: (limits: Period) =>
      `This link’s dates reach beyond the record, which covers ${formatPeriod(limits, 'en')}.`,
    inverted: {
      period: 'This link’s first date was after its last. They have changed places.',
      compare:
        'The dates this link compares with were the wrong way round. They have changed places.',
    },
    compareOutside: (period: Period, limits: Period) =>
      `This link compares with ${formatPeriod(period, 'en')}, but the record covers ${formatPeriod(limits, 'en')}. Nothing is compared.`,
  },
  {
    undo: '元に戻す',
    dismiss: '閉じる',
    widened: 'この活動を表示するため、期間を広げました',
    unknownValue: (parameter, value) =>
      `リンクに指定された${parameter}「${value}」は存在しません。ほかの条件で表示しています。`,
    clamped: (limits) =>
      `リンクの期間が記録の範囲（${formatPeriod(limits, 'ja')}）を超えています。範囲内を表示しています。`,
    inverted: {
      period: 'リンクの開始日が終了日より後だったため、入れ替えました。',
      compare: 'リンクの比較期間は開始日が終了日より後だったため、入れ替えました。',
    },
    compareOutside: (period, limits) =>
      `リンクの比較期間（${formatPeriod(period, 'ja')}）は記録の範囲（${formatPeriod(limits, 'ja')}）の外にあるため、比較していません。`,
  },
);
