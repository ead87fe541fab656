import { collectFindables, type Findable, type OtherNames } from './findable';
import { foldText, foldTexts, isJapanese } from './foldText';
import { romajiOf } from './romaji';
import type { Stage } from './scene';
import type { Activity, Term } from './types';

/** Made once from the data; a keystroke only reads it. */
export interface SearchIndex {
  readonly stage: Stage;
  readonly findables: readonly Findable[];
  /** Folded titles in both languages by row of the stage's columns, with a space before each. */
  readonly titles: readonly string[];
  /**
   * What activities share: names of those named, of kinds, themes, months. Each a folded text with
   * a space before every name.
   */
  readonly contexts: readonly string[];
  /** Row `r` has the contexts `contextIds[contextOffsets[r]] … contextIds[contextOffsets[r + 1] - 1]`. */
  readonly contextOffsets: Int32Array;
  readonly contextIds: Uint16Array;
  /** Distinct words of all names and titles, sorted by UTF-16 unit. */
  readonly words: readonly string[];
  /** The letters of each word as bits, to see soon that two words are far apart. */
  readonly wordLetters: Int32Array;
  /** Names in kana by their Latin spelling, shortest first. */
  readonly romaji: readonly (readonly [romaji: string, folded: string])[];
  /** Words of the trade, folded: whoever types one also means the others. */
  readonly synonyms: readonly (readonly string[])[];
}

/** Which letters a text holds, folded into 32 bits. */
export function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

interface Contexts {
  readonly texts: readonly string[];
  readonly offsets: Int32Array;
  readonly ids: Uint16Array;
}

function keysOf(activity: Activity): readonly string[] {
  const { partners, organisations, programme, kind, mode, themes, venue, start } = activity;
  return [
    ...partners.map(({ country }) => `country ${country}`),
    ...organisations.map((id) => `organisation ${id}`),
    ...(programme === null ? [] : [`programme ${programme}`]),
    `kind ${kind}`,
    `mode ${mode}`,
    ...themes.map((id) => `theme ${id}`),
    ...[venue?.city, venue?.name].flatMap((place) => (place ? [`place ${place.en}`] : [])),
    `month ${start.slice(0, 7)}`,
  ];
}

function keyOf({ subject, label }: Findable): string {
  switch (subject.type) {
    case 'country':
      return `country ${subject.code}`;
    case 'organisation':
    case 'programme':
      return `${subject.type} ${subject.id}`;
    case 'place':
      return `place ${label.en}`;
  }
}

/** The folded text of every key, as far as the data names it. */
function contextTexts(stage: Stage, findables: readonly Findable[]): Map<string, string> {
  const { kinds, modes, themes } = stage.dataset.vocabulary;
  const ofTerms = (type: string, terms: readonly Term[]) =>
    terms.map(
      ({ id, label }) => [`${type} ${id}`, ` ${foldText(label.en)} ${foldText(label.ja)}`] as const,
    );
  return new Map([
    ...findables.map(
      (findable) =>
        [
          keyOf(findable),
          findable.names.map(({ folded, compact }) => ` ${folded} ${compact}`).join(''),
        ] as const,
    ),
    ...ofTerms('kind', kinds),
    ...ofTerms('mode', modes),
    ...ofTerms('theme', themes),
  ]);
}

function monthText(key: string): string {
  const [, year = '', month = ''] = /^month (\d+)-0?(\d+)$/.exec(key) ?? [];
  return ` ${foldText(`${year}年${month}月`)} ${year} ${month.padStart(2, '0')}`;
}

function collectContexts(stage: Stage, findables: readonly Findable[]): Contexts {
  const textOf = contextTexts(stage, findables);
  const idOf = new Map<string, number>();
  const { rows } = stage.columns;
  const offsets = new Int32Array(rows.length + 1);
  const ids: number[] = [];
  rows.forEach((activity, row) => {
    for (const key of keysOf(activity)) {
      const id = idOf.get(key) ?? idOf.size;
      idOf.set(key, id);
      ids.push(id);
    }
    offsets[row + 1] = ids.length;
  });
  const texts = Array.from(idOf.keys(), (key) =>
    key.startsWith('month ') ? monthText(key) : (textOf.get(key) ?? ''),
  );
  return { texts, offsets, ids: Uint16Array.from(ids) };
}

function distinctWords(texts: Iterable<string>): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of text.split(' ')) words.add(word);
  }
  words.delete('');
  return [...words].sort();
}

function romajiNames(texts: Iterable<string>): SearchIndex['romaji'] {
  const names = new Map<string, string>();
  for (const text of texts) {
    const romaji = isJapanese(text) ? romajiOf(text) : null;
    if (romaji !== null && !names.has(romaji)) names.set(romaji, text);
  }
  return [...names].sort(([a], [b]) => a.length - b.length);
}

/** Costs about as much as loading the activities did: make it once, when somebody will search. */
export function buildSearchIndex(stage: Stage, otherNames: OtherNames): SearchIndex {
  const findables = collectFindables(stage, otherNames);
  const synonyms = otherNames.words.map((group) => group.map(foldText));
  const titles = foldTexts(stage.columns.rows.map(({ title }) => `${title.en} / ${title.ja}`)).map(
    (title) => ` ${title}`,
  );
  const contexts = collectContexts(stage, findables);
  const names = findables.flatMap(({ names: own }) => own);
  const words = distinctWords([
    ...titles,
    ...contexts.texts,
    ...names.flatMap(({ folded, compact }) => [folded, compact]),
    ...synonyms.flat(),
  ]);
  return {
    stage,
    findables,
    titles,
    contexts: contexts.texts,
    contextOffsets: contexts.offsets,
    contextIds: contexts.ids,
    words,
    wordLetters: Int32Array.from(words, lettersOf),
    romaji: romajiNames([...names.map(({ folded }) => folded), ...synonyms.flat()]),
    synonyms,
  };
}
