import type { Dataset, Language } from '../../domain/model/types';
import type { SentenceFacts } from '../../domain/scene/sentenceFacts';
import { formatNumber, plural } from '../format/bilingual';
import { formatPeriod, formatPeriodMonths } from '../format/dates';
import { countryInSentence, joinNames } from '../format/names';
import { counted, type Phrase, phraseText, plain, strong } from '../format/phrases';

function periodText({ period, isNarrowed }: SentenceFacts, language: Language): string {
  return isNarrowed ? formatPeriod(period, language) : formatPeriodMonths(period, language);
}

function englishPhrases(facts: SentenceFacts, leaders: readonly string[]): readonly Phrase[] {
  const { activities, countries, organisations } = facts.totals;
  const start = plain(`${periodText(facts, 'en')}: `);
  if (activities === 0) return [start, strong('no activities'), plain('.')];
  const phrases = [start, strong(plural(activities, 'activity', 'activities'))];
  const withOrganisations = plural(organisations, 'organisation', 'organisations');
  const areAllNamed = leaders.length > 0 && leaders.length === countries;
  if (countries > 0)
    phrases.push(plain(' with '), strong(plural(countries, 'country', 'countries')));
  // Beside the countries, lest they be taken for the organisations.
  if (areAllNamed && organisations > 0) phrases.push(plain(` (${joinNames(leaders, 'en')})`));
  if (organisations > 0)
    phrases.push(plain(countries > 0 ? ' and ' : ' with '), counted(withOrganisations));
  if (leaders.length === 0 || (areAllNamed && organisations > 0)) return [...phrases, plain('.')];
  if (areAllNamed) return [...phrases, plain(`, ${joinNames(leaders, 'en')}.`)];
  const each = leaders.length > 1 ? ' each' : '';
  return [
    ...phrases,
    plain(`; most often ${joinNames(leaders, 'en')} (${formatNumber(facts.leaderCount)}${each}).`),
  ];
}

function japanesePhrases(facts: SentenceFacts, leaders: readonly string[]): readonly Phrase[] {
  const { activities, countries, organisations } = facts.totals;
  const start = plain(`${periodText(facts, 'ja')}：`);
  if (activities === 0)
    return [start, strong('該当する活動は'), { ...strong('ありません'), tail: '。' }];
  const counts = [strong(`${formatNumber(activities)}件の活動`)];
  if (countries > 0) counts.push(strong(`${formatNumber(countries)}の国・地域`));
  if (organisations > 0) counts.push(plain(`${formatNumber(organisations)}の機関`));
  const phrases = [start];
  counts.forEach((phrase, index) => {
    phrases.push({ ...phrase, tail: index === counts.length - 1 ? '。' : '、' });
  });
  if (leaders.length === 0) return phrases;
  const names = joinNames(leaders, 'ja');
  if (leaders.length === countries) return [...phrases, plain(`相手は${names}。`)];
  const each = leaders.length > 1 ? '各' : '';
  return [
    ...phrases,
    plain('最も多いのは'),
    plain(`${names}（${each}${formatNumber(facts.leaderCount)}件）。`),
  ];
}

/** The one sentence that says the view, as phrases; joined they are its text. */
export function sentencePhrases(
  facts: SentenceFacts,
  dataset: Dataset,
  language: Language,
): readonly Phrase[] {
  const leaders = facts.leaders.map((code) => countryInSentence(dataset, code, language));
  return language === 'en' ? englishPhrases(facts, leaders) : japanesePhrases(facts, leaders);
}

/** The sentence as one string: heading, announcement, alternative text and shared text. */
export function sentenceText(facts: SentenceFacts, dataset: Dataset, language: Language): string {
  return phraseText(sentencePhrases(facts, dataset, language));
}
