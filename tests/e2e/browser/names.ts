/** The names that people who cannot see the page rely on, in both languages; so do these tests. */
export const names = {
  activities: /^(?:Activities|活動)$/,
  close: /^(?:Close|閉じる)$/,
  countries: /^(?:Countries in this window|この期間の国・地域)$/,
  filters: /^(?:Filters|絞り込み)$/,
  from: /^(?:From|開始日)$/,
  map: /^(?:Map|地図)$/,
  more: /^(?:More|その他)$/,
  otherLanguage: /^(?:日本語|English)$/,
  otherTheme: /^(?:Dark theme|Light theme|暗い配色|明るい配色)$/,
  resetDates: /^(?:Reset dates|期間をリセット)$/,
  showAllCountries: /^(?:Show all \d+ countries|\d+の国・地域をすべて表示)$/,
  timeBar: /^(?:Time window|期間)$/,
  to: /^(?:To|終了日)$/,
  view: /^(?:View|表示)$/,
} as const;

export const sliders = {
  'Start date': /^(?:Start date|開始日)$/,
  'End date': /^(?:End date|終了日)$/,
} as const;
export type SliderName = keyof typeof sliders;

export const views = {
  Map: /^(?:Map|地図)$/,
  List: /^(?:List|リスト)$/,
  Table: /^(?:Table|表)$/,
} as const;
export type ViewName = keyof typeof views;
