/** The check of the data, said in rows and columns of the spreadsheet. Pure. */
import { editedFiles } from '../record/editedFiles';
import type { Problem } from '../record/problem';
import type { RawActivity } from '../schema/editedSchema';
import { type ColumnName, columnOf, sheetColumns } from './columns';
import type { SheetTable } from './readTable';
import type { SheetPlace, SheetProblem } from './sheetProblem';
import type { SheetRecord } from './toRecords';
import type { UpkeepData } from './upkeepData';

const activitiesPath = editedFiles.activities.path;

/** Which column somebody has to look at for what the check found in a record. */
function columnFor({ code, field }: Problem, { record }: SheetRecord): ColumnName | null {
  const raw = record as Partial<RawActivity>;
  if (code === 'incompletePoint') {
    const parts = { latitude: raw.venue?.lat, longitude: raw.venue?.lon };
    if (parts.latitude === undefined) return 'latitude';
    return parts.longitude === undefined ? 'longitude' : 'precision';
  }
  if (code === 'correctionNotUsed') {
    const [, place] = /\[(\d+)\]/.exec(field) ?? [];
    return columnOf(raw.corrections?.[Number(place)]?.field ?? '', raw) ?? 'start';
  }
  if (code === 'sourceNotListed') return 'source_urls';
  const column = columnOf(field, raw);
  // An empty last day is the first day.
  return column === 'end' && raw.end === raw.start ? 'start' : column;
}

function place(column: ColumnName, letters: SheetTable['letters']): SheetPlace {
  return { letter: letters.get(column) ?? null, heading: sheetColumns[column].heading };
}

function ownProblems(
  { row, wrong, extra }: SheetRecord,
  letters: SheetTable['letters'],
): readonly SheetProblem[] {
  // Which columns a row needs is known when it is known whether it is new.
  const hasId = wrong.every(({ column }) => column !== 'id');
  const told = wrong.filter(
    ({ column, fault }) => hasId || fault.code !== 'emptyCell' || letters.has(column),
  );
  const problems = told.map(
    ({ column, value, fault }): SheetProblem => ({
      severity: 'error',
      row,
      place: place(column, letters),
      value,
      fault,
    }),
  );
  if (extra === '') return problems;
  return [
    ...problems,
    { severity: 'error', row, place: null, value: extra, fault: { code: 'extraCells' } },
  ];
}

function toSheetProblem(
  problem: Problem,
  record: SheetRecord | undefined,
  letters: SheetTable['letters'],
): SheetProblem {
  const column = record ? columnFor(problem, record) : null;
  return {
    severity: problem.severity,
    row: record?.row ?? null,
    place: column && place(column, letters),
    value: problem.value,
    fault: { code: 'check', problem },
  };
}

/** Whether the cell is known to be wrong: what the check says of it then only follows. */
function isTold(problem: Problem, record: SheetRecord): boolean {
  const column = columnFor(problem, record);
  return record.wrong.some((wrong) => wrong.column === column);
}

/** A publisher without a Japanese name, in the rows that name it. */
function rowsNaming(publisher: string, records: readonly SheetRecord[]): readonly SheetRecord[] {
  return records.filter(({ record }) =>
    (record as Partial<RawActivity>).sources?.some((source) => source.publisher === publisher),
  );
}

function byRow(a: SheetProblem, b: SheetProblem): number {
  return (a.row ?? 0) - (b.row ?? 0);
}

/**
 * Everything that is wrong with the rows, by row.
 * @param found what the check says of the files made from them
 */
export function checkRecords(
  { letters }: SheetTable,
  records: readonly SheetRecord[],
  found: readonly Problem[],
  data: UpkeepData,
): readonly SheetProblem[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const known = new Set(data.problems.map((problem) => JSON.stringify(problem)));
  const problems = records.flatMap((record) => ownProblems(record, letters));
  for (const problem of found) {
    const isNew = !known.has(JSON.stringify(problem));
    const record = problem.file === activitiesPath ? byId.get(problem.record ?? '') : undefined;
    if (record) {
      if (!isTold(problem, record)) problems.push(toSheetProblem(problem, record, letters));
    } else if (isNew && problem.code === 'unlistedPublisher') {
      const column = place('source_publishers', letters);
      const [naming] = rowsNaming(problem.value, records);
      problems.push({ ...toSheetProblem(problem, naming, letters), place: column });
    } else if (isNew) {
      problems.push(toSheetProblem(problem, undefined, letters));
    }
  }
  return problems.toSorted(byRow);
}
