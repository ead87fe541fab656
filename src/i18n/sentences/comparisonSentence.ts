import type { Caveat, Side } from '../../domain/comparison/comparability';
import type { Comparison } from '../../domain/comparison/comparison';
import type { Language } from '../../domain/model/types';
import type { Period } from '../../domain/model/view';
import type { Scene } from '../../domain/scene/scene';
import { formatNumber, plural } from '../format/bilingual';
import { formatDay, formatFiscalYear, formatPeriod, speakDay } from '../format/dates';
import { type Phrase, phraseText, plain, strong } from '../format/phrases';
import { comparison as texts } from '../messages/timeline/comparison';

/** "FY2023", or its dates for a period that is no fiscal year. */
export function periodName(period: Period, year: number | null, language: Language): string {
  if (year !== null) return formatFiscalYear(year, language);
  return period.from === period.to
    ? formatDay(period.from, language)
    : formatPeriod(period, language);
}

/** What both periods are called. */
export function sideNames(
  scene: Pick<Scene, 'period'>,
  { other, years }: Comparison,
  language: Language,
): Readonly<Record<Side, string>> {
  return {
    before: periodName(other, years.before, language),
    after: periodName(scene.period, years.after, language),
  };
}

function englishPhrases(changed: Comparison, names: Record<Side, string>): readonly Phrase[] {
  const { before, after, appeared, disappeared } = changed;
  const start = plain(`${names.after} against ${names.before}: `);
  if (before.activities === 0 && after.activities === 0) {
    return [start, strong('no activities'), plain(' in either window.')];
  }
  const some = (count: number, one: string, other: string) =>
    count === 0 ? `no ${other}` : plural(count, one, other);
  const phrases = [
    start,
    strong(some(after.activities, 'activity', 'activities')),
    plain(` against ${formatNumber(before.activities)}, with `),
    strong(some(after.countries, 'country', 'countries')),
    plain(` against ${formatNumber(before.countries)}`),
  ];
  if (before.countries === 0 && after.countries === 0) return [...phrases, plain('.')];
  if (appeared === 0 && disappeared === 0) return [...phrases, plain(', the same in both.')];
  const isNew = `${some(appeared, 'country', appeared === 0 ? 'country' : 'countries')} ${appeared > 1 ? 'are' : 'is'} new`;
  const isGone = disappeared === 0 ? '' : `, ${formatNumber(disappeared)} not named again`;
  return [...phrases, plain(`; ${isNew}${isGone}.`)];
}

function japanesePhrases(changed: Comparison, names: Record<Side, string>): readonly Phrase[] {
  const { before, after, appeared, disappeared, years } = changed;
  // Dates in full would make the brackets longer than the sentence.
  const there = years.before === null ? '比較する期間' : names.before;
  const start = plain(`${names.after}と${names.before}の比較：`);
  if (before.activities === 0 && after.activities === 0) {
    return [start, plain('どちらの期間にも'), { ...strong('活動はありません'), tail: '。' }];
  }
  const phrases: Phrase[] = [
    start,
    {
      ...strong(`${formatNumber(after.activities)}件の活動`),
      tail: `（${there}は${formatNumber(before.activities)}件）、`,
    },
    {
      ...strong(`${formatNumber(after.countries)}の国・地域`),
      tail: `（同${formatNumber(before.countries)}）。`,
    },
  ];
  if (appeared > 0) phrases.push(plain(`新規は${formatNumber(appeared)}`));
  if (disappeared > 0) phrases.push(plain(`今回なしは${formatNumber(disappeared)}`));
  return phrases.map((phrase, index) => {
    if (index < 3) return phrase;
    return { ...phrase, tail: index === phrases.length - 1 ? '。' : '、' };
  });
}

/** The one sentence of a view that compares two periods, as phrases; joined they are its text. */
export function comparisonPhrases(
  scene: Scene,
  changed: Comparison,
  language: Language,
): readonly Phrase[] {
  const names = sideNames(scene, changed, language);
  return language === 'en' ? englishPhrases(changed, names) : japanesePhrases(changed, names);
}

/** The comparison's sentence as one string: heading, announcement and shared text. */
export function comparisonText(scene: Scene, changed: Comparison, language: Language): string {
  return phraseText(comparisonPhrases(scene, changed, language));
}

function reasonText(
  caveat: Caveat,
  isContinued: boolean,
  { names, language }: { names: Record<Side, string>; language: Language },
): string {
  const text = texts[language];
  switch (caveat.type) {
    case 'begins':
      return text.begins(names[caveat.side], speakDay(caveat.date, language));
    case 'ends':
      return text.ends(names[caveat.side], speakDay(caveat.date, language));
    case 'partial': {
      const to = caveat.to === null ? null : speakDay(caveat.to, language);
      return text.partial(speakDay(caveat.from, language), to, isContinued);
    }
    case 'length':
      return text.length(caveat.after, caveat.before);
  }
}

/** Why the difference may not be a change; `null` when the periods are like for like. */
export function caveatText(scene: Scene, changed: Comparison, language: Language): string | null {
  const { caveats } = changed;
  if (caveats.length === 0) return null;
  const names = sideNames(scene, changed, language);
  const reasons = caveats.map((caveat, index) =>
    reasonText(caveat, index > 0, { names, language }),
  );
  if (language === 'ja') return texts.ja.notComparable(reasons.join('、'));
  const last = reasons.at(-1) ?? '';
  const others = reasons.slice(0, -1);
  return texts.en.notComparable(others.length === 0 ? last : `${others.join(', ')}, and ${last}`);
}
