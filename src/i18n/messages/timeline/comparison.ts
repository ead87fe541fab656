import { bilingual, formatNumber, plural } from '../../format/bilingual';
import { formatChange } from '../../format/change';

type Sides<Value> = { readonly before: Value; readonly after: Value };

/** Two periods side by side: choosing the other one, what changed, and why it may not be like for like. */
export const comparison = bilingual(
  {
    chooseHeading: 'Compare this window with',
    thePeriodBefore: 'The period before',
    ownDates: 'Other dates',
    from: 'From',
    to: 'To',
    compare: 'Compare',
    outsideRecord: (from: string, to: string) =>
      `Nothing was collected then. The record covers ${from} – ${to}.`,
    samePeriod: 'These are the dates of this window itself.',
    invertedDates: 'The first date is after the last.',
    bothNeeded: 'Two dates are needed.',
    heading: 'What changed',
    more: 'More often',
    less: 'Less often',
    same: 'As often',
    byKind: 'By kind',
    largestDifferences: 'Largest differences',
    countries: (count: number) => plural(count, 'country', 'countries'),
    showMore: (count: number, each: number | null) =>
      each === null
        ? `Show ${formatNumber(count)} more`
        : `Show ${formatNumber(count)} more, each ${formatChange(each)}`,
    showUnchanged: (count: number) =>
      `Show ${plural(count, 'unchanged country', 'unchanged countries')}`,
    andUnchanged: (count: number) => `; ${plural(count, 'country', 'countries')} unchanged`,
    showFewer: 'Show fewer',
    showAllKinds: (count: number) => `Show all ${formatNumber(count)} kinds`,
    first: 'First',
    firstMeans: 'First: the first activity of all data with this country is in this window.',
    subjectChange: (names: Sides<string>, { before, after }: Sides<number>) =>
      `${names.before}: ${formatNumber(before)} → ${names.after}: ${formatNumber(after)}`,
    nothing: 'No activities in either window.',
    nothingWithFilters: 'No activities in either window with these filters.',
    noCountries: 'No country is named in either window.',
    notComparable: (reasons: string) => `Not like for like: ${reasons}.`,
    begins: (period: string, day: string) => `records of ${period} begin on ${day}`,
    ends: (period: string, day: string) => `records of ${period} end on ${day}`,
    partial: (from: string, to: string | null, isContinued: boolean) => {
      const when = to === null ? `from ${from}` : `from ${from} to ${to}`;
      return isContinued
        ? `${when} they are only partly collected`
        : `${when} records are only partly collected`;
    },
    length: (after: number, before: number) =>
      `the windows are ${formatNumber(after)} and ${formatNumber(before)} days long`,
  },
  {
    chooseHeading: 'この期間と比べる期間',
    thePeriodBefore: '直前の同じ長さの期間',
    ownDates: '日付を指定',
    from: '開始日',
    to: '終了日',
    compare: '比較する',
    outsideRecord: (from, to) => `その期間の記録はありません。記録の範囲は${from}～${to}です。`,
    samePeriod: '表示中の期間と同じです。',
    invertedDates: '開始日が終了日より後になっています。',
    bothNeeded: '開始日と終了日を入力してください。',
    heading: '増減',
    more: '増えた国・地域',
    less: '減った国・地域',
    same: '増減なし',
    byKind: '種類別',
    largestDifferences: '差の大きい順',
    countries: (count) => `${formatNumber(count)}の国・地域`,
    showMore: (count, each) =>
      each === null
        ? `ほか${formatNumber(count)}を表示`
        : `ほか${formatNumber(count)}を表示（各${formatChange(each)}）`,
    showUnchanged: (count) => `増減のない${formatNumber(count)}の国・地域を表示`,
    andUnchanged: (count) => `、増減なし${formatNumber(count)}`,
    showFewer: '表示を減らす',
    showAllKinds: (count) => `${formatNumber(count)}種類をすべて表示`,
    first: '初',
    firstMeans: '「初」は、全記録で最初の活動がこの期間にある国・地域です。',
    subjectChange: (names, { before, after }) =>
      `${names.before}：${formatNumber(before)}件 → ${names.after}：${formatNumber(after)}件`,
    nothing: 'どちらの期間にも活動はありません。',
    nothingWithFilters: 'この条件に合う活動は、どちらの期間にもありません。',
    noCountries: 'どちらの期間にも名のある国・地域はありません。',
    notComparable: (reasons) => `単純には比べられません：${reasons}。`,
    begins: (period, day) => `${period}の記録は${day}から`,
    ends: (period, day) => `${period}の記録は${day}まで`,
    partial: (from, to) =>
      to === null ? `${from}以降は一部のみ収集` : `${from}～${to}は一部のみ収集`,
    length: (after, before) =>
      `期間の長さが異なります（${formatNumber(after)}日と${formatNumber(before)}日）`,
  },
);
