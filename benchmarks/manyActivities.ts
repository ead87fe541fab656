/** Makes a record as large as a benchmark needs out of the real one. */
/** What of an activity tells one copy from another. */
interface Copied {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly partOf: string | null;
}

const dayMilliseconds = 86_400_000;

/** The same numbers on every machine (mulberry32), so that two runs do the same work. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const toDay = (date: string) => Date.parse(`${date}T00:00:00Z`) / dayMilliseconds;
const toDate = (day: number) => new Date(day * dayMilliseconds).toISOString().slice(0, 10);

/**
 * @param real what the copies are made of, in turn; returned as it is when it is enough
 * @param period first and last day on which a copy may begin, inclusive
 */
export function manyActivities<Entry extends Copied>(
  real: readonly Entry[],
  count: number,
  period: { readonly from: string; readonly to: string },
): readonly Entry[] {
  const random = seededRandom(count);
  const first = toDay(period.from);
  const days = toDay(period.to) - first + 1;
  const copies = Array.from({ length: Math.max(0, count - real.length) }, (_, index) => {
    const model = real[index % real.length];
    if (!model) throw new Error('There is no activity to copy.');
    const start = first + Math.floor(random() * days);
    const length = toDay(model.end) - toDay(model.start);
    return {
      ...model,
      id: `copy-${index}`,
      start: toDate(start),
      end: toDate(Math.min(start + length, first + days - 1)),
      partOf: null,
    } satisfies Copied;
  });
  return [...real, ...copies];
}
