/** The rows of a spreadsheet as records: which they change, and which are new. Pure. */
import { mistakesTo } from '../../domain/search/editDistance';
import type { LooseRecord } from '../record/compareRecords';
import type { RawActivity } from '../schema/editedSchema';
import { activityId } from './activityId';
import type { SheetTable } from './readTable';
import type { CellFault } from './sheetProblem';
import { startOf, toRecord, type WrongCell } from './toRecord';
import type { UpkeepData } from './upkeepData';

/** One row, read. */
export interface SheetRecord {
  readonly row: number;
  /** A stand-in for a record whose id is wrong or cannot be made yet. */
  readonly id: string;
  readonly existing: RawActivity | undefined;
  readonly record: LooseRecord;
  readonly wrong: readonly WrongCell[];
  /** Cells to the right of the last heading. */
  readonly extra: string;
}

const farthestGuess = 3;

function nearestId(id: string, ids: Iterable<string>): string | null {
  let best: { readonly mistakes: number; readonly id: string } | null = null;
  for (const each of ids) {
    const mistakes = mistakesTo(id, each, farthestGuess);
    if (mistakes <= farthestGuess && mistakes < (best?.mistakes ?? farthestGuess + 1)) {
      best = { mistakes, id: each };
    }
  }
  return best?.id ?? null;
}

function titleOf(record: LooseRecord): string {
  const { en } = record.title as { readonly en?: string };
  return en ?? '';
}

/** Gives ids, one row after the other. */
class Ids {
  readonly #existing: ReadonlyMap<string, RawActivity>;
  readonly #taken: Set<string>;
  readonly #rows = new Map<string, number>();

  constructor(activities: readonly RawActivity[]) {
    this.#existing = new Map(activities.map((activity) => [activity.id, activity]));
    this.#taken = new Set(this.#existing.keys());
  }

  existing(id: string): RawActivity | undefined {
    return this.#existing.get(id);
  }

  /** What is wrong with a written id; remembers its row. */
  fault(id: string, row: number): CellFault | null {
    if (id === '') return null;
    const firstRow = this.#rows.get(id);
    if (firstRow !== undefined) return { code: 'repeatedId', firstRow };
    this.#rows.set(id, row);
    if (this.#existing.has(id)) return null;
    return { code: 'unknownId', nearest: nearestId(id, this.#existing.keys()) };
  }

  /** An id for a new record; a stand-in while its first day is not known. */
  give(record: LooseRecord, row: number): string {
    const start = startOf(record);
    const id = start === null ? `row-${row}` : activityId(start, titleOf(record), this.#taken);
    this.#taken.add(id);
    return id;
  }
}

/**
 * Reads every row. An empty id is a new activity, an id that exists is a change of that one; both
 * an unknown and a repeated id are wrong.
 */
export function toRecords(
  { rows }: SheetTable,
  { activities, words }: UpkeepData,
  isLossy: boolean,
): readonly SheetRecord[] {
  const ids = new Ids(activities);
  return rows.map(({ row, cells, extra }) => {
    const written = cells.get('id')?.trim() ?? '';
    const fault = ids.fault(written, row);
    const existing = ids.existing(written);
    const { record, wrong } = toRecord({ cells, existing, words, isLossy });
    if (fault !== null) {
      const id = `row-${row}`;
      const wrongId: WrongCell = { column: 'id', value: written, fault };
      return {
        row,
        id,
        existing: undefined,
        extra,
        record: { ...record, id },
        wrong: [wrongId, ...wrong],
      };
    }
    const id = existing?.id ?? ids.give(record, row);
    return { row, id, existing, extra, record: { ...record, id }, wrong };
  });
}
