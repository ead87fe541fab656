import { isJapanese } from './foldText';
import type { ReadQuery } from './searchQuery';
import type { FoldedName, SearchSubject } from './searchSubjects';

export interface SubjectMatch {
  readonly searchSubject: SearchSubject;
  /** Larger is better; comparable with the scores of activities. */
  readonly score: number;
  /** The name it was found by; `null` for a code or several names together. */
  readonly name: FoldedName | null;
}

// How well a name fits. The corrections below only decide between fits of nearly
// the same worth.
const scores = {
  whole: 100,
  code: 84,
  beginning: 80,
  romaji: 78,
  words: 70,
  romajiBeginning: 68,
  within: 60,
  severalNames: 50,
} as const;
const otherNamePenalty = 4;
const activeBonus = 5;
// A country of the same beginning is what most readers mean.
const placePenalty = 2;
const mostForms = 8;
const shortestWithin = 4;
const shortestRomaji = 3;

/** A way to read the whole query: one alternative for each word. */
interface Form {
  readonly words: readonly FormWord[];
  readonly whole: string;
  /** Without spaces. */
  readonly joined: string;
}

interface FormWord {
  readonly text: string;
  /** With a space in front, as names have before each word but the first. */
  readonly spaced: string;
  /** Whether it may stand within a word. */
  readonly isPart: boolean;
}

function formWord(text: string): FormWord {
  const isPart = text.length >= shortestWithin || isJapanese(text);
  return { text, spaced: ` ${text}`, isPart };
}

function formsOf(query: ReadQuery): readonly Form[] {
  const forms = query.reduce<readonly (readonly string[])[]>(
    (begun, alternatives) =>
      begun
        .flatMap((words) => alternatives.map((alternative) => [...words, alternative]))
        .slice(0, mostForms),
    [[]],
  );
  return forms.map((words) => {
    const whole = words.join(' ');
    return { words: words.map(formWord), whole, joined: whole.replaceAll(' ', '') };
  });
}

function hasWord(folded: string, { text, spaced }: FormWord): boolean {
  return folded.startsWith(text) || folded.includes(spaced);
}

function scoreForm({ folded, compact }: FoldedName, { words, whole, joined }: Form): number {
  if (folded === whole || compact === joined) return scores.whole;
  if (folded.startsWith(whole)) return scores.beginning;
  if (joined.length >= shortestWithin && compact.startsWith(joined)) return scores.beginning - 1;
  if (!words.every(({ text }) => folded.includes(text))) return 0;
  if (words.every((word) => hasWord(folded, word))) return scores.words;
  return words.every(({ isPart }) => isPart) ? scores.within : 0;
}

function scoreRomaji({ romaji }: FoldedName, typed: string | null): number {
  if (romaji === null || typed === null || typed.length < shortestRomaji - 1) return 0;
  if (romaji === typed) return scores.romaji;
  return typed.length >= shortestRomaji && romaji.startsWith(typed) ? scores.romajiBeginning : 0;
}

function isFoundTogether(searchSubject: SearchSubject, forms: readonly Form[]): boolean {
  return forms.some((form) =>
    form.words.every((word) => searchSubject.names.some(({ folded }) => hasWord(folded, word))),
  );
}

function rankOne(
  searchSubject: SearchSubject,
  forms: readonly Form[],
  typed: string,
  romaji: string | null,
): SubjectMatch {
  let score: number = searchSubject.codes.includes(typed) ? scores.code : 0;
  let name: FoldedName | null = null;
  for (const candidate of searchSubject.names) {
    const fit = Math.max(
      scoreRomaji(candidate, romaji),
      ...forms.map((form) => scoreForm(candidate, form)),
    );
    const own = fit === 0 || candidate.isOwn ? fit : fit - otherNamePenalty;
    if (own > score) {
      score = own;
      name = candidate;
    }
  }
  if (score === 0 && isFoundTogether(searchSubject, forms)) score = scores.severalNames;
  if (score > 0 && searchSubject.count > 0) score += activeBonus;
  if (score > 0 && searchSubject.subject.type === 'place') score -= placePenalty;
  return { searchSubject, score, name };
}

/**
 * Countries, organisations, programmes and places by how well one of their names fits, then by
 * their activities.
 * @param typed the whole folded text, for codes; empty when the query was corrected
 * @param romaji its Latin spelling, when it has one
 */
export function rankSubjects(
  searchSubjects: readonly SearchSubject[],
  query: ReadQuery,
  typed: string,
  romaji: string | null,
): readonly SubjectMatch[] {
  if (query.length === 0) return [];
  const forms = formsOf(query);
  return searchSubjects
    .map((searchSubject) => rankOne(searchSubject, forms, typed, romaji))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.searchSubject.count - a.searchSubject.count ||
        (a.searchSubject.label.en < b.searchSubject.label.en ? -1 : 1),
    );
}
