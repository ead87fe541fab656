import type { Language } from '../../domain/model/types';
import { dataCheck } from '../messages/record/dataCheck';

type Sentence = (value: string, detail: string) => string;

/** A problem of the data check, as far as words need it. */
interface WordedProblem {
  readonly severity: keyof (typeof dataCheck)['en']['severity'];
  readonly code: keyof (typeof dataCheck)['en']['problem'];
  readonly file: string;
  readonly record: string | null;
  readonly field: string;
  readonly value: string;
  readonly detail: string;
}

/** What is wrong, in a sentence. */
export function problemSentence(problem: WordedProblem, language: Language): string {
  const sentence: Sentence = dataCheck[language].problem[problem.code];
  return sentence(problem.value, problem.detail);
}

/** What to do about it, in a sentence. */
export function remedySentence(problem: WordedProblem, language: Language): string {
  const sentence: Sentence = dataCheck[language].remedy[problem.code];
  return sentence(problem.value, problem.detail);
}

/** One line: file, record, field, what is wrong and what to do. */
export function problemLine(problem: WordedProblem, language: Language): string {
  const words = dataCheck[language];
  const place = [problem.file, problem.record, problem.field].filter(Boolean).join(' · ');
  const sentences = [problemSentence(problem, language), remedySentence(problem, language)];
  return `${words.severity[problem.severity]} ${place}${words.colon}${sentences.join(words.space)}`;
}
